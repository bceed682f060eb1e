package dev.adoclient.emulator.service.wiki;

import java.util.Locale;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.wiki.HostedPage;
import dev.adoclient.emulator.wiki.HostedWiki;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a page of a wiki. */
record WikiPageJson(Call call, HostedProject project, HostedWiki wiki) {

	/** Writes the page, with the levels below it and the content that were asked for. */
	ObjectNode page(HostedPage page) {
		return page(page, levels(), this.call.flag("includeContent"));
	}

	/** Writes the page with its content, without what is below it. */
	ObjectNode written(HostedPage page) {
		return page(page, 0, true);
	}

	/** Writes a page that is gone: it has neither id nor content. */
	ObjectNode deleted(HostedPage page) {
		ObjectNode json = page(page, 0, false).put("content", "");
		json.remove("id");
		return json;
	}

	private ObjectNode page(HostedPage page, int levels, boolean content) {
		ObjectNode json = Json.object().put("path", page.path()).put("order", page.order());
		if (!page.children().isEmpty()) {
			json.put("isParentPage", true);
		}
		json.put("gitItemPath", itemPath(page));
		ArrayNode below = json.putArray("subPages");
		if (levels > 0) {
			page.children().forEach((child) -> below.add(page(child, levels - 1, content)));
		}
		String address = "/_apis/wiki/wikis/" + this.wiki.id() + "/pages/" + Percent.encode(page.path());
		json.put("url", this.call.links().project(this.project.id(), address));
		json.put("remoteUrl", this.call.links()
			.project(this.project.id(), "/_wiki/wikis/" + this.wiki.id() + "?pagePath=" + Percent.encode(page.path())));
		json.put("id", page.id());
		return content ? json.put("content", page.content()) : json;
	}

	private static String itemPath(HostedPage page) {
		return page.path().replace(' ', '-') + ".md";
	}

	/** The name of the file that a page is kept in. */
	static String fileName(HostedPage page) {
		return itemPath(page).substring(page.path().lastIndexOf('/') + 1);
	}

	private int levels() {
		String recursion = this.call.text("recursionLevel", "none");
		return switch (recursion.toLowerCase(Locale.ROOT)) {
			case "none", "0" -> 0;
			case "onelevel", "1", "onelevelplusnestedemptyfolders", "4" -> 1;
			case "full", "120" -> Integer.MAX_VALUE;
			default -> throw ServiceException.invalidParameter("recursionLevel", recursion);
		};
	}

}
