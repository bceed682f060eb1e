package dev.adoclient.emulator;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PullRequestCompletionTests {

	@Test
	void completionIsQueuedFirstAndDoneAtTheNextRead(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		String before = web.tip("main");
		JsonNode queued = web.complete(topic, "{\"deleteSourceBranch\":true}").expect(200).json();
		assertThat(queued.at("/status").asString()).isEqualTo("active");
		assertThat(queued.at("/mergeStatus").asString()).isEqualTo("queued");
		assertThat(queued.propertyNames()).contains("completionQueueTime", "closedBy");
		JsonNode done = web.get(topic).json();
		assertThat(done.at("/status").asString()).isEqualTo("completed");
		assertThat(done.at("/mergeStatus").asString()).isEqualTo("succeeded");
		assertThat(web.tip("main")).isEqualTo(done.at("/lastMergeCommit/commitId").asString()).isNotEqualTo(before);
		assertThat(web.get("/refs?filter=heads/topic").json().get("value")).isEmpty();
		web.get("/items?path=/topic.txt").expect(200);
		assertThat(web.get("/commits/" + web.tip("main")).json().get("parents")).hasSize(2);
		assertThat(emulator.state().history().of(Happening.Kind.PULL_REQUEST_COMPLETED)).hasSize(1);
		assertThat(web.send("PATCH", topic, "{\"title\":\"Late\"}")
			.expectError(400, "GitPullRequestNotEditableException")
			.at("/message")).startsWith("TF401181");
	}

	@Test
	void refHasMovedEvenIfNobodyReadThePullRequest(Caller caller) {
		Code web = Code.web(caller);
		String before = web.tip("main");
		web.complete(web.open("topic"), "{}").expect(200);
		assertThat(web.tip("main")).isNotEqualTo(before);
	}

	@Test
	void strategyDecidesWhatTheBranchLooksLike(Caller caller) {
		Code web = Code.web(caller);
		web.complete(web.open("one"), "{\"mergeStrategy\":\"squash\",\"mergeCommitMessage\":\"Squashed\"}").expect(200);
		Reply squashed = web.get("/commits/" + web.tip("main"));
		assertThat(squashed.json().get("parents")).hasSize(1);
		assertThat(squashed.at("/comment")).isEqualTo("Squashed");
		String two = web.open("two");
		web.add("main", "/meanwhile.txt", "1").expect(201);
		String target = web.tip("main");
		web.complete(two, "{\"mergeStrategy\":\"rebase\"}").expect(200);
		Reply rebased = web.get("/commits/" + web.tip("main"));
		assertThat(rebased.at("/parents/0")).isEqualTo(target);
		assertThat(rebased.at("/comment")).isEqualTo("Change");
		String three = web.open("three");
		web.complete(three, "{\"mergeStrategy\":\"rebaseMerge\"}").expect(200);
		assertThat(web.get("/commits/" + web.tip("main")).at("/comment")).startsWith("Merged PR ");
		String four = web.open("four");
		web.complete(four, "{\"mergeStrategy\":\"odd\"}").expectError(400, "VssPropertyValidationException");
		assertThat(web.get(four).json().has("completionOptions")).isFalse();
	}

	@Test
	void completionNamesTheCommitThatWasReviewed(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		web.send("PATCH", topic, "{\"status\":\"completed\"}").expectError(400, "InvalidArgumentValueException");
		Reply stale = web
			.send("PATCH", topic,
					"{\"status\":\"completed\",\"lastMergeSourceCommit\":{\"commitId\":\"" + web.tip("main") + "\"}}")
			.expectError(409, "GitPullRequestStaleException");
		assertThat(stale.at("/message")).startsWith("TF401192");
		web.send("PATCH", topic, "{\"isDraft\":true}").expect(200);
		web.complete(topic, "{}").expectError(400, "GitPullRequestNotEditableException");
	}

	@Test
	void conflictKeepsThePullRequestOpen(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		web.add("main", "/topic.txt", "another").expect(201);
		assertThat(web.get(topic).at("/mergeStatus")).isEqualTo("conflicts");
		web.complete(topic, "{}").expect(200);
		JsonNode after = web.get(topic).json();
		assertThat(after.at("/status").asString()).isEqualTo("active");
		assertThat(after.at("/mergeStatus").asString()).isEqualTo("conflicts");
		assertThat(after.has("completionQueueTime")).isFalse();
	}

	@Test
	void policyBlocksTheCompletionUntilItIsMet(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		emulator.project("web").repository("web").policy(PolicyKind.MINIMUM_REVIEWERS, of("minimumApproverCount", 1));
		String topic = web.open("topic");
		web.complete(topic, "{\"mergeStrategy\":\"squash\"}")
			.expectError(403, "GitPullRequestUpdateRejectedByPolicyException");
		assertThat(web.get(topic).json().has("completionOptions")).isFalse();
		emulator.state()
			.pullRequests()
			.get(Integer.parseInt(topic.substring(topic.lastIndexOf('/') + 1)))
			.review(ReviewerVote.none(Person.of("Mei Tanaka", "mei.tanaka@contoso.com")).with(10));
		web.complete(topic, "{}").expect(200);
		assertThat(web.get(topic).at("/status")).isEqualTo("completed");
	}

	@Test
	void policyMayBeBypassed(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		emulator.project("web").repository("web").policy(PolicyKind.WORK_ITEM_LINKING, of());
		String topic = web.open("topic");
		web.complete(topic, "{\"bypassPolicy\":true,\"bypassReason\":\"Fire\"}").expect(200);
		assertThat(web.get(topic).at("/status")).isEqualTo("completed");
	}

	@Test
	void autoCompleteWaitsForThePolicies(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		emulator.project("web").repository("web").policy(PolicyKind.COMMENTS, of());
		String topic = web.open("topic");
		String me = web.get(topic).at("/createdBy/id");
		String thread = web
			.send("POST", topic + "/threads", "{\"comments\":[{\"content\":\"Wait\"}],\"status\":\"active\"}")
			.expect(200)
			.at("/id");
		web.send("PATCH", topic, "{\"autoCompleteSetBy\":{\"id\":\"" + me + "\"}}").expect(200);
		assertThat(web.get(topic).at("/autoCompleteSetBy/id")).isEqualTo(me);
		assertThat(web.get(topic).at("/status")).isEqualTo("active");
		web.send("PATCH", topic + "/threads/" + thread, "{\"status\":\"closed\"}").expect(200);
		assertThat(web.get(topic).at("/status")).isEqualTo("completed");
		String other = web.open("other");
		web.send("POST", other + "/threads", "{\"comments\":[{\"content\":\"Wait\"}],\"status\":1}").expect(200);
		web.send("PATCH", other, "{\"autoCompleteSetBy\":{\"id\":\"" + me + "\"}}").expect(200);
		assertThat(web.send("PATCH", other, "{\"autoCompleteSetBy\":{\"id\":\"00000000-0000-0000-0000-000000000000\"}}")
			.json()
			.has("autoCompleteSetBy")).isFalse();
	}

}
