package dev.adoclient.emulator.service.workitem;

import java.util.function.Function;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.rest.ServiceRequest;

/**
 * What the service answers of work items, their types, history, comments and attachments.
 */
public final class WorkItemArea {

	private WorkItemArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization, Function<ServiceRequest, Answer> service) {
		return Routes.of(new WorkItemTypeRoutes(organization), new WorkItemReadRoutes(organization),
				new WorkItemRoutes(organization), new WorkItemHistoryRoutes(organization),
				new CommentRoutes(organization), new CommentVersionRoutes(organization),
				new CommentReactionRoutes(organization), new FieldRoutes(organization), new RelationTypeRoutes(),
				new RecycleBinRoutes(organization), new AttachmentRoutes(organization), new WiqlRoutes(organization),
				new NodeRoutes(organization), new QueryRoutes(organization), new TagRoutes(organization),
				new WorkItemBatchRoutes(service));
	}

}
