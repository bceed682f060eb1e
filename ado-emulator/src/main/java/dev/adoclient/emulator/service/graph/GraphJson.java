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
		json.put("domain", Organization.TENANT_ID.toString())
			.put("principalName", person.uniqueName())
			.put("mailAddress", user ? person.uniqueName() : "")
			.put("origin", "aad")
			.put("originId", person.originId())
			.put("displayName", person.displayName());
		if (!user) {
			json.put("applicationId", StableId.of("application", person.originId()).toString());
			return linked(links, json, "serviceprincipals", person.subjectDescriptor());
		}
		json.put("directoryAlias", person.alias());
		linked(links, json, "users", person.subjectDescriptor());
		String avatar = "/_apis/GraphProfile/MemberAvatars/" + person.subjectDescriptor();
		((ObjectNode) json.get("_links")).set("avatar", Json.link(links.organization(avatar)));
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

	/**
	 * Writes a membership that was just made or asked for, with the addresses of both.
	 */
	static ObjectNode linked(Links links, HostedMembership membership) {
		ObjectNode json = membership(membership);
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", link(links, "memberships", membership.member() + "/" + membership.container()));
		addresses.set("member", subjectLink(links, membership.member()));
		addresses.set("container", subjectLink(links, membership.container()));
		return json;
	}

	static ObjectNode membership(HostedMembership membership) {
		return Json.object()
			.put("containerDescriptor", membership.container())
			.put("memberDescriptor", membership.member());
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

	/** The address of that subject, whose descriptor says of which kind it is. */
	static ObjectNode subjectLink(Links links, String descriptor) {
		return link(links, switch (descriptor.substring(0, descriptor.indexOf('.'))) {
			case "vssgp", "aadgp" -> "groups";
			case "scp" -> "scopes";
			case "aadsp" -> "serviceprincipals";
			default -> "users";
		}, descriptor);
	}

	static ObjectNode link(Links links, String kind, String descriptor) {
		return Json.link(links.organization("/_apis/graph/" + kind + "/" + descriptor));
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
