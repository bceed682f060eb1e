package dev.adoclient.emulator.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.workitem.Fields;
import dev.adoclient.emulator.workitem.Relation;
import dev.adoclient.emulator.workitem.WorkItem;
import tools.jackson.databind.node.ObjectNode;

/** Writes work items. */
final class WorkItemJson {

	private final Links links;

	private final Organization organization;

	private final WorkItemFieldJson values;

	WorkItemJson(Links links, Organization organization) {
		this.links = links;
		this.organization = organization;
		this.values = new WorkItemFieldJson(links);
	}

	/** A work item by itself. */
	ObjectNode single(WorkItem item, Expand expand) {
		ObjectNode json = plain(item, expand);
		json.set("_links", addresses(item));
		return json.put("url", url(item.id()));
	}

	/** A work item among others. */
	ObjectNode listed(WorkItem item, Expand expand) {
		return expand.shows(Expand.LINKS) ? single(item, expand) : plain(item, expand).put("url", url(item.id()));
	}

	/** A work item with those fields only, as far as it has them. */
	ObjectNode chosen(WorkItem item, List<String> names) {
		ObjectNode json = Json.object().put("id", item.id()).put("rev", item.rev());
		Map<String, Object> all = everything(item);
		ObjectNode fields = json.putObject("fields");
		for (String name : names) {
			String reference = Fields.get(name).reference();
			Object value = all.get(reference);
			if (value != null) {
				fields.set(reference, this.values.value(value));
			}
		}
		return json.put("url", url(item.id()));
	}

	private ObjectNode plain(WorkItem item, Expand expand) {
		ObjectNode json = Json.object().put("id", item.id()).put("rev", item.rev());
		ObjectNode fields = json.putObject("fields");
		Map<String, Object> shown = expand.shows(Expand.FIELDS) ? everything(item) : item.fields();
		shown.forEach((reference, value) -> fields.set(reference, this.values.value(value)));
		if (expand.shows(Expand.RELATIONS) && !item.relations().isEmpty()) {
			json.set("relations", Json.array(item.relations().stream().map(this::relation).toList()));
		}
		if (item.value("System.History") != null) {
			int comment = (item.value("System.CommentCount") instanceof Integer number) ? number : 0;
			json.putObject("commentVersionRef")
				.put("commentId", comment)
				.put("version", 1)
				.put("url", url(item.id()) + "/comments/" + comment + "/versions/1");
		}
		return json;
	}

	/** The fields with those that are only shown when asked for. */
	private Map<String, Object> everything(WorkItem item) {
		Map<String, Object> all = new TreeMap<>(item.fields());
		String area = item.text("System.AreaPath");
		all.put("System.Id", item.id());
		all.put("System.Rev", item.rev());
		all.put("System.Watermark", item.rev());
		all.put("System.AreaId", 100 + Math.floorMod(area.hashCode(), 900));
		all.put("System.IterationId", 1000 + Math.floorMod(item.text("System.IterationPath").hashCode(), 900));
		all.put("System.NodeName", area.substring(area.lastIndexOf('\\') + 1));
		return all;
	}

	private ObjectNode relation(Relation relation) {
		ObjectNode json = Json.object().put("rel", relation.rel());
		String address = relation.url().startsWith("/_apis/") ? this.links.organization(relation.url())
				: relation.url();
		json.put("url", (relation.target() != null) ? url(relation.target()) : address);
		ObjectNode attributes = json.putObject("attributes");
		relation.attributes().forEach((name, value) -> attributes.set(name, this.values.value(value)));
		return json;
	}

	private ObjectNode addresses(WorkItem item) {
		String self = scoped(item, "/_apis/wit/workItems/" + item.id());
		ObjectNode addresses = Json.object();
		addresses.set("self", Json.link(self));
		addresses.set("workItemUpdates", Json.link(self + "/updates"));
		addresses.set("workItemRevisions", Json.link(self + "/revisions"));
		addresses.set("workItemComments", Json.link(self + "/comments"));
		addresses.set("html", Json.link(scoped(item, "/_workitems/edit/" + item.id())));
		addresses.set("workItemType",
				Json.link(scoped(item, "/_apis/wit/workItemTypes/" + Percent.encode(item.type()))));
		addresses.set("fields", Json.link(scoped(item, "/_apis/wit/fields")));
		return addresses;
	}

	private String scoped(WorkItem item, String path) {
		return this.links.project(this.organization.project(item.project()).id(), path);
	}

	String url(int id) {
		return this.links.organization("/_apis/wit/workItems/" + id);
	}

}
