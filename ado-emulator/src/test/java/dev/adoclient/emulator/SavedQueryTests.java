package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class SavedQueryTests {

	private static final String QUERIES = "/web/_apis/wit/queries";

	private static final String BUGS = "SELECT [System.Id], [System.Title] FROM WorkItems "
			+ "WHERE [System.WorkItemType] = 'Bug' ORDER BY [System.Id] DESC";

	@Test
	void rootsAreOurFolderAndThatOfAll(Caller caller) {
		Reply roots = caller.get(QUERIES + "?$depth=1").expect(200);
		assertThat(roots.values("name")).containsExactly("My Queries", "Shared Queries");
		assertThat(roots.values("isPublic")).containsExactly("false", "true");
		assertThat(roots.at("/value/1/children/0/path")).isEqualTo("Shared Queries/Open bugs");
		assertThat(roots.json().at("/value/1/children/0").propertyNames()).doesNotContain("wiql", "isFolder");
		caller.get(QUERIES + "?$depth=3").expect(400);
	}

	@Test
	void queryIsSavedInAFolderRunAndChanged(Caller caller) {
		caller.send("POST", QUERIES + "/Shared%20Queries", "{\"name\":\"Team\",\"isFolder\":true}").expect(201);
		Reply saved = save(caller, "Shared%20Queries/Team", "Bugs", BUGS).expect(201);
		assertThat(saved.at("/path")).isEqualTo("Shared Queries/Team/Bugs");
		String id = saved.at("/id");
		Reply rows = caller.get("/web/_apis/wit/wiql/" + id).expect(200);
		assertThat(rows.json().get("workItems")).hasSize(8);
		Reply all = caller.get(QUERIES + "/shared%20queries/team/BUGS?$expand=all").expect(200);
		assertThat(all.at("/id")).isEqualTo(id);
		assertThat(all.at("/wiql")).isEqualTo(BUGS);
		assertThat(all.at("/columns/1/referenceName")).isEqualTo("System.Title");
		assertThat(all.json().at("/sortColumns/0/descending").asBoolean()).isTrue();
		caller.send("PATCH", QUERIES + "/" + id, "{\"name\":\"All bugs\"}").expect(200);
		assertThat(caller.get(QUERIES + "/" + id).at("/path")).isEqualTo("Shared Queries/Team/All bugs");
		assertThat(caller.send("POST", QUERIES + "/My%20Queries", "{\"id\":\"" + id + "\"}").expect(200).at("/path"))
			.isEqualTo("My Queries/All bugs");
		assertThat(caller.exchange("GET", saved.at("/url"), null, null).at("/name")).isEqualTo("All bugs");
	}

	@Test
	void wrongQueryIsRefusedAndOneThatIsOnlyCheckedIsNotSaved(Caller caller) {
		save(caller, "My%20Queries", "Bad", "SELECT nothing").expect(400);
		save(caller, "My%20Queries", "None", "").expectError(400, "ArgumentException");
		caller
			.send("POST", QUERIES + "/My%20Queries?validateWiqlOnly=true",
					"{\"name\":\"Bugs\",\"wiql\":\"" + BUGS + "\"}")
			.expect(200);
		assertThat(caller.get(QUERIES + "/My%20Queries?$depth=1").json().get("children")).isEmpty();
		save(caller, "My%20Queries", "Bugs", BUGS).expect(201);
		save(caller, "My%20Queries", "bugs", BUGS).expectError(400, "LegacyQueryItemException");
		save(caller, "My%20Queries/Bugs", "Below", BUGS).expectError(400, "QueryItemException");
	}

	@Test
	void deletedFolderComesBackWithWhatWasInIt(Caller caller) {
		String folder = caller.send("POST", QUERIES + "/My%20Queries", "{\"name\":\"Team\",\"isFolder\":true}")
			.at("/id");
		String query = save(caller, "My%20Queries/Team", "Bugs", BUGS).at("/id");
		caller.delete(QUERIES + "/" + folder).expect(204);
		caller.get(QUERIES + "/" + folder).expectError(404, "QueryItemNotFoundException");
		caller.get("/web/_apis/wit/wiql/" + query).expect(404);
		assertThat(caller.get(QUERIES + "/" + folder + "?$includeDeleted=true").json().get("isDeleted").asBoolean())
			.isTrue();
		caller.send("PATCH", QUERIES + "/" + folder, "{\"isDeleted\":false}").expect(200);
		caller.get(QUERIES + "/" + query).expect(404);
		caller.delete(QUERIES + "/" + folder).expect(204);
		caller.send("PATCH", QUERIES + "/" + folder + "?$undeleteDescendants=true", "{\"isDeleted\":false}")
			.expect(200);
		caller.get(QUERIES + "/" + query).expect(200);
		caller.delete(QUERIES + "/My%20Queries").expect(400);
	}

	@Test
	void queriesAreFoundByAPartOfTheirNameAndByTheirIds(Caller caller) {
		save(caller, "My%20Queries", "Old bugs", BUGS);
		Reply found = caller.get(QUERIES + "?$filter=BUGS&$top=1").expect(200);
		assertThat(found.values("name")).containsExactly("Old bugs");
		assertThat(found.json().get("hasMore").asBoolean()).isTrue();
		String id = found.at("/value/0/id");
		String none = "00000000-0000-0000-0000-000000000001";
		assertThat(caller
			.send("POST", "/web/_apis/wit/queriesbatch",
					"{\"ids\":[\"" + id + "\",\"" + none + "\"],\"errorPolicy\":\"omit\",\"$expand\":\"wiql\"}")
			.expect(200)
			.values("wiql")).containsExactly(BUGS);
		caller.send("POST", "/web/_apis/wit/queriesbatch", "{\"ids\":[\"" + none + "\"]}")
			.expectError(404, "QueryItemNotFoundException");
	}

	@Test
	void tagsAreRenamedAndDeletedOnAllWorkItems(Caller caller) {
		String tags = "/web/_apis/wit/tags";
		assertThat(caller.get(tags).expect(200).values("name")).containsExactly("next release", "web");
		Reply tag = caller.get(tags + "/next%20release").expect(200);
		Reply renamed = caller.send("PATCH", tags + "/" + tag.at("/id"), "{\"name\":\"later\"}").expect(200);
		assertThat(renamed.at("/id")).isEqualTo(tag.at("/id"));
		String item = caller.get("/web/_apis/wit/workitems/1").json().get("fields").get("System.Tags").asString();
		assertThat(item).isEqualTo("later; web");
		caller.send("PATCH", tags + "/later", "{\"name\":\"WEB\"}").expectError(409, "DuplicateTagNameException");
		caller.delete(tags + "/later").expect(204);
		assertThat(caller.get(tags).values("name")).containsExactly("web");
		caller.get(tags + "/later").expectError(404, "TagNotFoundException");
	}

	private static Reply save(Caller caller, String folder, String name, String wiql) {
		return caller.send("POST", QUERIES + "/" + folder, "{\"name\":\"" + name + "\",\"wiql\":\"" + wiql + "\"}");
	}

}
