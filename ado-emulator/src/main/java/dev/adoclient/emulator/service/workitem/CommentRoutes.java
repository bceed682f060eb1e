package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.CommentOrder;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.Comments;
import dev.adoclient.emulator.workitem.HostedComment;
import dev.adoclient.emulator.workitem.HostedCommentFormat;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, writes, changes and deletes comments on work items. */
final class CommentRoutes implements Routes {

	private final Organization organization;

	private final CommentScope scope;

	CommentRoutes(Organization organization) {
		this.organization = organization;
		this.scope = new CommentScope(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", CommentScope.COMMENTS, this::list),
				Route.preview("POST", CommentScope.COMMENTS, this::create),
				Route.preview("GET", CommentScope.COMMENT, this::get),
				Route.preview("PATCH", CommentScope.COMMENT, this::update),
				Route.preview("DELETE", CommentScope.COMMENT, this::delete));
	}

	private Answer list(Call call) {
		HostedWorkItem item = item(call);
		List<HostedComment> all = new ArrayList<>(comments().of(item.id()));
		CommentOrder order = WireName.read(CommentOrder.class, "order", call.text("order", CommentOrder.DESC.wire()));
		if (order == CommentOrder.DESC) {
			Collections.reverse(all);
		}
		int from = Math.min(all.size(), call.count("continuationToken", 0, Integer.MAX_VALUE));
		int to = Math.min(all.size(), from + call.count("$top", 200, 200));
		ObjectNode json = Json.object().put("totalCount", all.size()).put("count", to - from);
		json.set("comments", Json.array(all.subList(from, to).stream().map((one) -> json(call, item, one)).toList()));
		if (to < all.size() && to > from) {
			json.put("nextPage", url(call, item) + "?continuationToken=" + to)
				.put("continuationToken", String.valueOf(to));
		}
		return Answer.json(json);
	}

	/** Writing one makes a revision of the work item. */
	private Answer create(Call call) {
		HostedWorkItem item = item(call);
		HostedCommentFormat format = format(call, HostedCommentFormat.HTML);
		this.organization.workItems()
			.update(item.id(), List.of(PatchOperation.set("System.History", text(call))),
					SaveOptions.by(this.organization.caller()));
		return Answer.json(json(call, item, comments().newest(item.id(), format)));
	}

	private Answer get(Call call) {
		HostedWorkItem item = item(call);
		return Answer.json(json(call, item, comments().get(item.id(), call.id("commentId"))));
	}

	private Answer update(Call call) {
		HostedWorkItem item = item(call);
		HostedComment comment = comments().get(item.id(), call.id("commentId"));
		return Answer.json(json(call, item, comments().update(item.id(), comment.id(), text(call),
				format(call, comment.format()), this.organization.caller())));
	}

	private Answer delete(Call call) {
		comments().delete(item(call).id(), call.id("commentId"));
		return Answer.empty(204);
	}

	private static HostedCommentFormat format(Call call, HostedCommentFormat usual) {
		return WireName.read(HostedCommentFormat.class, "format", call.text("format", usual.wire()));
	}

	private static String text(Call call) {
		JsonNode text = Json.read(call.request().body()).path("text");
		if (!text.isString() || text.asString().isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: text");
		}
		return text.asString();
	}

	private Comments comments() {
		return this.organization.workItems().comments();
	}

	private HostedWorkItem item(Call call) {
		return this.scope.item(call);
	}

	private String url(Call call, HostedWorkItem item) {
		return this.scope.url(call, item);
	}

	private ObjectNode json(Call call, HostedWorkItem item, HostedComment comment) {
		ObjectNode json = Json.object().put("workItemId", comment.workItemId()).put("id", comment.id());
		json.put("version", comment.version()).put("text", comment.text());
		json.set("createdBy", PersonJson.reference(call.links(), comment.createdBy()));
		json.put("createdDate", Json.date(comment.createdDate()));
		json.set("modifiedBy", PersonJson.reference(call.links(), comment.modifiedBy()));
		json.put("modifiedDate", Json.date(comment.modifiedDate()));
		json.put("format", comment.format().wire()).put("renderedText", comment.text());
		Expand expand = call.code(Expand.class, "$expand", Expand.NONE);
		if (expand == Expand.REACTIONS || expand == Expand.ALL) {
			json.set("reactions", Json.array(new CommentReactionJson(call, this.scope, item, comment.id()).all()));
		}
		return json.put("url", url(call, item) + "/" + comment.id());
	}

	/** What is shown of a comment beyond the comment. */
	private enum Expand implements WireName {

		NONE(0), REACTIONS(1), RENDERED_TEXT(8), RENDERED_TEXT_ONLY(16), ALL(-17);

		private final int number;

		Expand(int number) {
			this.number = number;
		}

		@Override
		public int number() {
			return this.number;
		}

	}

}
