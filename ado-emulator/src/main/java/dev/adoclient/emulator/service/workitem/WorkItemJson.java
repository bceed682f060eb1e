package dev.adoclient.emulator.service.workitem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Expand;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.Relation;
import tools.jackson.databind.node.ObjectNode;

/** Writes work items. */
final class WorkItemJson {

	private final Links links;

	private final Organization organization;

	private final WorkItemFieldJson values;

	/** Writes as the version of that call does: persons as texts before 5.0. */
	WorkItemJson(Call call, Organization organization) {
		this(call.links(), organization, call.version().isBefore(5, 0));
	}

	private WorkItemJson(Links links, Organization organization, boolean textPersons) {
		this.links = links;
		this.organization = organization;
		this.values = new WorkItemFieldJson(links, textPersons);
	}

	/** A work item by itself. */
	ObjectNode single(HostedWorkItem item, Expand expand) {
		ObjectNode json = plain(item, expand, expand.shows(Expand.RELATIONS));
		json.set("_links", addresses(item));
		return json.put("url", url(item));
	}

	/** A work item that was just saved: its relations are shown even unasked. */
	ObjectNode saved(HostedWorkItem item, Expand expand) {
		ObjectNode json = plain(item, expand, true);
		json.set("_links", addresses(item));
		return json.put("url", url(item));
	}

	/** A work item among others. */
	ObjectNode listed(HostedWorkItem item, Expand expand) {
		return expand.shows(Expand.LINKS) ? single(item, expand)
				: plain(item, expand, expand.shows(Expand.RELATIONS)).put("url", url(item));
	}

	/** A work item by itself, with those fields only. */
	ObjectNode singleChosen(HostedWorkItem item, List<String> names) {
		ObjectNode json = chosen(item, names);
		json.set("_links", addresses(item));
		return json;
	}

	/** A work item among others, with those fields only, as far as it has them. */
	ObjectNode chosen(HostedWorkItem item, List<String> names) {
		ObjectNode json = Json.object().put("id", item.id()).put("rev", item.rev());
		ObjectNode fields = json.putObject("fields");
		for (String name : names) {
			String reference = this.organization.workItems().fields().get(name).reference();
			Object value = item.value(reference);
			if (value != null) {
				fields.set(reference, this.values.value(value));
			}
		}
		return json.put("url", url(item));
	}

	/** The fields of a work item that is not made yet: all, or those of these names. */
	ObjectNode template(HostedWorkItem item, List<String> names) {
		ObjectNode json = Json.object();
		json.set("fields", (names.isEmpty() ? plain(item, Expand.NONE, false) : chosen(item, names)).get("fields"));
		return json;
	}

	/** A work item in the recycle bin: persons are texts, and it has other addresses. */
	ObjectNode recycled(HostedWorkItem item) {
		ObjectNode json = new WorkItemJson(this.links, this.organization, true).plain(item, Expand.NONE, false);
		ObjectNode all = addresses(item);
		ObjectNode shown = json.putObject("_links");
		shown.set("self", Json.link(recycleUrl(item)));
		shown.set("workItemType", all.get("workItemType"));
		shown.set("fields", all.get("fields"));
		return json.put("url", recycleUrl(item));
	}

	private ObjectNode plain(HostedWorkItem item, Expand expand, boolean relations) {
		ObjectNode json = Json.object().put("id", item.id()).put("rev", item.rev());
		ObjectNode fields = json.putObject("fields");
		Map<String, Object> shown = expand.shows(Expand.FIELDS) ? item.allFields() : item.fields();
		shown.forEach((reference, value) -> fields.set(reference, this.values.value(value)));
		ObjectNode formats = json.putObject("multilineFieldsFormat");
		item.formats().forEach(formats::put);
		if (relations && !item.relations().isEmpty()) {
			json.set("relations", Json.array(item.relations().stream().map(this::relation).toList()));
		}
		if (item.value("System.History") != null) {
			int comment = (item.value("System.CommentCount") instanceof Integer number) ? number : 0;
			json.putObject("commentVersionRef")
				.put("commentId", comment)
				.put("version", 1)
				.put("url", url(item) + "/comments/" + comment + "/versions/1");
		}
		return json;
	}

	ObjectNode relation(Relation relation) {
		ObjectNode json = Json.object().put("rel", relation.rel());
		String address = relation.url().startsWith("/_apis/") ? this.links.organization(relation.url())
				: relation.url();
		json.put("url", (relation.target() != null) ? url(relation.target()) : address);
		ObjectNode attributes = json.putObject("attributes");
		relation.attributes().forEach((name, value) -> attributes.set(name, this.values.value(value)));
		return json;
	}

	private ObjectNode addresses(HostedWorkItem item) {
		String self = url(item);
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

	private String scoped(HostedWorkItem item, String path) {
		return this.links.project(this.organization.project(item.project()).id(), path);
	}

	/** The address has the project's id, even where no project was asked for. */
	String url(HostedWorkItem item) {
		return scoped(item, "/_apis/wit/workItems/" + item.id());
	}

	String recycleUrl(HostedWorkItem item) {
		return scoped(item, "/_apis/wit/recyclebin/" + item.id());
	}

	private String url(int id) {
		Optional<HostedWorkItem> item = this.organization.workItems().find(id, null);
		return item.map(this::url).orElseGet(() -> this.links.organization("/_apis/wit/workItems/" + id));
	}

	/** Writes the value of a field. */
	WorkItemFieldJson values() {
		return this.values;
	}

}
