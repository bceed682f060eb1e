package dev.adoclient.emulator;

import dev.adoclient.emulator.policy.PolicyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

/** What hangs at a pull request: labels, properties, statuses, iterations. */
@ExtendWith(EmulatorExtension.class)
class PullRequestDetailTests {

	@Test
	void labelsAreFoundByNameAndById(Caller caller) {
		Code web = Code.web(caller);
		String labels = web.open("topic") + "/labels";
		String id = web.send("POST", labels, "{\"name\":\"needs review\"}").expect(200).at("/id");
		web.send("POST", labels, "{\"name\":\"Needs Review\"}").expect(200);
		assertThat(web.get(labels).values("name")).containsExactly("needs review");
		assertThat(web.get(labels + "/needs%20review").json()).isEqualTo(web.get(labels + "/" + id).json());
		caller.delete(web.path() + labels + "/" + id).expect(200);
		web.get(labels + "/" + id).expectError(404, "GitPullRequestLabelNotFoundException");
		web.send("POST", labels, "{\"name\":\" \"}").expectError(400, "GitPullRequestLabelNameInvalid");
	}

	@Test
	void propertiesKeepTheirTypesAndTheirEscapedNames(Caller caller) {
		Code web = Code.web(caller);
		String path = web.path() + web.open("topic") + "/properties";
		Reply set = caller.patch("PATCH", path, """
				[{"op":"add","path":"/my~1bot~0x","value":"yes"},{"op":"add","path":"/count","value":3},
				{"op":"add","path":"/share","value":0.5},{"op":"add","path":"/flag","value":true}]""").expect(200);
		JsonNode value = set.json().get("value");
		assertThat(value.get("my/bot~x").get("$value").asString()).isEqualTo("yes");
		assertThat(value.at("/count/$type").asString()).isEqualTo("System.Int32");
		assertThat(value.at("/share/$type").asString()).isEqualTo("System.Double");
		assertThat(value.at("/flag/$type").asString()).isEqualTo("System.String");
		assertThat(set.json().get("count").asInt()).isEqualTo(value.size());
		caller.patch("PATCH", path, "[{\"op\":\"remove\",\"path\":\"/my~1bot~0x\"}]").expect(200);
		assertThat(caller.get(path).json().get("value").has("my/bot~x")).isFalse();
		caller.patch("PATCH", path, "[{\"op\":\"remove\",\"path\":\"/count\"},{\"op\":\"remove\",\"path\":\"/none\"}]")
			.expectError(400, "PropertiesCollectionPatchException");
		assertThat(caller.get(path).json().get("value").has("count")).isTrue();
		caller.patch("PATCH", path, "[{\"op\":\"add\",\"path\":\"/a/b\",\"value\":1}]")
			.expectError(400, "PropertiesCollectionPatchException");
	}

	@Test
	void statusesBelongToThePullRequestOrToAnIteration(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		String body = "{\"state\":\"%s\",\"context\":{\"name\":\"check\",\"genre\":\"bot\"}%s}";
		String id = web.send("POST", topic + "/statuses", body.formatted("pending", "")).expect(200).at("/id");
		web.send("POST", topic + "/iterations/1/statuses", body.formatted("succeeded", "")).expect(200);
		web.send("POST", topic + "/statuses", body.formatted("failed", ",\"iterationId\":1")).expect(200);
		assertThat(web.get(topic + "/statuses").values("state")).containsExactly("pending", "succeeded", "failed");
		assertThat(web.get(topic + "/iterations/1/statuses").values("state")).containsExactly("succeeded", "failed");
		assertThat(web.get(topic + "/statuses/" + id).at("/context/genre")).isEqualTo("bot");
		caller.delete(web.path() + topic + "/statuses/" + id).expect(204);
		web.get(topic + "/statuses/" + id).expectError(404, "GitPullRequestStatusNotFoundException");
		caller.patch("PATCH", web.path() + topic + "/statuses", "[{\"op\":\"remove\",\"path\":\"/2\"}]").expect(204);
		assertThat(web.get(topic + "/statuses").values("id")).containsExactly("3");
		web.send("POST", topic + "/statuses", body.formatted("pending", ",\"iterationId\":7"))
			.expectError(404, "GitPullRequestIterationNotFoundException");
	}

	@Test
	void statusPolicyThatIsResetWantsAnIteration(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		emulator.project("web")
			.repository("web")
			.policy(PolicyKind.STATUS,
					of("statusName", "check", "statusGenre", "bot", "invalidateOnSourceUpdate", true));
		String topic = web.open("topic");
		String body = "{\"state\":\"succeeded\",\"context\":{\"name\":\"check\",\"genre\":\"bot\"}%s}";
		web.send("POST", topic + "/statuses", body.formatted(""))
			.expectError(403, "GitPullRequestStatusRejectedByPolicyException");
		web.send("POST", topic + "/statuses", body.formatted(",\"iterationId\":1")).expect(200);
		web.complete(topic, "{}").expect(200);
	}

	@Test
	void pushMakesAnIterationWithItsChangesInPages(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		web.add("topic", "/b.txt", "2").expect(201);
		web.push("topic", web.tip("topic"),
				"{\"changeType\":\"rename\",\"sourceServerItem\":\"/README.md\",\"item\":{\"path\":\"/LIESMICH.md\"}}")
			.expect(201);
		Reply iterations = web.get(topic + "/iterations?includeCommits=true").expect(200);
		assertThat(iterations.values("reason")).containsExactly("create", "push", "push");
		assertThat(iterations.json().at("/value/1/commits")).hasSize(1);
		assertThat(web.get(topic + "/iterations/3").at("/sourceRefCommit/commitId")).isEqualTo(web.tip("topic"));
		Reply first = web.get(topic + "/iterations/3/changes?$top=2").expect(200);
		assertThat(first.at("/changeEntries/0/item/path")).isEqualTo("/LIESMICH.md");
		assertThat(first.at("/changeEntries/0/changeType")).isEqualTo("rename");
		assertThat(first.at("/changeEntries/0/originalPath")).isEqualTo("/README.md");
		assertThat(first.json().get("nextSkip").asInt()).isEqualTo(2);
		assertThat(first.json().get("nextTop").asInt()).isEqualTo(1);
		Reply rest = web.get(topic + "/iterations/3/changes?$top=1&$skip=2");
		assertThat(rest.at("/changeEntries/0/item/path")).isEqualTo("/topic.txt");
		assertThat(rest.json().has("nextSkip")).isFalse();
		assertThat(web.get(topic + "/iterations/3/changes?$compareTo=2").json().get("changeEntries")).hasSize(1);
		assertThat(web.get(topic + "/iterations/2/commits").values("comment")).containsExactly("Change");
		web.get(topic + "/iterations/4").expectError(404, "GitPullRequestIterationNotFoundException");
	}

}
