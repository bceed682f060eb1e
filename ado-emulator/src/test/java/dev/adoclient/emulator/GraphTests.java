package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
		assertThat(caller.delete(membership).expect(200).text()).isEmpty();
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
	void unknownIdentityIsANull(Caller caller) {
		Reply none = caller.get("/_apis/identities?identityIds=00000000-0000-0000-0000-000000000000").expect(200);
		assertThat(none.json().at("/value/0").isNull()).isTrue();
		caller.get("/_apis/identities?searchFilter=Hair&filterValue=x").expect(400);
	}

}
