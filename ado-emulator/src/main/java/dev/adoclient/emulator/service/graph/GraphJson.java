package dev.adoclient.emulator.service.graph;

import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.graph.HostedMembership;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes the subjects of the graph. */
public final class GraphJson {

	private GraphJson() {
	}

	/** Writes a user or a service principal. */
	public static ObjectNode person(Links links, Person person) {
		boolean user = person.kind() == Person.Kind.USER;
		ObjectNode json = Json.object()
			.put("subjectKind", user ? "user" : "servicePrincipal")
			.put("metaType", user ? "member" : "application");
		json.put("directoryAlias", person.directoryAlias())
			.put("domain", Organization.TENANT_ID.toString())
			.put("principalName", person.uniqueName())
			.put("mailAddress", user ? person.uniqueName() : "")
			.put("origin", "aad")
			.put("originId", person.originId())
			.put("displayName", person.displayName());
		if (!user) {
			json.put("applicationId", StableId.of("application", person.originId()).toString());
		}
		linked(links, json, user ? "users" : "serviceprincipals", person.subjectDescriptor());
		json.withObject("_links").set("avatar", Json.link(PersonJson.avatar(links, person)));
		return json;
	}

	/** Writes a group. */
	public static ObjectNode group(Links links, HostedGroup group) {
		UUID projectId = group.projectId();
		ObjectNode json = Json.object().put("subjectKind", "group").put("description", group.description());
		json.put("domain",
				(projectId != null) ? "vstfs:///Classification/TeamProject/" + projectId
						: (group.originId() != null) ? Organization.TENANT_ID.toString()
								: "vstfs:///Framework/IdentityDomain/" + Organization.TENANT_ID)
			.put("principalName", group.principalName())
			.putNull("mailAddress")
			.put("origin", (group.originId() != null) ? "aad" : "vsts")
			.put("originId", (group.originId() != null) ? group.originId() : group.id().toString())
			.put("displayName", group.name());
		return linked(links, json, "groups", group.descriptor());
	}

	static ObjectNode membership(Links links, Organization organization, HostedMembership membership) {
		ObjectNode json = Json.object()
			.put("containerDescriptor", membership.container())
			.put("memberDescriptor", membership.member());
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(
				links.organization("/_apis/graph/memberships/" + membership.member() + "/" + membership.container())));
		subject(links, organization, membership.member())
			.ifPresent((member) -> addresses.set("member", Json.link(member.path("url").asString())));
		subject(links, organization, membership.container())
			.ifPresent((container) -> addresses.set("container", Json.link(container.path("url").asString())));
		return json;
	}

	/** Writes the subject of that descriptor, if there is one. */
	static Optional<ObjectNode> subject(Links links, Organization organization, String descriptor) {
		return organization.host()
			.directory()
			.all()
			.stream()
			.filter((person) -> person.subjectDescriptor().equals(descriptor))
			.findFirst()
			.map((person) -> person(links, person))
			.or(() -> organization.groups().find(descriptor).map((group) -> group(links, group)));
	}

	private static ObjectNode linked(Links links, ObjectNode json, String kind, String descriptor) {
		String self = links.organization("/_apis/graph/" + kind + "/" + descriptor);
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(self));
		addresses.set("memberships", Json.link(links.organization("/_apis/graph/memberships/" + descriptor)));
		addresses.set("membershipState", Json.link(links.organization("/_apis/graph/membershipstates/" + descriptor)));
		addresses.set("storageKey", Json.link(links.organization("/_apis/graph/storagekeys/" + descriptor)));
		return json.put("url", self).put("descriptor", descriptor);
	}

}
