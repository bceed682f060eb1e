package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.CustomField;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.FieldCatalog;
import dev.adoclient.emulator.workitem.Fields;
import dev.adoclient.emulator.workitem.HostedFieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists and shows fields of work items; makes, locks, deletes and restores own ones. */
final class FieldRoutes implements Routes {

	private static final String FIELDS = "/_apis/wit/fields";

	private static final String FIELD = FIELDS + "/{field}";

	private final Organization organization;

	private final FieldCatalog fields;

	FieldRoutes(Organization organization) {
		this.organization = organization;
		this.fields = organization.workItems().fields();
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}")) {
			routes.add(Route.of("GET", scope + FIELDS, this::list));
			routes.add(Route.of("POST", scope + FIELDS, this::create));
			routes.add(Route.of("GET", scope + FIELD, this::get));
			routes.add(Route.of("PATCH", scope + FIELD, this::update));
			routes.add(Route.of("DELETE", scope + FIELD, this::delete));
		}
		return routes;
	}

	private Answer list(Call call) {
		requireProject(call);
		List<ObjectNode> shown = new ArrayList<>();
		this.fields.all().forEach((field) -> shown.add(json(call, field)));
		if (call.code(Expand.class, "$expand", Expand.NONE) == Expand.INCLUDE_DELETED) {
			this.fields.deleted().forEach((custom) -> shown.add(json(call, custom.field())));
		}
		return Answer.json(Json.list(shown));
	}

	private Answer get(Call call) {
		requireProject(call);
		Field field = this.fields.find(call.variable("field"));
		if (field == null) {
			throw Fields.notFound(404, call.variable("field"));
		}
		return Answer.json(json(call, field));
	}

	private Answer create(Call call) {
		requireProject(call);
		JsonNode body = call.body();
		HostedFieldType type = Optional.ofNullable(Json.code(HostedFieldType.class, body, "type"))
			.orElseThrow(() -> missing("type"));
		CustomField made = this.fields.create(required(body, "name"), required(body, "referenceName"), type,
				Optional.ofNullable(Json.text(body, "description")).orElse(""));
		return Answer.json(json(call, made.field()));
	}

	private Answer update(Call call) {
		requireProject(call);
		CustomField custom = custom(call);
		JsonNode body = call.body();
		custom.locked(body.path("isLocked").asBoolean(custom.locked()));
		custom.deleted(body.path("isDeleted").asBoolean(custom.deleted()));
		return Answer.json(json(call, custom.field()));
	}

	private Answer delete(Call call) {
		requireProject(call);
		custom(call).deleted(true);
		return Answer.empty(204);
	}

	/** Only a field that was made can be changed. */
	private CustomField custom(Call call) {
		String name = call.variable("field");
		return this.fields.custom(name).orElseThrow(() -> {
			if (this.fields.find(name) == null) {
				return Fields.notFound(404, name);
			}
			return ServiceException
				.invalidArgument("The field " + name + " cannot be changed.\r\nParameter name: field");
		});
	}

	private void requireProject(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			this.organization.project(project);
		}
	}

	private static String required(JsonNode body, String property) {
		String value = Json.text(body, property);
		if (value == null || value.isBlank()) {
			throw missing(property);
		}
		return value;
	}

	private static ServiceException missing(String property) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + property);
	}

	private ObjectNode json(Call call, Field field) {
		Optional<CustomField> custom = this.fields.custom(field.reference());
		boolean identity = field.type() == HostedFieldType.IDENTITY;
		ObjectNode json = Json.object()
			.put("name", field.name())
			.put("referenceName", field.reference())
			.put("description", custom.map(CustomField::description).orElse(null))
			.put("type", identity ? HostedFieldType.STRING.wire() : field.type().wire())
			.put("usage", "workItem")
			.put("readOnly", field.writer() == Field.Writer.SERVICE)
			.put("canSortBy", !field.type().isLongText())
			.put("isQueryable", true)
			.put("isIdentity", identity)
			.put("isPicklist", false)
			.put("isPicklistSuggested", false);
		custom.ifPresent((made) -> json.put("isLocked", made.locked()));
		custom.filter(CustomField::deleted).ifPresent((made) -> json.put("isDeleted", true));
		return json.put("url", call.links().organization(FIELDS + "/" + field.reference()));
	}

	/** Which fields are shown beyond the usual ones. */
	private enum Expand implements WireName {

		NONE, EXTENSION_FIELDS, INCLUDE_DELETED

	}

}
