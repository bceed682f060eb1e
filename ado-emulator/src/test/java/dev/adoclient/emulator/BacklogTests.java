package dev.adoclient.emulator;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BacklogTests {

	private static final String TEAM = "/web/Storefront/_apis/work";

	private static final String STORIES = TEAM + "/backlogs/Microsoft.RequirementCategory/workItems";

	private static int story(Caller caller, String title, String... fields) {
		return create(caller, "User%20Story", title, fields);
	}

	private static int create(Caller caller, String type, String title, String... fields) {
		StringBuilder patch = new StringBuilder("[").append(add("/fields/System.Title", "\"" + title + "\""));
		for (int i = 0; i < fields.length; i += 2) {
			patch.append(',').append(add(fields[i], fields[i + 1]));
		}
		return caller.patch("POST", "/web/_apis/wit/workitems/$" + type, patch.append(']').toString())
			.expect(200)
			.json()
			.get("id")
			.asInt();
	}

	private static String add(String path, String value) {
		return "{\"op\":\"add\",\"path\":\"%s\",\"value\":%s}".formatted(path, value);
	}

	private static List<Integer> stories(Caller caller) {
		List<Integer> ids = new ArrayList<>();
		caller.get(STORIES).expect(200).json().get("workItems").forEach((row) -> ids.add(row.at("/target/id").asInt()));
		return ids;
	}

	private static Reply reorder(Caller caller, String body) {
		return caller.send("PATCH", TEAM + "/workitemsorder", body);
	}

	@Test
	void levelsAreThoseOfTheProcessAndOfTheTeam(Caller caller) {
		Reply levels = caller.get(TEAM + "/backlogs").expect(200);
		assertThat(levels.values("id")).containsExactly("Microsoft.EpicCategory", "Microsoft.FeatureCategory",
				"Microsoft.RequirementCategory", "Microsoft.TaskCategory");
		assertThat(levels.values("type")).containsExactly("portfolio", "portfolio", "requirement", "task");
		assertThat(levels.values("isHidden")).containsExactly("true", "false", "false", "false");
		assertThat(levels.json().at("/value/3/workItemTypes").findValuesAsString("name")).containsExactly("Bug",
				"Task");
		assertThat(caller.get(TEAM + "/backlogs/Microsoft.FeatureCategory").expect(200).json())
			.isEqualTo(levels.json().at("/value/1"));
		caller.send("PATCH", TEAM + "/teamsettings", "{\"bugsBehavior\":\"asRequirements\"}").expect(200);
		Reply changed = caller.get(TEAM + "/backlogs");
		assertThat(changed.json().at("/value/2/workItemTypes").findValuesAsString("name")).containsExactly("Bug",
				"User Story");
		assertThat(changed.json().at("/value/3/workItemTypes").findValuesAsString("name")).containsExactly("Task");
		caller.get(TEAM + "/backlogs/None").expect(404);
		caller.get("/web/Nobody/_apis/work/backlogs").expect(404);
	}

	@Test
	void backlogHoldsWhatIsNotDoneInTheAreasOfTheTeam(Caller caller) {
		int open = story(caller, "Open");
		int closed = story(caller, "Closed");
		int elsewhere = story(caller, "Elsewhere", "/fields/System.AreaPath", "\"web\\\\Checkout\"");
		caller.patch("PATCH", "/_apis/wit/workitems/" + closed, "[" + add("/fields/System.State", "\"Closed\"") + "]")
			.expect(200);
		assertThat(stories(caller)).contains(open).doesNotContain(closed, elsewhere);
		JsonNode first = caller.get(STORIES).json().at("/workItems/0");
		assertThat(first.get("rel").isNull()).isTrue();
		assertThat(first.get("source").isNull()).isTrue();
		caller.send("PATCH", TEAM + "/teamsettings/teamfieldvalues", """
				{"defaultValue":"web","values":[{"value":"web","includeChildren":true}]}""").expect(200);
		assertThat(stories(caller)).contains(open, elsewhere).doesNotContain(closed);
	}

	@Test
	void teamThatPlansNothingHasAnEmptyBacklog(Caller caller) {
		story(caller, "Open");
		String project = caller.get("/_apis/projects/web").at("/id");
		caller.send("POST", "/_apis/projects/" + project + "/teams", "{\"name\":\"Later\"}").expect(201);
		String later = STORIES.replace("Storefront", "Later");
		assertThat(caller.get(later).expect(200).json().get("workItems")).isEmpty();
		String root = caller.get("/web/_apis/wit/classificationnodes/Iterations").at("/identifier");
		caller.send("PATCH", "/web/Later/_apis/work/teamsettings", "{\"backlogIteration\":\"" + root + "\"}")
			.expect(200);
		assertThat(caller.get(later).expect(200).json().get("workItems")).isEmpty();
	}

	@Test
	void orderIsThatOfTheTeam(Caller caller) {
		List<Integer> before = stories(caller);
		int one = story(caller, "One");
		int two = story(caller, "Two");
		assertThat(stories(caller)).endsWith(one, two);
		Reply first = reorder(caller, "{\"ids\":[%d],\"previousId\":0,\"nextId\":%d}".formatted(two, before.get(0)))
			.expect(200);
		assertThat(first.at("/value/0/id")).isEqualTo(String.valueOf(two));
		assertThat(stories(caller)).startsWith(two, before.get(0)).endsWith(one);
		assertThat(caller.get("/_apis/wit/workitems/" + two)
			.json()
			.get("fields")
			.get("Microsoft.VSTS.Common.StackRank")
			.asDouble()).isEqualTo(first.json().at("/value/0/order").asDouble());
		reorder(caller, "{\"ids\":[%d,%d],\"previousId\":%d}".formatted(one, two, before.get(0))).expect(200);
		assertThat(stories(caller)).startsWith(before.get(0), one, two);
		reorder(caller, "{\"ids\":[%d],\"nextId\":%d}".formatted(two, one)).expect(200);
		assertThat(stories(caller)).startsWith(before.get(0), two, one);
		reorder(caller, "{\"ids\":[%d],\"nextId\":0}".formatted(before.get(0))).expect(200);
		assertThat(stories(caller)).startsWith(two, one).endsWith(before.get(0));
		reorder(caller, "{\"ids\":[4711]}").expect(404);
		reorder(caller, "{\"ids\":[%d],\"previousId\":4711}".formatted(one)).expectError(400, "ArgumentException");
		reorder(caller, "{}").expectError(400, "ArgumentException");
	}

	@Test
	void iterationShowsTasksBelowTheirStories(Caller caller) {
		String sprint = caller.send("POST", "/web/_apis/wit/classificationnodes/Iterations", "{\"name\":\"Now\"}")
			.expect(201)
			.at("/identifier");
		String iteration = TEAM + "/teamsettings/iterations/" + sprint;
		caller.get(iteration + "/workitems").expect(404);
		caller.send("POST", TEAM + "/teamsettings/iterations", "{\"id\":\"" + sprint + "\"}").expect(201);
		assertThat(caller.get(iteration + "/workitems").expect(200).json().get("workItemRelations")).isEmpty();
		String now = "\"web\\\\Now\"";
		int story = story(caller, "Story", "/fields/System.IterationPath", now);
		int other = story(caller, "Other", "/fields/System.IterationPath", now);
		int task = create(caller, "Task", "Task", "/fields/System.IterationPath", now, "/relations/-",
				"{\"rel\":\"System.LinkTypes.Hierarchy-Reverse\",\"url\":\""
						+ caller.get("/_apis/wit/workitems/" + story).at("/url") + "\"}");
		JsonNode rows = caller.get(iteration + "/workitems").json().get("workItemRelations");
		assertThat(rows).hasSize(3);
		assertThat(rows.at("/0/target/id").asInt()).isEqualTo(story);
		assertThat(rows.at("/0/rel").isNull()).isTrue();
		assertThat(rows.at("/2/rel").asString()).isEqualTo("System.LinkTypes.Hierarchy-Forward");
		assertThat(rows.at("/2/source/id").asInt()).isEqualTo(story);
		assertThat(rows.at("/2/target/id").asInt()).isEqualTo(task);
		caller
			.send("PATCH", TEAM + "/iterations/" + sprint + "/workitemsorder",
					"{\"ids\":[%d],\"previousId\":0}".formatted(other))
			.expect(200);
		assertThat(caller.get(iteration + "/workitems").json().at("/workItemRelations/0/target/id").asInt())
			.isEqualTo(other);
	}

}
