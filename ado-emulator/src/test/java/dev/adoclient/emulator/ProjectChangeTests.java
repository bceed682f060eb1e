package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Projects that come and go, their operations and their properties. */
@ExtendWith(EmulatorExtension.class)
class ProjectChangeTests {

	private static final String AGILE = "adcc42ab-9882-485e-a3ed-7678f01f66bc";

	private static final String NEW = """
			{"name":"shop","description":"New","visibility":"public","capabilities":{
			 "versioncontrol":{"sourceControlType":"Git"},"processTemplate":{"templateTypeId":"%s"}}}
			""".formatted(AGILE);

	@Test
	void projectIsThereOnceItsOperationHasSucceeded(Caller caller) {
		Reply started = caller.send("POST", "/_apis/projects", NEW).expect(202);
		assertThat(started.at("/status")).isEqualTo("notSet");
		Reply operation = caller.exchange("GET", started.at("/url") + "?api-version=7.1", null, null).expect(200);
		assertThat(operation.at("/id")).isEqualTo(started.at("/id"));
		assertThat(operation.at("/status")).isEqualTo("succeeded");
		Reply project = caller.get("/_apis/projects/shop?includeCapabilities=true").expect(200);
		assertThat(project.at("/visibility")).isEqualTo("public");
		assertThat(project.at("/capabilities/processTemplate/templateTypeId")).isEqualTo(AGILE);
		assertThat(project.at("/defaultTeam/name")).isEqualTo("shop Team");
		assertThat(caller.get("/shop/_apis/git/repositories").expect(200).values("name")).containsExactly("shop");
	}

	@Test
	void operationCanBeMadeToFail(Caller caller, AdoEmulator emulator) {
		emulator.state().operations().failNext("No more projects.");
		Reply started = caller.send("POST", "/_apis/projects", NEW).expect(202);
		Reply operation = caller.get("/_apis/operations/" + started.at("/id"));
		assertThat(operation.at("/status")).isEqualTo("failed");
		assertThat(operation.at("/detailedMessage")).isEqualTo("No more projects.");
		caller.get("/_apis/projects/shop").expect(404);
	}

	@Test
	void nameThatAProjectHasIsRefused(Caller caller) {
		caller.send("POST", "/_apis/projects", NEW.replace("shop", "WEB"))
			.expectError(400, "ProjectAlreadyExistsException");
		caller.send("POST", "/_apis/projects", NEW.replace(AGILE, "none")).expectError(400, "ArgumentException");
		caller.send("POST", "/_apis/projects", NEW.replace("Git", "Tfvc")).expect(501);
		caller.get("/_apis/operations/" + AGILE).expectError(404, "OperationNotFoundException");
	}

	@Test
	void deletedProjectIsGoneAndCanBeRestored(Caller caller) {
		String id = caller.get("/_apis/projects/payments").at("/id");
		caller.delete("/_apis/projects/" + id).expect(202);
		caller.get("/_apis/projects/payments").expect(404);
		caller.get("/payments/_apis/build/definitions").expect(404);
		assertThat(caller.get("/_apis/projects?stateFilter=deleted").values("id")).containsExactly(id);
		caller.send("PATCH", "/_apis/projects/" + id, "{\"state\":\"wellFormed\",\"description\":\"Back\"}")
			.expect(202);
		assertThat(caller.get("/_apis/projects/payments").expect(200).at("/description")).isEqualTo("Back");
		assertThat(caller.get("/_apis/projects?stateFilter=deleted").values("id")).isEmpty();
	}

	@Test
	void projectOfADeletedOnesNameIsAnother(Caller caller) {
		caller.send("POST", "/_apis/projects", NEW).expect(202);
		String id = caller.get("/_apis/projects/shop").at("/id");
		caller.delete("/_apis/projects/" + id).expect(202);
		caller.send("POST", "/_apis/projects", NEW).expect(202);
		assertThat(caller.get("/_apis/projects/shop").at("/id")).isNotEqualTo(id);
		Reply started = caller.send("PATCH", "/_apis/projects/" + id, "{\"state\":\"wellFormed\"}").expect(202);
		assertThat(caller.get("/_apis/operations/" + started.at("/id")).at("/status")).isEqualTo("failed");
	}

	@Test
	void changeOfAProjectCountsItsRevision(Caller caller) {
		Reply before = caller.get("/_apis/projects/web");
		caller
			.send("PATCH", "/_apis/projects/" + before.at("/id"),
					"{\"description\":\"Other\",\"abbreviation\":\"w\",\"visibility\":\"public\"}")
			.expect(202);
		Reply after = caller.get("/_apis/projects/web");
		assertThat(after.at("/description")).isEqualTo("Other");
		assertThat(after.at("/abbreviation")).isEqualTo("w");
		assertThat(after.at("/visibility")).isEqualTo("public");
		assertThat(after.json().get("revision").asInt()).isEqualTo(before.json().get("revision").asInt() + 1);
		caller.send("PATCH", "/_apis/projects/" + before.at("/id"), "{\"visibility\":\"organization\"}").expect(202);
		assertThat(caller.get("/_apis/projects/web").at("/visibility")).isEqualTo("organization");
		caller.send("PATCH", "/_apis/projects/" + before.at("/id"), "{\"name\":\"www\"}").expect(501);
	}

	@Test
	void propertiesAreFoundByPatternsAndChangedTogether(Caller caller) {
		String path = "/_apis/projects/" + caller.get("/_apis/projects/web").at("/id") + "/properties";
		caller
			.patch("PATCH", path + "?api-version=7.1-preview.1",
					"[{\"op\":\"add\",\"path\":\"/cost~1center\",\"value\":\"42\"}]")
			.expect(204);
		Reply found = caller.get(path + "?keys=System.Proc*,cost?center&api-version=7.1-preview.1").expect(200);
		assertThat(found.values("name")).containsExactly("cost/center", "System.Process Template");
		assertThat(found.values("value")).containsExactly("42", "Agile");
		caller.patch("PATCH", path + "?api-version=7.1-preview.1",
				"[{\"op\":\"remove\",\"path\":\"/cost~1center\"},{\"op\":\"test\",\"path\":\"/a\",\"value\":\"b\"}]")
			.expect(400);
		assertThat(caller.get(path + "?keys=cost*&api-version=7.1-preview.1").values("value")).containsExactly("42");
	}

	@Test
	void processesAreListedAndFoundById(Caller caller) {
		assertThat(caller.get("/_apis/process/processes").expect(200).values("name")).containsExactly("Agile", "Basic",
				"CMMI", "Scrum");
		assertThat(caller.get("/_apis/process/processes/" + AGILE).at("/isDefault")).isEqualTo("true");
		caller.get("/_apis/process/processes/none").expect(404);
	}

}
