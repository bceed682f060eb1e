package dev.adoclient.emulator.service.work;

import java.util.UUID;

import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import tools.jackson.databind.node.ObjectNode;

/** Writes where a work item stands in a plan: at its top, or below another one. */
record WorkItemLinkJson(Links links, UUID projectId) {

	ObjectNode top(int id) {
		ObjectNode json = Json.object().putNull("rel").putNull("source");
		json.set("target", reference(id));
		return json;
	}

	ObjectNode child(int parentId, int id) {
		ObjectNode json = Json.object().put("rel", "System.LinkTypes.Hierarchy-Forward");
		json.set("source", reference(parentId));
		json.set("target", reference(id));
		return json;
	}

	private ObjectNode reference(int id) {
		return Json.object().put("id", id).put("url", this.links.project(this.projectId, "/_apis/wit/workItems/" + id));
	}

}
