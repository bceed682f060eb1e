package dev.adoclient.emulator.service.wiki;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.rest.ZipArchive;
import dev.adoclient.emulator.wiki.HostedPage;
import dev.adoclient.emulator.wiki.HostedWiki;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows, writes and deletes one page, each with its version. */
final class WikiPageRoutes implements Routes {

	private static final String PAGES = WikiPath.WIKI + "/pages";

	private static final String PAGE = PAGES + "/{id}";

	private final WikiPath path;

	WikiPageRoutes(Organization organization) {
		this.path = new WikiPath(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", PAGES, this::getByPath), Route.of("GET", PAGE, this::getById),
				Route.of("PUT", PAGES, this::put), Route.of("PATCH", PAGE, this::update),
				Route.of("DELETE", PAGES, this::deleteByPath), Route.of("DELETE", PAGE, this::deleteById));
	}

	private Answer getByPath(Call call) {
		return show(call, this.path.wiki(call).get(call.text("path", "/")));
	}

	private Answer getById(Call call) {
		return show(call, this.path.wiki(call).get(call.id("id")));
	}

	/** Who asks for text gets the content alone, and who asks for an archive its file. */
	private Answer show(Call call, HostedPage page) {
		String accept = call.request().headers().getOrDefault("Accept", "");
		byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
		Answer answer = accept.startsWith("text/plain") ? Answer.of(200, "text/plain; charset=utf-8", content)
				: accept.startsWith("application/zip")
						? Answer.of(200, "application/zip", ZipArchive.of(Map.of(WikiPageJson.fileName(page), content)))
						: Answer.json(json(call).page(page));
		return answer.with("ETag", page.eTag());
	}

	/** Without a version a page is made, with one it is changed. */
	private Answer put(Call call) {
		HostedWiki wiki = this.path.wiki(call);
		String pagePath = call.requiredText("path");
		String content = content(call);
		if (call.request().header("If-Match") == null) {
			HostedPage page = wiki.create(pagePath, content);
			return Answer.json(201, json(call).written(page)).with("ETag", page.eTag());
		}
		return write(call, wiki.get(pagePath), content);
	}

	private Answer update(Call call) {
		HostedPage page = this.path.wiki(call).get(call.id("id"));
		return write(call, page, content(call));
	}

	private Answer write(Call call, HostedPage page, String content) {
		String version = call.request().header("If-Match");
		if (version == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: Version");
		}
		if (!version.replace("\"", "").equals(page.eTag().replace("\"", ""))) {
			throw HostedWiki.refusal(412, "WikiPageHasConflictsException", "The page '" + page.path()
					+ "' has been changed since the version that was named. Read it again before you change it.");
		}
		page.write(content);
		return Answer.json(json(call).written(page)).with("ETag", page.eTag());
	}

	private Answer deleteByPath(Call call) {
		HostedWiki wiki = this.path.wiki(call);
		return delete(call, wiki, wiki.get(call.requiredText("path")));
	}

	private Answer deleteById(Call call) {
		HostedWiki wiki = this.path.wiki(call);
		return delete(call, wiki, wiki.get(call.id("id")));
	}

	/** Says what was deleted, with an empty version. */
	private Answer delete(Call call, HostedWiki wiki, HostedPage page) {
		ObjectNode json = json(call).deleted(page);
		wiki.delete(page);
		return Answer.json(json).with("ETag", "\"\"");
	}

	private WikiPageJson json(Call call) {
		return new WikiPageJson(call, this.path.project(call), this.path.wiki(call));
	}

	private static String content(Call call) {
		JsonNode content = call.body().path("content");
		if (!content.isString()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: content");
		}
		return content.asString();
	}

}
