package dev.adoclient.emulator.service.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import dev.adoclient.emulator.graph.Descriptors;
import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.service.location.ConnectionRoutes;
import tools.jackson.databind.node.ObjectNode;

/** Writes identities, with the properties that the service keeps of them. */
public final class IdentityJson {

	private IdentityJson() {
	}

	static ObjectNode person(Person person, Instant now) {
		ObjectNode json = identity(person.id(), ConnectionRoutes.descriptor(person), person.subjectDescriptor(),
				person.displayName());
		json.putArray("memberIds");
		ObjectNode properties = json.putObject("properties");
		property(properties, "SchemaClassName", "User");
		property(properties, "Description", "");
		property(properties, "Domain", Organization.TENANT_ID.toString());
		property(properties, "Account", person.uniqueName());
		property(properties, "DN", "");
		property(properties, "Mail", person.uniqueName());
		property(properties, "SpecialType", "Generic");
		property(properties, "PUID", "aad:");
		properties.putObject("ComplianceValidated")
			.put("$type", "System.DateTime")
			.put("$value", Json.date(now.truncatedTo(ChronoUnit.DAYS)));
		property(properties, "http://schemas.microsoft.com/identity/claims/objectidentifier", person.originId());
		property(properties, "DirectoryAlias", person.directoryAlias());
		return json.put("resourceVersion", 2).put("metaTypeId", 0);
	}

	static ObjectNode group(HostedGroup group) {
		ObjectNode json = container(group.id(), group.descriptor(), group.principalName());
		json.putArray("memberIds");
		ObjectNode properties = json.putObject("properties");
		property(properties, "SchemaClassName", "Group");
		property(properties, "Account", group.name());
		return json.put("resourceVersion", 2).put("metaTypeId", 255);
	}

	/** Writes the group that a team is to permissions. */
	public static ObjectNode team(HostedProject project, HostedTeam team) {
		ObjectNode json = container(team.id(), Descriptors.team(team.id()), "[" + project.name() + "]\\" + team.name());
		json.put("masterId", team.id().toString());
		ObjectNode properties = json.putObject("properties");
		properties.putObject("Microsoft.TeamFoundation.Team").put("$type", "System.Boolean").put("$value", true);
		property(properties, "SchemaClassName", "Group");
		property(properties, "Description", team.description());
		property(properties, "Domain", "vstfs:///Classification/TeamProject/" + project.id());
		property(properties, "Account", team.name());
		property(properties, "SecurityGroup", "SecurityGroup");
		property(properties, "SpecialType", "Generic");
		property(properties, "ScopeType", "TeamProject");
		property(properties, "ScopeName", project.name());
		return json.put("resourceVersion", 2).put("metaTypeId", 255);
	}

	private static ObjectNode container(UUID id, String subjectDescriptor, String name) {
		return identity(id, "Microsoft.TeamFoundation.Identity;S-1-9-" + id, subjectDescriptor, name).put("isContainer",
				true);
	}

	private static ObjectNode identity(UUID id, String descriptor, String subjectDescriptor, String name) {
		ObjectNode json = Json.object().put("id", id.toString()).put("descriptor", descriptor);
		json.put("subjectDescriptor", subjectDescriptor).put("providerDisplayName", name).put("isActive", true);
		json.putArray("members");
		json.putArray("memberOf");
		return json;
	}

	private static void property(ObjectNode properties, String name, String value) {
		properties.putObject(name).put("$type", "System.String").put("$value", value);
	}

}
