package dev.adoclient.emulator.service.pipeline;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of pipelines, their runs and the approvals of those. */
public final class PipelineArea {

	private PipelineArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new ApprovalRoutes(organization), new PipelineRoutes(organization),
				new RunRoutes(organization), new RunContentRoutes(organization));
	}

}
