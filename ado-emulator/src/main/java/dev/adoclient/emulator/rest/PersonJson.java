package dev.adoclient.emulator.rest;

import dev.adoclient.emulator.host.Person;
import tools.jackson.databind.node.ObjectNode;

/** Writes a person as the service refers to one. */
public final class PersonJson {

	private PersonJson() {
	}

	/** The address of the person's picture. */
	public static String avatar(Links links, Person person) {
		return links.organization("/_apis/GraphProfile/MemberAvatars/" + person.subjectDescriptor());
	}

	/** Writes a reference, as most areas do. */
	public static ObjectNode reference(Links links, Person person) {
		String avatar = avatar(links, person);
		ObjectNode json = Json.object();
		json.put("displayName", person.displayName());
		json.put("url", links.organization("/_apis/Identities/" + person.id()));
		json.putObject("_links").set("avatar", Json.link(avatar));
		return json.put("id", person.id().toString())
			.put("uniqueName", person.uniqueName())
			.put("imageUrl", avatar)
			.put("descriptor", person.subjectDescriptor());
	}

	/**
	 * Writes a reference as git, pull requests and policies do: the image has another
	 * address there.
	 */
	public static ObjectNode referenceInGit(Links links, Person person) {
		return reference(links, person).put("imageUrl",
				links.organization("/_api/_common/identityImage?id=" + person.id()));
	}

}
