package dev.adoclient.emulator;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitCommitTests {

	@Test
	void commitsAreListedTheLatestFirstInPages(Caller caller, TestClock clock) {
		Code web = Code.web(caller);
		for (int i = 0; i < 5; i++) {
			clock.pass(Duration.ofMinutes(1));
			web.add("main", "/file" + i + ".txt", "" + i).expect(201);
		}
		List<String> all = web.get("/commits").values("commitId");
		assertThat(all).hasSize(8).startsWith(web.tip("main"));
		assertThat(web.get("/commits?searchCriteria.$skip=2&searchCriteria.$top=3").values("commitId"))
			.isEqualTo(all.subList(2, 5));
		assertThat(web.get("/commits?searchCriteria.itemPath=/file3.txt").values("commitId"))
			.containsExactly(all.get(1));
		assertThat(web.get("/commits?searchCriteria.fromDate=2026-06-10T09:33:00Z").values("commitId"))
			.isEqualTo(all.subList(0, 3));
		assertThat(web.get("/commits?searchCriteria.author=nobody").values("commitId")).isEmpty();
		assertThat(web.get("/commits?searchCriteria.showOldestCommitsFirst=true&searchCriteria.$top=1")
			.at("/value/0/comment")).isEqualTo("Begin");
		assertThat(web.get("/commits?searchCriteria.ids=" + all.get(4)).values("commitId")).containsExactly(all.get(4));
		assertThat(web.send("POST", "/commitsbatch", "{\"$top\":2,\"itemVersion\":{\"version\":\"main\"}}")
			.values("commitId")).isEqualTo(all.subList(0, 2));
	}

	@Test
	void commitsOfOneVersionThatAnotherLacks(Caller caller) {
		Code web = Code.web(caller).branch("topic");
		web.add("topic", "/t.txt", "1").expect(201);
		assertThat(
				web.get("/commits?searchCriteria.itemVersion.version=main&searchCriteria.compareVersion.version=topic")
					.values("commitId"))
			.containsExactly(web.tip("topic"));
	}

	@Test
	void commitHoldsItsTreeItsParentsAndItsPush(Caller caller) {
		Code web = Code.web(caller);
		String before = web.tip("main");
		String push = web.add("main", "/x.txt", "1").at("/pushId");
		JsonNode commit = web.get("/commits/" + web.tip("main") + "?changeCount=10").expect(200).json();
		assertThat(commit.at("/parents/0").asString()).isEqualTo(before);
		assertThat(commit.at("/treeId").asString()).matches("[0-9a-f]{40}");
		assertThat(commit.at("/push/pushId").asString()).isEqualTo(push);
		assertThat(commit.at("/changes/0/item/path").asString()).isEqualTo("/x.txt");
		assertThat(commit.at("/changeCounts/Add").asInt()).isEqualTo(1);
		web.get("/commits/" + Code.ZERO).expectError(404, "GitCommitDoesNotExistException");
		web.get("/commits/" + Code.ZERO + "/changes").expectError(404, "GitCommitDoesNotExistException");
	}

	@Test
	void differencesSayWhetherTheyAreAll(Caller caller) {
		Code web = Code.web(caller).branch("topic");
		web.add("topic", "/a.txt", "1").expect(201);
		web.add("topic", "/b.txt", "2").expect(201);
		web.add("main", "/main.txt", "3").expect(201);
		String diffs = "/diffs/commits?baseVersion=main&baseVersionType=branch&targetVersion=topic"
				+ "&targetVersionType=branch&diffCommonCommit=true";
		Reply all = web.get(diffs).expect(200);
		assertThat(paths(all)).containsExactly("/a.txt", "/b.txt");
		assertThat(all.json().get("allChangesIncluded").asBoolean()).isTrue();
		assertThat(all.json().get("aheadCount").asInt()).isEqualTo(2);
		assertThat(all.json().get("behindCount").asInt()).isEqualTo(1);
		Reply first = web.get(diffs + "&$top=1");
		assertThat(paths(first)).containsExactly("/a.txt");
		assertThat(first.json().has("allChangesIncluded")).isFalse();
		assertThat(paths(web.get(diffs + "&$top=1&$skip=1"))).containsExactly("/b.txt");
		assertThat(paths(web.get("/diffs/commits?baseVersion=main&targetVersion=topic"))).containsExactly("/a.txt",
				"/b.txt", "/main.txt");
		String base = web.get("/commits/" + web.tip("topic") + "/mergebases?otherCommitId=" + web.tip("main"))
			.at("/value/0/commitId");
		assertThat(base).isEqualTo(all.at("/commonCommit"));
		web.get(diffs.replace("topic", "none")).expectError(404, "GitUnresolvableToCommitException");
	}

	@Test
	void branchSaysHowFarItIsFromTheDefaultBranch(Caller caller) {
		Code web = Code.web(caller).branch("a&b");
		Reply one = web.get("/stats/branches?name=a%26b").expect(200);
		assertThat(one.at("/name")).isEqualTo("a&b");
		assertThat(one.json().get("isBaseVersion").asBoolean()).isFalse();
		assertThat(web.get("/stats/branches").values("name")).contains("main", "a&b", "release/1.2");
		assertThat(web.get("/stats/branches?name=main").json().get("isBaseVersion").asBoolean()).isTrue();
		web.get("/stats/branches?name=none").expectError(404, "GitUnresolvableToCommitException");
	}

	@Test
	void commitStatusesRepeatAndTheLatestIsLast(Caller caller) {
		Code web = Code.web(caller);
		String statuses = "/commits/" + web.tip("main") + "/statuses";
		String body = "{\"state\":\"%s\",\"context\":{\"name\":\"lint\",\"genre\":\"ci\"},\"targetUrl\":\"http://x/ \"}";
		web.send("POST", statuses, body.formatted("pending")).expect(201);
		web.send("POST", statuses, body.formatted("SUCCEEDED")).expect(201);
		assertThat(web.get(statuses).values("state")).containsExactly("pending", "succeeded");
		assertThat(web.get(statuses + "?latestOnly=true").values("state")).containsExactly("succeeded");
		assertThat(web.get(statuses + "?top=1&skip=1").values("state")).containsExactly("succeeded");
		assertThat(web.get(statuses).at("/value/0/targetUrl")).isEqualTo("http://x/ ");
		assertThat(web.get("/refs?filter=heads/main&includeStatuses=true&latestStatusesOnly=true")
			.json()
			.at("/value/0/statuses")).hasSize(1);
		web.send("POST", statuses, "{\"state\":\"pending\"}").expectError(400, "ArgumentException");
		web.send("POST", statuses, body.formatted("odd")).expectError(400, "VssPropertyValidationException");
	}

	private static List<String> paths(Reply reply) {
		return reply.json().get("changes").valueStream().map((change) -> change.at("/item/path").asString()).toList();
	}

}
