package dev.adoclient.emulator.service.workitem;

import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedComment;
import tools.jackson.databind.node.ObjectNode;

/** Shows what a comment said before it was changed. */
final class CommentVersionRoutes implements Routes {

	private static final String VERSIONS = CommentScope.COMMENT + "/versions";

	private final CommentScope scope;

	CommentVersionRoutes(Organization organization) {
		this.scope = new CommentScope(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", VERSIONS, this::list),
				Route.preview("GET", VERSIONS + "/{version}", this::get));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(versions(call).stream().map((version) -> json(call, version)).toList()));
	}

	private Answer get(Call call) {
		int number = call.intVariable("version");
		return versions(call).stream()
			.filter((version) -> version.version() == number)
			.findFirst()
			.map((version) -> Answer.json(json(call, version)))
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.CommentNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"The comment " + call.variable("commentId") + " has no version " + number + "."));
	}

	private List<HostedComment> versions(Call call) {
		HostedComment comment = this.scope.comment(call);
		return this.scope.comments().versions(comment.workItemId(), comment.id());
	}

	private ObjectNode json(Call call, HostedComment comment) {
		ObjectNode json = Json.object().put("id", comment.id()).put("version", comment.version());
		json.put("text", comment.text()).put("renderedText", comment.text()).put("isDeleted", false);
		json.set("createdBy", PersonJson.reference(call.links(), comment.createdBy()));
		json.put("createdDate", Json.date(comment.createdDate()));
		json.set("modifiedBy", PersonJson.reference(call.links(), comment.modifiedBy()));
		json.put("modifiedDate", Json.date(comment.modifiedDate()));
		return json.put("url",
				this.scope.url(call, this.scope.item(call)) + "/" + comment.id() + "/versions/" + comment.version());
	}

}
