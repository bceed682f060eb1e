package dev.adoclient.emulator.service.wiki;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import dev.adoclient.emulator.git.GitHash;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.wiki.HostedPage;
import dev.adoclient.emulator.wiki.HostedWiki;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists pages, counts their views, moves them, and takes files. */
final class WikiPageListRoutes implements Routes {

	private static final int MOST = 100;

	private final WikiPath path;

	WikiPageListRoutes(Organization organization) {
		this.path = new WikiPath(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("POST", WikiPath.WIKI + "/pagesbatch", this::list),
				Route.of("GET", WikiPath.WIKI + "/pages/{pageId}/stats", this::stats),
				Route.of("POST", WikiPath.WIKI + "/pagemoves", this::move),
				Route.of("PUT", WikiPath.WIKI + "/attachments", this::attach));
	}

	/** The token comes in a header and is sent back in the body. */
	private Answer list(Call call) {
		JsonNode body = call.body();
		int top = body.path("top").asInt(MOST);
		if (top < 1 || top > MOST) {
			throw ServiceException.invalidArgument("The number of pages must be from 1 to 100.\r\nParameter name: top");
		}
		List<HostedPage> all = this.path.wiki(call).all();
		int from = Math.min(from(Json.text(body, "continuationToken")), all.size());
		int to = Math.min(from + top, all.size());
		Answer answer = Answer.json(Json.list(all.subList(from, to).stream().map(WikiPageListRoutes::detail).toList()));
		return (to < all.size()) ? answer.with("X-MS-ContinuationToken", Integer.toString(to)) : answer;
	}

	private static int from(@Nullable String token) {
		String text = Objects.requireNonNullElse(token, "0");
		if (!text.matches("\\d{1,9}")) {
			throw ServiceException.invalidParameter("continuationToken", text);
		}
		return Integer.parseInt(text);
	}

	/** Nobody looks at pages here. */
	private static ObjectNode detail(HostedPage page) {
		ObjectNode json = Json.object().put("path", page.path()).put("id", page.id());
		json.putArray("viewStats");
		return json;
	}

	private Answer stats(Call call) {
		call.count("pageViewsForDays", 1, 30);
		return Answer.json(detail(this.path.wiki(call).get(call.id("pageId"))));
	}

	private Answer move(Call call) {
		HostedWiki wiki = this.path.wiki(call);
		JsonNode body = call.body();
		String from = Objects.requireNonNullElse(Json.text(body, "path"), "");
		String to = Objects.requireNonNullElse(Json.text(body, "newPath"), from);
		HostedPage page = wiki.get(from);
		boolean stays = to.equals(page.path());
		int order = body.path("newOrder").asInt(stays ? page.order() : Integer.MAX_VALUE);
		wiki.move(page, to, order);
		ObjectNode json = Json.object().put("path", from).put("newPath", to).put("newOrder", page.order());
		json.set("page", new WikiPageJson(call, this.path.project(call), wiki).page(page));
		return Answer.json(201, json).with("ETag", page.eTag());
	}

	/** The file comes as Base64. */
	private Answer attach(Call call) {
		String name = call.requiredText("name");
		byte[] content;
		try {
			content = Base64.getDecoder().decode(new String(call.request().body(), StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidArgument("The content is not Base64.\r\nParameter name: content");
		}
		this.path.wiki(call).attach(name);
		return Answer.json(201, Json.object().put("name", name).put("path", "/.attachments/" + name))
			.with("ETag", '"' + GitHash.of("blob", content) + '"');
	}

}
