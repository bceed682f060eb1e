package dev.adoclient.emulator.service.workitem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedQuery;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.SavedQueries;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.wiql.QueryContext;
import dev.adoclient.emulator.wiql.QueryResult;
import dev.adoclient.emulator.wiql.WiqlSearch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes saved queries and folders of one project. */
final class QueryJson {

	private final Call call;

	private final Organization organization;

	private final HostedProject project;

	private final Expansion expansion;

	QueryJson(Call call, Organization organization, HostedProject project, Expansion expansion) {
		this.call = call;
		this.organization = organization;
		this.project = project;
		this.expansion = expansion;
	}

	/** A query, or a folder with what is in it, as deep as was asked for. */
	ObjectNode full(HostedQuery query, int depth) {
		boolean withDeleted = this.call.flag("$includeDeleted");
		List<HostedQuery> children = query.children()
			.stream()
			.filter((child) -> withDeleted || !child.deleted())
			.toList();
		ObjectNode json = Json.object()
			.put("id", query.id().toString())
			.put("name", query.name())
			.put("path", query.path());
		if (this.expansion != Expansion.MINIMAL) {
			json.set("createdBy", PersonJson.reference(this.call.links(), query.createdBy()));
			json.put("createdDate", Json.date(query.createdDate()));
			json.set("lastModifiedBy", PersonJson.reference(this.call.links(), query.modifiedBy()));
			json.put("lastModifiedDate", Json.date(query.modifiedDate()));
		}
		if (query.folder()) {
			json.put("isFolder", true).put("hasChildren", !children.isEmpty());
			if (depth > 0) {
				json.set("children", Json.array(children.stream().map((child) -> full(child, depth - 1)).toList()));
			}
		}
		else {
			query(json, query);
		}
		if (query.deleted()) {
			json.put("isDeleted", true);
		}
		json.put("isPublic", SavedQueries.isPublic(query));
		ObjectNode links = json.putObject("_links");
		links.set("self", Json.link(url(query)));
		links.set("html",
				Json.link(this.call.links().project(this.project.id(), "/_workitems?id=" + query.id() + "&_a=query")));
		return json.put("url", url(query));
	}

	private void query(ObjectNode json, HostedQuery query) {
		json.put("queryType", "flat");
		if (this.expansion == Expansion.WIQL || this.expansion == Expansion.ALL) {
			json.put("wiql", query.wiql());
		}
		if (this.expansion == Expansion.CLAUSES || this.expansion == Expansion.ALL) {
			QueryContext context = new QueryContext(this.project.name(), this.organization.caller(),
					this.organization.host().now(), false);
			QueryResult result = new WiqlSearch(this.organization.workItems()).run(query.wiql(), context, 0);
			json.set("columns", Json
				.array(result.columns().stream().map((field) -> WiqlRoutes.field(this.call.links(), field)).toList()));
			ArrayNode order = json.putArray("sortColumns");
			result.sortColumns()
				.forEach((column) -> order.addObject()
					.put("descending", column.descending())
					.set("field", WiqlRoutes.field(this.call.links(), column.field())));
		}
	}

	private String url(HostedQuery query) {
		String path = Stream.of(query.path().split("/", -1)).map(Percent::encode).collect(Collectors.joining("/"));
		return this.call.links()
			.project(this.project.id(), "/_apis/wit/queries/" + ((query.parent() != null) ? query.id() : path));
	}

	/** What is shown beside the name. */
	enum Expansion implements WireName {

		NONE, WIQL, CLAUSES, ALL, MINIMAL

	}

}
