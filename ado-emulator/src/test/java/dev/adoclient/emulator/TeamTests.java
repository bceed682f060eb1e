package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class TeamTests {

	private static final String TEAMS = "/_apis/projects/web/teams";

	@Test
	void teamsOfAProjectAreListedByName(Caller caller) {
		Reply teams = caller.get(TEAMS).expect(200);
		assertThat(teams.values("name")).containsExactly("Storefront", "web Team");
		assertThat(teams.values("projectName")).containsOnly("web");
		assertThat(caller.get(TEAMS + "?$top=1&$skip=1").values("name")).containsExactly("web Team");
		assertThat(caller.get(TEAMS + "?$mine=true").values("name")).containsExactly("web Team");
	}

	@Test
	void teamsOfAllProjectsAreAPreview(Caller caller) {
		assertThat(caller.get("/_apis/teams?api-version=7.1-preview.3").expect(200).values("name")).contains("Ledger",
				"Storefront", "Platform Tools Team");
	}

	@Test
	void teamIsFoundByNameInAnyCaseAndById(Caller caller) {
		Reply byName = caller.get(TEAMS + "/storefront").expect(200);
		assertThat(caller.get(TEAMS + "/" + byName.at("/id")).json()).isEqualTo(byName.json());
		assertThat(byName.json().has("identity")).isFalse();
		assertThat(caller.get(TEAMS + "/storefront?$expandIdentity=true").at("/identity/isContainer"))
			.isEqualTo("true");
		caller.get(TEAMS + "/none").expectError(404, "TeamNotFoundException");
	}

	@Test
	void onlyAnAdministratorIsSaidToBeOne(Caller caller) {
		Reply members = caller.get(TEAMS + "/Storefront/members").expect(200);
		assertThat(members.json().at("/value/0/isTeamAdmin").asBoolean()).isTrue();
		assertThat(members.at("/value/0/identity/displayName")).isEqualTo("Mei Tanaka");
		assertThat(members.json().at("/value/1").has("isTeamAdmin")).isFalse();
	}

	@Test
	void memberWasNothingButAPersonBefore50(Caller caller) {
		Reply members = caller.get(TEAMS + "/Storefront/members?api-version=4.0").expect(200);
		assertThat(members.at("/value/0/displayName")).isEqualTo("Mei Tanaka");
		assertThat(members.json().at("/value/0").propertyNames()).doesNotContain("identity", "isTeamAdmin");
	}

	@Test
	void teamIsMadeChangedAndDeleted(Caller caller) {
		Reply made = caller.send("POST", TEAMS, "{\"name\":\"Search\",\"description\":\"Finds\"}").expect(201);
		caller.send("POST", TEAMS, "{\"name\":\"search\"}").expect(409);
		caller.send("POST", TEAMS, "{}").expect(400);
		assertThat(caller.get(TEAMS + "/Search/members").at("/value/0/identity/displayName")).isEqualTo("Kim Abel");
		Reply changed = caller.send("PATCH", TEAMS + "/" + made.at("/id"), "{\"name\":\"Find\"}").expect(200);
		assertThat(changed.at("/name")).isEqualTo("Find");
		assertThat(changed.at("/description")).isEqualTo("Finds");
		caller.delete(TEAMS + "/Find").expect(204);
		caller.get(TEAMS + "/Find").expect(404);
	}

	@Test
	void defaultTeamStays(Caller caller) {
		caller.delete(TEAMS + "/web%20Team").expect(400);
		caller.get(TEAMS + "/web%20Team").expect(200);
	}

}
