package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What every pipeline of a project may use, as it was recorded. */
@ExtendWith(EmulatorExtension.class)
class AuthorizedResourceTests {

	private static final String RESOURCES = "/web/_apis/build/authorizedresources";

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	private static String group(Caller caller, String name) {
		return caller
			.send("POST", "/_apis/distributedtask/variablegroups",
					"""
							{"name":"%1$s","type":"Vsts","variables":{"a":{"value":"1"}},
							"variableGroupProjectReferences":[{"name":"%1$s","projectReference":{"name":"web"}}]}"""
						.formatted(name))
			.at("/id");
	}

	private static Reply authorize(Caller caller, String id, boolean authorized) {
		return caller.send("PATCH", RESOURCES + PREVIEW,
				"[{\"authorized\":%s,\"id\":\"%s\",\"name\":\"x\",\"type\":\"variablegroup\"}]".formatted(authorized,
						id));
	}

	@Test
	void changeAnswersEverythingThatIsAuthorized(Caller caller) {
		String first = group(caller, "one");
		String second = group(caller, "two");
		assertThat(authorize(caller, first, true).expect(200).json().at("/value/0").toString())
			.isEqualTo("{\"type\":\"variablegroup\",\"id\":\"" + first + "\",\"authorized\":true}");
		assertThat(authorize(caller, second, true).values("id")).containsExactly(first, second);
		assertThat(caller.get(RESOURCES + PREVIEW + "&type=VariableGroup&id=" + first).values("id"))
			.containsExactly(first);
		assertThat(caller.get(RESOURCES + PREVIEW + "&type=endpoint").values("id")).isEmpty();
		assertThat(caller.get(RESOURCES.replace("web", "payments") + PREVIEW).values("id")).isEmpty();
		assertThat(caller
			.send("PATCH", RESOURCES + PREVIEW,
					"[{\"authorized\":false,\"id\":" + first + ",\"type\":\"VariableGroup\"}]")
			.values("id")).containsExactly(second);
	}

	@Test
	void deletedGroupIsNoMoreAuthorized(Caller caller) {
		String first = group(caller, "one");
		String second = group(caller, "two");
		authorize(caller, first, true);
		authorize(caller, second, true);
		String web = caller.get("/_apis/projects/web").at("/id");
		caller.delete("/_apis/distributedtask/variablegroups/" + first + "?projectIds=" + web).expect(204);
		assertThat(authorize(caller, second, false).expect(200).values("id")).isEmpty();
	}

	@Test
	void refusedChangeLeavesAllAsItWas(Caller caller) {
		String id = group(caller, "one");
		caller
			.send("PATCH", RESOURCES + PREVIEW,
					"[{\"authorized\":true,\"id\":\"" + id + "\",\"type\":\"variablegroup\"},{\"authorized\":true}]")
			.expectError(400, "ArgumentException");
		assertThat(caller.get(RESOURCES + PREVIEW).values("id")).isEmpty();
	}

	@Test
	void authorizationIsPartOfASnapshot(Caller caller, AdoEmulator emulator) {
		String id = group(caller, "one");
		EmulatorSnapshot before = emulator.snapshot();
		authorize(caller, id, true);
		emulator.restore(before);
		assertThat(caller.get(RESOURCES + PREVIEW).values("id")).isEmpty();
	}

}
