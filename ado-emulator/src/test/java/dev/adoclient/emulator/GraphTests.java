package dev.adoclient.emulator;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GraphTests {

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	@Test
	void groupIsAnsweredWithItsAddress(Caller caller) {
		Reply made = caller.send("POST", "/_apis/graph/groups" + PREVIEW, "{\"displayName\":\"Fixers\"}").expect(201);
		assertThat(made.header("Location")).isEqualTo(made.at("/url"));
		assertThat(made.json().at("/mailAddress").isNull()).isTrue();
		assertThat(made.at("/description")).isEmpty();
		assertThat(made.at("/principalName")).isEqualTo("[contoso]\\Fixers");
		assertThat(caller.get("/_apis/graph/groups" + PREVIEW).values("displayName")).contains("Fixers", "Readers");
	}

	@Test
	void membershipComesWithABodyAndGoesWithout(Caller caller) {
		String group = caller.get("/_apis/graph/groups" + PREVIEW).at("/value/0/descriptor");
		String user = caller.get("/_apis/graph/users" + PREVIEW).at("/value/0/descriptor");
		String membership = "/_apis/graph/memberships/" + user + "/" + group + PREVIEW;
		assertThat(caller.call("PUT", membership, null, null).expect(201).at("/memberDescriptor")).isEqualTo(user);
		caller.call("HEAD", membership, null, null).expect(200);
		Reply ended = caller.delete(membership).expect(200);
		assertThat(ended.body()).isEmpty();
		assertThat(ended.header("Content-Type")).isNull();
		caller.call("HEAD", membership, null, null).expect(404);
	}

	@Test
	void lookUpIsAnObject(Caller caller) {
		String user = caller.get("/_apis/graph/users" + PREVIEW).at("/value/0/descriptor");
		Reply found = caller
			.send("POST", "/_apis/graph/subjectlookup" + PREVIEW,
					"{\"lookupKeys\":[{\"descriptor\":\"" + user + "\"},{\"descriptor\":\"aad.x\"}]}")
			.expect(200);
		assertThat(found.json().at("/value").propertyNames()).containsExactly(user);
		assertThat(found.at("/count")).isEqualTo("1");
	}

	@Test
	void groupsOfADeletedProjectVanishAndComeBack(Caller caller, AdoEmulator emulator) {
		caller.delete("/_apis/projects/" + caller.get("/_apis/projects/payments").at("/id")).expect(202);
		assertThat(caller.get("/_apis/graph/groups" + PREVIEW).values("principalName"))
			.doesNotContain("[payments]\\Readers");
		emulator.state().restoreProject(emulator.state().deletedProjects().get(0));
		assertThat(caller.get("/_apis/graph/groups" + PREVIEW).values("principalName")).contains("[payments]\\Readers");
	}

	@Test
	void userIsTakenIntoAGroupByReference(Caller caller) {
		String group = caller.get("/_apis/graph/groups" + PREVIEW).at("/value/0/descriptor");
		Reply user = caller
			.send("POST", "/_apis/graph/users" + PREVIEW + "&groupDescriptors=" + group,
					"{\"principalName\":\"lou@contoso.com\"}")
			.expect(201);
		assertThat(user.header("Location")).isEqualTo(user.at("/url"));
		caller.get("/_apis/graph/memberships/" + user.at("/descriptor") + "/" + group + PREVIEW).expect(200);
	}

	@Test
	void groupIsChangedByAPatchDocument(Caller caller) {
		String group = "/_apis/graph/groups/" + caller.get("/_apis/graph/groups" + PREVIEW).at("/value/0/descriptor")
				+ PREVIEW;
		assertThat(caller.patch("PATCH", group, "[{\"op\":\"replace\",\"path\":\"/description\",\"value\":\"New\"}]")
			.expect(200)
			.at("/description")).isEqualTo("New");
		caller.send("PATCH", group, "{\"description\":\"Other\"}").expect(415);
	}

	@Test
	void groupOfAProjectNamesItsProject(Caller caller) {
		String web = caller.get("/_apis/projects/web").at("/id");
		JsonNode group = caller.get("/_apis/graph/groups" + PREVIEW)
			.json()
			.at("/value")
			.valueStream()
			.filter((each) -> each.at("/principalName").asString().equals("[web]\\Readers"))
			.findFirst()
			.orElseThrow();
		assertThat(group.at("/domain").asString()).isEqualTo("vstfs:///Classification/TeamProject/" + web);
		assertThat(group.at("/descriptor").asString()).startsWith("vssgp.");
	}

	@Test
	void identityHasTypedProperties(Caller caller) {
		JsonNode kim = caller.get("/_apis/identities?searchFilter=General&filterValue=kim").json().at("/value/0");
		JsonNode properties = kim.at("/properties");
		assertThat(properties.at("/Mail/$type").asString()).isEqualTo("System.String");
		assertThat(properties.at("/Mail/$value").asString()).isEqualTo("kim.abel@contoso.com");
		assertThat(properties.at("/Domain/$value").asString()).hasSize(36);
		assertThat(properties.at("/ComplianceValidated").toString())
			.isEqualTo("{\"$type\":\"System.DateTime\",\"$value\":\"2026-06-10T00:00:00Z\"}");
		for (String list : List.of("members", "memberOf", "memberIds")) {
			assertThat(kim.get(list)).as(list).isEmpty();
		}
		assertThat(caller.get("/_apis/connectionData" + PREVIEW).json().at("/authenticatedUser").propertyNames())
			.contains("isActive")
			.doesNotContain("members", "memberOf", "memberIds");
	}

	@Test
	void pictureIsDrawnUntilOneIsSet(Caller caller) {
		String user = caller.get("/_apis/graph/users" + PREVIEW).at("/value/0/descriptor");
		String avatar = "/_apis/graph/Subjects/" + user + "/avatars";
		assertThat(caller.get(avatar).expect(200).at("/isAutoGenerated")).isEqualTo("true");
		caller.send("PUT", avatar, "{\"value\":\"AQI=\"}").expect(204);
		Reply set = caller.get(avatar + "?size=large").expect(200);
		assertThat(set.at("/isAutoGenerated")).isEqualTo("false");
		assertThat(set.at("/value")).isEqualTo("AQI=");
		assertThat(set.at("/size")).isEqualTo("large");
		caller.send("PUT", avatar, "{\"value\":\"*\"}").expect(400);
		caller.delete(avatar).expect(204);
		assertThat(caller.get(avatar).at("/isAutoGenerated")).isEqualTo("true");
		caller.get("/_apis/graph/Subjects/aad.none/avatars").expectError(404, "GraphSubjectNotFoundException");
	}

	@Test
	void userComesFromTheDirectory(Caller caller) {
		JsonNode user = caller.get("/_apis/graph/users" + PREVIEW).json().at("/value/0");
		JsonNode provider = caller.get("/_apis/graph/Users/" + user.at("/descriptor").asString() + "/providerinfo")
			.expect(200)
			.json();
		assertThat(provider.propertyNames()).containsExactlyInAnyOrder("descriptor", "domain", "origin", "originId");
		assertThat(provider.at("/originId")).isEqualTo(user.at("/originId"));
	}

	@Test
	void unknownIdentityIsANull(Caller caller) {
		Reply none = caller.get("/_apis/identities?identityIds=00000000-0000-0000-0000-000000000000").expect(200);
		assertThat(none.json().at("/value/0").isNull()).isTrue();
		caller.get("/_apis/identities?searchFilter=Hair&filterValue=x").expect(400);
	}

}
