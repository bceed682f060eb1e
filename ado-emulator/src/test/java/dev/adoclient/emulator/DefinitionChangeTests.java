package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class DefinitionChangeTests {

	private static final String DEFINITIONS = "/web/_apis/build/definitions";

	@Test
	void definitionIsCreatedAndBuilt(AdoEmulator emulator, Caller caller) {
		Reply created = create(emulator, caller, "portal-ci", "").expect(200);
		assertThat(created.at("/revision")).isEqualTo("1");
		assertThat(created.at("/process/yamlFilename")).isEqualTo("ci.yml");
		assertThat(created.at("/repository/name")).isEqualTo("portal");
		assertThat(created.at("/repository/defaultBranch")).isEqualTo("refs/heads/main");
		assertThat(created.json().get("variables").get("key").toString())
			.isEqualTo("{\"value\":null,\"isSecret\":true}");
		assertThat(created.json().get("variables").get("plain").toString()).isEqualTo("{\"value\":\"1\"}");
		assertThat(created.json().propertyNames()).doesNotContain("comment", "options", "buildNumberFormat",
				"badgeEnabled");
		Reply build = caller
			.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":" + created.at("/id") + "}}")
			.expect(200);
		String tip = emulator.project("web").repository("portal").state().tip("refs/heads/main");
		assertThat(build.at("/sourceVersion")).isEqualTo(tip);
	}

	@Test
	void whatIsNoDefinitionIsRefused(AdoEmulator emulator, Caller caller) {
		create(emulator, caller, "portal-ci", "").expect(200);
		create(emulator, caller, "PORTAL-CI", "").expectError(400, "DefinitionExistsException");
		create(emulator, caller, "portal-ci", "\"path\":\"\\\\nightly\",").expect(200);
		caller
			.send("POST", DEFINITIONS,
					"{\"name\":\"x\",\"repository\":{\"id\":\"nothing\",\"type\":\"TfsGit\"},"
							+ "\"process\":{\"type\":2,\"yamlFilename\":\"a.yml\"}}")
			.expectError(400, "RepositoryInformationInvalidException");
		caller.send("POST", DEFINITIONS, "{\"name\":\"x\",\"process\":{\"type\":2,\"yamlFilename\":\"a.yml\"}}")
			.expectError(400, "MissingRepositoryException");
		caller.send("POST", DEFINITIONS, "{\"name\":\"x\",\"process\":{\"type\":1}}").expect(501);
		caller.send("POST", DEFINITIONS, "{\"process\":{\"type\":2}}").expectError(400, "InvalidDefinitionException");
	}

	@Test
	void eachUpdateIsARevisionAndAStaleOneIsNotFound(AdoEmulator emulator, Caller caller) {
		JsonNode first = create(emulator, caller, "portal-ci", "").json();
		String path = DEFINITIONS + "/" + first.get("id").asInt();
		((ObjectNode) first).put("name", "portal-build").put("comment", "A better name");
		Reply second = caller.send("PUT", path, first.toString()).expect(200);
		assertThat(second.at("/revision")).isEqualTo("2");
		assertThat(second.at("/name")).isEqualTo("portal-build");
		caller.send("PUT", path, first.toString()).expectError(404, "DefinitionNotFoundException");
		((ObjectNode) first).put("id", 1);
		caller.send("PUT", path, first.toString()).expectError(400, "DefinitionNotMatchedException");
		Reply revisions = caller.get(path + "/revisions").expect(200);
		assertThat(revisions.values("changeType")).containsExactly("add", "update");
		assertThat(revisions.at("/value/1/comment")).isEqualTo("A better name");
		assertThat(revisions.at("/value/0/changedBy/displayName")).isEqualTo("Kim Abel");
		assertThat(caller.get(path + "?revision=1").at("/name")).isEqualTo("portal-ci");
	}

	@Test
	void secretKeepsItsValueWhenSomethingElseChanges(AdoEmulator emulator, Caller caller) {
		JsonNode first = create(emulator, caller, "portal-ci", "").json();
		caller.send("PUT", DEFINITIONS + "/" + first.get("id").asInt(), first.toString()).expect(200);
		assertThat(emulator.state()
			.project("web")
			.builds()
			.definitions()
			.get(first.get("id").asInt())
			.variables()
			.get("key")
			.value()).isEqualTo("hidden");
	}

	@Test
	void definitionIsMadeAfterAnotherOne(Caller caller) {
		Reply created = caller.send("POST", DEFINITIONS + "?definitionToCloneId=1", "{\"name\":\"web-copy\"}")
			.expect(200);
		assertThat(created.at("/process/yamlFilename")).isEqualTo("pipelines/web-ci.yml");
		assertThat(created.at("/repository/name")).isEqualTo("web");
	}

	@Test
	void deletedDefinitionComesBack(Caller caller) {
		caller.delete(DEFINITIONS + "/1").expect(204);
		Reply restored = caller.call("PATCH", DEFINITIONS + "/1?deleted=false", null, new byte[0]).expect(200);
		assertThat(restored.at("/name")).isEqualTo("web-ci");
		caller.get(DEFINITIONS + "/1").expect(200);
		caller.call("PATCH", DEFINITIONS + "/1?deleted=false", null, new byte[0])
			.expectError(404, "DefinitionNotFoundException");
	}

	@Test
	void tagsOfADefinitionAreChanged(Caller caller) {
		String tags = DEFINITIONS + "/1/tags";
		assertThat(caller.get(tags).values()).containsExactly("web");
		assertThat(caller.send("POST", tags, "[\"nightly\"]").values()).containsExactly("web", "nightly");
		assertThat(caller.delete(tags + "/web").values()).containsExactly("nightly");
		assertThat(caller.get(DEFINITIONS + "/1").json().at("/tags/0").asString()).isEqualTo("nightly");
	}

	@Test
	void foldersHoldDefinitionsAndMoveWithThem(Caller caller) {
		String folders = "/web/_apis/build/folders";
		Reply all = folder(caller, "GET", folders, null).expect(200);
		assertThat(all.values("path")).containsExactly("\\", "\\Release");
		assertThat(all.json().at("/value/0").propertyNames()).doesNotContain("createdBy");
		Reply created = folder(caller, "PUT", folders + "?path=%5Cteam%5Cnightly", "{\"description\":\"At night\"}")
			.expect(200);
		assertThat(created.at("/path")).isEqualTo("\\team\\nightly");
		folder(caller, "PUT", folders + "?path=/team/Nightly", "{}").expectError(400, "FolderExistsException");
		folder(caller, "POST", folders + "?path=%5CRelease", "{\"path\":\"\\\\team\\\\release\"}").expect(200);
		assertThat(caller.get(DEFINITIONS + "?path=%5Cteam%5Crelease").values("name")).containsExactly("web-deploy");
		assertThat(folder(caller, "GET", folders + "/%5Cteam?queryOrder=FolderDescending", null).values("path"))
			.containsExactly("\\team\\release", "\\team\\nightly", "\\team");
		folder(caller, "POST", folders + "?path=%5Cteam", "{\"path\":\"\\\\team\\\\self\"}").expectError(400,
				"InvalidFolderException");
		folder(caller, "DELETE", folders + "?path=%5Cteam", null).expect(204);
		assertThat(caller.get(DEFINITIONS).values("name")).doesNotContain("web-deploy").contains("web-ci");
		folder(caller, "GET", folders + "/%5Cteam", null).expectError(404, "FolderNotFoundException");
		folder(caller, "DELETE", folders + "?path=%5C", null).expectError(400, "InvalidFolderException");
	}

	private static Reply folder(Caller caller, String method, String path, String json) {
		String versioned = path + (path.contains("?") ? "&" : "?") + "api-version=7.1-preview.2";
		return (json != null) ? caller.send(method, versioned, json) : caller.call(method, versioned, null, null);
	}

	private static Reply create(AdoEmulator emulator, Caller caller, String name, String more) {
		String repository = emulator.project("web").repository("portal").state().id().toString();
		return caller.send("POST", DEFINITIONS, "{\"name\":\"" + name + "\"," + more + "\"repository\":{\"id\":\""
				+ repository + "\",\"type\":\"TfsGit\"},\"process\":{\"type\":2,\"yamlFilename\":\"ci.yml\"},"
				+ "\"variables\":{\"key\":{\"value\":\"hidden\",\"isSecret\":true},\"plain\":{\"value\":\"1\"}}}");
	}

}
