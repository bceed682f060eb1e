package dev.adoclient.emulator;

import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;
import dev.adoclient.emulator.workitem.WorkItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WiqlTests {

	@Test
	void addressesOfRowsHoldTheProjectOnlyWhereTheQueryHasOne(AdoEmulator emulator, Caller caller) {
		String query = "{\"query\":\"SELECT [System.Id] FROM WorkItems\"}";
		assertThat(caller.send("POST", "/_apis/wit/wiql", query).at("/workItems/0/url"))
			.contains("/contoso/_apis/wit/workItems/");
		assertThat(caller.send("POST", "/web/_apis/wit/wiql", query).at("/workItems/0/url"))
			.contains("/contoso/" + emulator.state().project("web").id() + "/_apis/wit/workItems/");
	}

	@Test
	void savedQuerySaysHowManyRowsItHas(AdoEmulator emulator, Caller caller) {
		UUID id = emulator.state().savedQueries().save("web", "all", "SELECT [System.Id] FROM WorkItems");
		Reply found = caller.get("/_apis/wit/wiql/" + id + "?$top=3").expect(200);
		assertThat(found.at("/workItems/0/url"))
			.contains("/contoso/" + emulator.state().project("web").id() + "/_apis/wit/workItems/");
		assertThat(found.header("X-Total-Count")).isEqualTo("46");
		assertThat(found.json().get("workItems")).hasSize(3);
	}

	@Test
	void queryAnswersIdsColumnsAndOrder(Caller caller) {
		JsonNode result = query(caller, "/web/_apis/wit/wiql", "SELECT [System.Id], [Title] FROM workitems "
				+ "WHERE [System.TeamProject] = @project AND [Work Item Type] = 'Bug' ORDER BY [System.Id] DESC")
			.expect(200)
			.json();
		assertThat(result.get("queryType").asString()).isEqualTo("flat");
		assertThat(result.get("queryResultType").asString()).isEqualTo("workItem");
		assertThat(result.get("asOf").asString()).isEqualTo("2026-06-10T09:30:00.123Z");
		assertThat(result.at("/columns/1/referenceName").asString()).isEqualTo("System.Title");
		assertThat(result.at("/sortColumns/0/descending").asBoolean()).isTrue();
		assertThat(result.at("/sortColumns/0/field/name").asString()).isEqualTo("ID");
		List<Integer> ids = result.get("workItems").valueStream().map((item) -> item.get("id").asInt()).toList();
		assertThat(ids).hasSize(4).isSortedAccordingTo((one, other) -> other - one);
		String url = result.at("/workItems/0/url").asString();
		assertThat(caller.exchange("GET", url + "?api-version=7.1", null, null).at("/fields/System.WorkItemType"))
			.isEqualTo("Bug");
	}

	@Test
	void projectAndTeamAreOptionalButMustExist(Caller caller) {
		String all = "SELECT [System.Id] FROM WorkItems";
		query(caller, "/_apis/wit/wiql", all).expect(200);
		query(caller, "/web/web%20Team/_apis/wit/wiql", all).expect(200);
		query(caller, "/web/others/_apis/wit/wiql", all).expectError(404, "TeamNotFoundException");
		query(caller, "/nothing/_apis/wit/wiql", all).expectError(404, "ProjectDoesNotExistWithNameException");
		query(caller, "/_apis/wit/wiql", all + " WHERE [System.TeamProject] = @project").expect(400);
	}

	@Test
	void rowsCanBeBounded(Caller caller) {
		JsonNode rows = query(caller, "/_apis/wit/wiql?$top=3", "SELECT [System.Id] FROM WorkItems").json();
		assertThat(rows.get("workItems")).hasSize(3);
	}

	@Test
	void savedQueryIsAskedByItsId(AdoEmulator emulator, Caller caller) {
		var id = emulator.state()
			.savedQueries()
			.save("web", "Two", "SELECT [System.Id] FROM WorkItems WHERE [System.Id] IN (2, 3)");
		JsonNode result = caller.get("/web/_apis/wit/wiql/" + id).expect(200).json();
		assertThat(result.get("workItems")).hasSize(2);
		caller.get("/_apis/wit/wiql/00000000-0000-0000-0000-000000000001")
			.expectError(404, "QueryItemNotFoundException");
		caller.get("/_apis/wit/wiql/two").expect(400);
	}

	@Test
	void queryOutsideTheGrammarIsRefusedInTheServicesWords(Caller caller) {
		Reply top = query(caller, "/_apis/wit/wiql", "SELECT TOP 5 [System.Id] FROM WorkItems").expectError(400,
				"VssPropertyValidationException");
		assertThat(top.at("/message"))
			.isEqualTo("TF51006: The query statement is missing a FROM clause. The error is caused by «5».");
		Reply field = query(caller, "/_apis/wit/wiql", "SELECT [Custom.Nothing] FROM WorkItems").expect(400);
		assertThat(field.at("/message")).isEqualTo("TF51005: The query references a field that does not exist. "
				+ "The error is caused by «[Custom.Nothing]».");
		caller.send("POST", "/_apis/wit/wiql", "{}").expectError(400, "ArgumentException");
	}

	@Test
	void timeNeedsTimePrecision(Caller caller) {
		String text = "SELECT [System.Id] FROM WorkItems WHERE [System.ChangedDate] > '2026-06-10T00:00:00.5Z'";
		assertThat(query(caller, "/_apis/wit/wiql", text).expect(400).at("/message"))
			.startsWith("You cannot supply a time with the date");
		query(caller, "/_apis/wit/wiql?timePrecision=true", text).expect(200);
	}

	@Test
	void moreRowsThanTheLimitAreAnError(AdoEmulator emulator, Caller caller) {
		WorkItems items = emulator.state().workItems();
		int missing = 20_001 - items.all().size();
		for (int i = 0; i < missing; i++) {
			items.create("web", HostedWorkItemType.get("Task"), List.of(PatchOperation.set("System.Title", "x")),
					SaveOptions.by(emulator.state().caller()));
		}
		String all = "SELECT [System.Id] FROM WorkItems";
		Reply refused = query(caller, "/_apis/wit/wiql", all).expectError(400,
				"WorkItemTrackingQueryResultSizeLimitExceededException");
		assertThat(refused.at("/message")).startsWith("VS402337: ").contains("20000");
		assertThat(query(caller, "/_apis/wit/wiql?$top=20000", all).expect(200).json().get("workItems"))
			.hasSize(20_000);
		query(caller, "/_apis/wit/wiql", all + " WHERE [System.Id] > 1").expect(200);
	}

	private static Reply query(Caller caller, String path, String text) {
		return caller.send("POST", path, "{\"query\":\"" + text + "\"}");
	}

}
