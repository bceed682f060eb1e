package dev.adoclient.emulator.service.wiki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.CommentOrder;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.wiki.HostedPage;
import dev.adoclient.emulator.wiki.PageComment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, writes, changes and deletes comments on pages of a wiki. */
final class WikiCommentRoutes implements Routes {

	private static final String COMMENTS = WikiPath.WIKI + "/pages/{pageId}/comments";

	private static final String COMMENT = COMMENTS + "/{id}";

	/** How many comments a page of a list has at most. */
	private static final int PAGE = 200;

	private final Organization organization;

	private final WikiPath path;

	WikiCommentRoutes(Organization organization) {
		this.organization = organization;
		this.path = new WikiPath(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", COMMENTS, this::list), Route.of("POST", COMMENTS, this::create),
				Route.of("GET", COMMENT, this::get), Route.of("PATCH", COMMENT, this::update),
				Route.of("DELETE", COMMENT, this::delete));
	}

	private HostedPage page(Call call) {
		return this.path.wiki(call).get(call.id("pageId"));
	}

	/** The newest comes first, unless asked otherwise. */
	private Answer list(Call call) {
		Integer parent = call.number("parentId");
		List<PageComment> found = new ArrayList<>(page(call).comments()
			.all()
			.stream()
			.filter((comment) -> !comment.deleted() || !call.flag("excludeDeleted"))
			.filter((comment) -> parent == null || parent.equals(comment.parentId()))
			.toList());
		if (call.code(CommentOrder.class, "order", CommentOrder.DESC) == CommentOrder.DESC) {
			Collections.reverse(found);
		}
		int from = Math.min(found.size(), call.count("continuationToken", 0, Integer.MAX_VALUE));
		int to = Math.min(found.size(), from + call.count("$top", PAGE, PAGE));
		ObjectNode json = Json.object().put("totalCount", found.size()).put("count", to - from);
		json.set("comments", Json.array(found.subList(from, to).stream().map((one) -> json(call, one)).toList()));
		if (to < found.size() && to > from) {
			json.put("continuationToken", Integer.toString(to));
		}
		return Answer.json(json);
	}

	private Answer get(Call call) {
		return Answer.json(json(call, page(call).comments().get(call.id("id"))));
	}

	private Answer create(Call call) {
		JsonNode parent = call.body().path("parentId");
		return Answer.json(json(call,
				page(call).comments()
					.add(text(call), parent.isInt() ? Integer.valueOf(parent.asInt()) : null,
							this.organization.caller(), this.organization.host().now())));
	}

	private Answer update(Call call) {
		return Answer.json(json(call, page(call).comments()
			.update(call.id("id"), text(call), this.organization.caller(), this.organization.host().now())));
	}

	private Answer delete(Call call) {
		page(call).comments().delete(call.id("id"), this.organization.caller(), this.organization.host().now());
		return Answer.empty(204);
	}

	private static String text(Call call) {
		String text = Json.text(call.body(), "text");
		if (text == null || text.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: text");
		}
		return text;
	}

	private ObjectNode json(Call call, PageComment comment) {
		ObjectNode json = Json.object()
			.put("artifactId", this.path.wiki(call).id() + "/" + call.variable("pageId"))
			.put("id", comment.id());
		if (comment.parentId() != null) {
			json.put("parentId", comment.parentId());
		}
		json.put("version", comment.version()).put("text", comment.text());
		json.set("createdBy", PersonJson.reference(call.links(), comment.createdBy()));
		json.put("createdDate", Json.date(comment.createdDate()));
		json.set("modifiedBy", PersonJson.reference(call.links(), comment.modifiedBy()));
		json.put("modifiedDate", Json.date(comment.modifiedDate())).put("state", "active");
		if (comment.deleted()) {
			json.put("isDeleted", true);
		}
		String address = "/_apis/wiki/wikis/" + this.path.wiki(call).id() + "/pages/" + call.variable("pageId")
				+ "/comments/" + comment.id();
		return json.put("url", call.links().project(this.path.project(call).id(), address));
	}

}
