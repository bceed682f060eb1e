package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class TeamSettingsTests {

	private static final String TEAM = "/web/Storefront/_apis/work/teamsettings";

	private static String sprint(Caller caller, String name, String start, String finish) {
		return node(caller, """
				{"name":"%s","attributes":{"startDate":"%s","finishDate":"%s"}}""".formatted(name, start, finish));
	}

	private static String node(Caller caller, String json) {
		return caller.send("POST", "/web/_apis/wit/classificationnodes/Iterations", json).expect(201).at("/identifier");
	}

	@Test
	void iterationIsAddedFoundByItsTimeAndTakenAway(Caller caller) {
		String past = sprint(caller, "Then", "2026-05-01", "2026-05-14");
		String current = sprint(caller, "Now", "2026-06-01", "2026-06-10");
		for (String id : new String[] { current, past }) {
			caller.send("POST", TEAM + "/iterations", "{\"id\":\"" + id + "\"}").expect(201);
		}
		Reply all = caller.get(TEAM + "/iterations").expect(200);
		assertThat(all.values("name")).containsExactly("Then", "Now");
		assertThat(all.at("/value/1/path")).isEqualTo("web\\Now");
		assertThat(all.at("/value/0/attributes/timeFrame")).isEqualTo("past");
		assertThat(caller.get(TEAM + "/iterations?$timeframe=current").values("name")).containsExactly("Now");
		caller.delete(TEAM + "/iterations/" + past).expect(204);
		caller.get(TEAM + "/iterations/" + past).expect(404);
		assertThat(caller.get(TEAM + "/iterations/" + current).at("/id")).isEqualTo(current);
		assertThat(caller.get("/web/_apis/work/teamsettings/iterations").values()).isEmpty();
		caller.send("POST", TEAM + "/iterations", "{\"id\":\"52ceba01-e3a2-331d-9aab-b45042817ce3\"}")
			.expectError(400, "InvalidTeamSettingsException");
	}

	@Test
	void settingsChangeOnlyWhereTheyAreSent(Caller caller) {
		Reply before = caller.get(TEAM).expect(200);
		assertThat(before.at("/backlogIteration/name")).isEqualTo("web");
		assertThat(before.json().at("/workingDays").size()).isEqualTo(5);
		Reply after = caller.send("PATCH", TEAM, "{\"bugsBehavior\":1,\"workingDays\":[\"monday\",2]}").expect(200);
		assertThat(after.at("/bugsBehavior")).isEqualTo("asRequirements");
		assertThat(after.json().at("/workingDays").toString()).isEqualTo("[\"monday\",\"tuesday\"]");
		assertThat(after.json().at("/backlogVisibilities")).isEqualTo(before.json().at("/backlogVisibilities"));
		assertThat(caller.get("/web/_apis/work/teamsettings").at("/bugsBehavior")).isEqualTo("asTasks");
		Reply shown = caller.send("PATCH", TEAM, "{\"backlogVisibilities\":{\"Microsoft.EpicCategory\":true}}")
			.expect(200);
		assertThat(shown.json().at("/backlogVisibilities/Microsoft.EpicCategory").toString()).isEqualTo("true");
		assertThat(shown.json().at("/backlogVisibilities/Microsoft.FeatureCategory").toString()).isEqualTo("true");
		assertThat(shown.at("/bugsBehavior")).isEqualTo("asRequirements");
		caller.send("PATCH", TEAM, "{\"workingDays\":[]}").expect(400);
	}

	@Test
	void iterationsOfThePlanAreChosen(Caller caller) {
		String sprint = sprint(caller, "Now", "2026-06-01", "2026-06-10");
		Reply before = caller.get(TEAM).expect(200);
		assertThat(before.at("/defaultIterationMacro")).isEqualTo("@currentIteration");
		assertThat(before.json().get("defaultIteration").isNull()).isTrue();
		assertThat(before.json().at("/backlogIteration/path").asString()).isEmpty();
		assertThat(before.json().at("/_links").propertyNames()).containsExactly("self", "project", "team",
				"teamIterations", "teamFieldValues", "classificationNode");
		Reply chosen = caller
			.send("PATCH", TEAM, "{\"backlogIteration\":\"%1$s\",\"defaultIteration\":\"%1$s\"}".formatted(sprint))
			.expect(200);
		assertThat(chosen.at("/backlogIteration/id")).isEqualTo(sprint);
		assertThat(chosen.at("/defaultIteration/name")).isEqualTo("Now");
		assertThat(chosen.at("/defaultIteration/path")).isEqualTo("\\Now");
		assertThat(chosen.at("/defaultIteration/url")).endsWith("/_apis/wit/classificationNodes/Iterations/Now");
		assertThat(chosen.json().get("defaultIterationMacro").isNull()).isTrue();
		assertThat(caller.send("PATCH", TEAM, "{}").expect(200).json()).isEqualTo(chosen.json());
	}

	@Test
	void teamThatIsMadeLaterHasNoPlanUntilOneIsChosen(Caller caller) {
		String later = caller.get("/_apis/projects/web").at("/id");
		caller.send("POST", "/_apis/projects/" + later + "/teams", "{\"name\":\"Later\"}").expect(201);
		String team = "/web/Later/_apis/work/teamsettings";
		String first = node(caller, "{\"name\":\"First\"}");
		String second = node(caller, "{\"name\":\"Second\"}");
		assertThat(caller.get(team).at("/backlogIteration/id")).isEqualTo("00000000-0000-0000-0000-000000000000");
		assertThat(caller.get(team + "/teamfieldvalues").json().get("defaultValue").isNull()).isTrue();
		assertThat(caller.get(team + "/teamfieldvalues").json().get("values")).isEmpty();
		assertThat(caller.send("POST", team + "/iterations", "{\"id\":\"" + first + "\"}")
			.expectError(400, "InvalidTeamSettingsException")
			.at("/message")).isEqualTo("TF400497: The backlog iteration path that you specified is no longer valid.");

		String root = caller.get("/web/_apis/wit/classificationnodes/Iterations").at("/identifier");
		caller.send("PATCH", team, "{\"backlogIteration\":\"" + root + "\"}").expect(200);
		Reply added = caller.send("POST", team + "/iterations", "{\"id\":\"" + first + "\"}").expect(201);
		assertThat(added.json().at("/attributes/startDate").isNull()).isTrue();
		assertThat(added.at("/_links/capacity/href")).endsWith("/iterations/" + first + "/capacities");
		caller.send("POST", team + "/iterations", "{\"id\":\"" + second + "\"}").expect(201);
		Reply both = caller.get(team + "/iterations").expect(200);
		assertThat(both.at("/value/0/attributes/timeFrame")).isEqualTo("current");
		assertThat(both.at("/value/1/attributes/timeFrame")).isEqualTo("future");
		assertThat(both.json().at("/value/0").has("_links")).isFalse();
		caller.delete(team + "/iterations/" + first).expect(204);
		assertThat(caller.get(team + "/iterations").at("/value/0/attributes/timeFrame")).isEqualTo("current");
	}

	@Test
	void refusalsAreThoseThatWereRecorded(Caller caller) {
		Reply noIteration = caller.send("PATCH", TEAM, "{\"backlogIteration\":\"none\"}")
			.expectError(400, "InvalidTeamSettingsException");
		assertThat(noIteration.at("/message")).startsWith("TF400497: ");
		assertThat(noIteration.at("/typeName"))
			.isEqualTo("Microsoft.Azure.Boards.Agile.Common.Exceptions.InvalidTeamSettingsException, "
					+ "Microsoft.Azure.Boards.Agile.Common");
		Reply noValue = caller.send("PATCH", TEAM + "/teamfieldvalues", "{\"values\":[]}")
			.expectError(400, "TeamFieldArgumentNullException");
		assertThat(noValue.at("/message")).isEqualTo("DefaultValue");
		assertThat(noValue.at("/typeName"))
			.isEqualTo("Microsoft.TeamFoundation.Work.WebApi.Exceptions.TeamFieldArgumentNullException, "
					+ "Microsoft.TeamFoundation.Work.WebApi");
		assertThat(noValue.json().at("/eventId").asInt()).isZero();
	}

	@Test
	void areasBeginWithTheProject(Caller caller) {
		assertThat(caller.get(TEAM + "/teamfieldvalues").at("/defaultValue")).isEqualTo("web");
		caller.send("POST", "/web/_apis/wit/classificationnodes/Areas", "{\"name\":\"Basket\"}").expect(201);
		Reply changed = caller.send("PATCH", TEAM + "/teamfieldvalues", """
				{"defaultValue":"web\\\\Basket","values":[{"value":"web\\\\Basket","includeChildren":true}]}""")
			.expect(200);
		assertThat(changed.at("/values/0/value")).isEqualTo("web\\Basket");
		assertThat(changed.json().at("/values/0/includeChildren").asBoolean()).isTrue();
		assertThat(changed.at("/field/referenceName")).isEqualTo("System.AreaPath");
		assertThat(changed.json().at("/values")).hasSize(1);
		for (String values : new String[] { "\"defaultValue\":\"web\\\\None\",\"values\":[{\"value\":\"web\"}]",
				"\"defaultValue\":\"web\",\"values\":[{\"value\":\"web\"},{\"value\":\"web\\\\None\"}]" }) {
			caller.send("PATCH", TEAM + "/teamfieldvalues", "{" + values + "}").expect(404);
		}
		for (String values : new String[] { "\"defaultValue\":\"payments\",\"values\":[{\"value\":\"payments\"}]",
				"\"defaultValue\":\"web\",\"values\":[{\"value\":\"web\\\\Basket\"}]" }) {
			caller.send("PATCH", TEAM + "/teamfieldvalues", "{" + values + "}")
				.expectError(400, "InvalidTeamSettingsException");
		}
		caller.send("PATCH", TEAM + "/teamfieldvalues", "{\"defaultValue\":\"web\",\"values\":[{\"value\":\"web\"}]}")
			.expect(200);
		assertThat(caller.get(TEAM + "/teamfieldvalues").json().at("/values").findValuesAsString("value"))
			.containsExactly("web");
	}

	@Test
	void timeOfAnIterationIsPlanned(Caller caller) {
		String sprint = sprint(caller, "Now", "2026-06-01", "2026-06-10");
		caller.send("POST", TEAM + "/iterations", "{\"id\":\"" + sprint + "\"}").expect(201);
		String iteration = TEAM + "/iterations/" + sprint;
		assertThat(caller.get(iteration + "/teamdaysoff").json().at("/daysOff")).isEmpty();
		String day = "[{\"start\":\"2026-06-03T00:00:00Z\",\"end\":\"2026-06-04T00:00:00Z\"}]";
		assertThat(caller.send("PATCH", iteration + "/teamdaysoff", "{\"daysOff\":" + day + "}")
			.expect(200)
			.at("/daysOff/0/end")).isEqualTo("2026-06-04T00:00:00Z");
		String member = caller.get("/_apis/connectionData?api-version=7.1-preview").at("/authenticatedUser/id");
		caller
			.send("PATCH", iteration + "/capacities/" + member,
					"{\"activities\":[{\"name\":\"Testing\",\"capacityPerDay\":4.5}],\"daysOff\":" + day + "}")
			.expect(200);
		Reply all = caller.get(iteration + "/capacities").expect(200);
		assertThat(all.json().at("/totalCapacityPerDay").asDouble()).isEqualTo(4.5);
		assertThat(all.json().at("/totalDaysOff").asInt()).isEqualTo(1);
		assertThat(all.at("/teamMembers/0/teamMember/id")).isEqualTo(member);
		Reply totals = caller.get("/web/_apis/work/iterations/" + sprint + "/iterationcapacities").expect(200);
		assertThat(totals.json().get("teams")).hasSize(1);
		assertThat(totals.json().at("/teams/0/teamCapacityPerDay").asDouble()).isEqualTo(4.5);
		assertThat(totals.json().get("totalIterationCapacityPerDay").asDouble()).isEqualTo(4.5);
		assertThat(totals.json().get("totalIterationDaysOff").asInt()).isEqualTo(1);
		caller.get("/web/_apis/work/iterations/none/iterationcapacities").expect(400);
		caller
			.send("PUT", iteration + "/capacities",
					"[{\"teamMember\":{\"id\":\"" + member
							+ "\"},\"activities\":[{\"name\":\"Design\",\"capacityPerDay\":2}]}]")
			.expect(200);
		assertThat(caller.get(iteration + "/capacities").at("/teamMembers/0/activities/0/name")).isEqualTo("Design");
		caller.send("PUT", iteration + "/capacities", "[]").expect(200);
		assertThat(caller.get(iteration + "/capacities/" + member).json().at("/activities")).isEmpty();
		caller.get(iteration + "/capacities/nobody").expect(400);
	}

}
