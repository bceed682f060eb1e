package dev.adoclient.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PolicyTests {

	private static final String POLICIES = "/web/_apis/policy/configurations";

	private static final String MINIMUM = "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd";

	private static final String BUILD = "0609b952-1397-4640-95ec-e00a01b2c241";

	@Test
	void policyIsMadeShownChangedAndDeleted(Caller caller) {
		JsonNode made = caller.send("POST", POLICIES, body(MINIMUM, "\"minimumApproverCount\":2,\"odd\":{\"a\":[1]}"))
			.expect(200)
			.json();
		assertThat(made.at("/createdDate").asString()).doesNotEndWith("Z").startsWith("2026-06-10T09:30:00");
		assertThat(made.at("/type/displayName").asString()).isEqualTo("Minimum number of reviewers");
		assertThat(made.at("/settings/scope/0/matchKind").asString()).isEqualTo("Exact");
		assertThat(made.at("/settings/odd/a/0").asInt()).isEqualTo(1);
		String path = POLICIES + "/" + made.get("id");
		assertThat(caller.get(path).at("/createdDate")).isEqualTo(made.at("/createdDate").asString() + "Z");
		Reply changed = caller.send("PUT", path, body(MINIMUM, "\"minimumApproverCount\":1")).expect(200);
		assertThat(changed.json().get("revision").asInt()).isEqualTo(2);
		assertThat(caller.get(path + "/revisions").values("revision")).containsExactly("2", "1");
		assertThat(caller.get(path + "/revisions/1").json().at("/settings/minimumApproverCount").asInt()).isEqualTo(2);
		caller.send("PUT", path, body(BUILD, "\"buildDefinitionId\":1")).expectError(400, "ArgumentException");
		caller.delete(path).expect(204);
		caller.get(path).expectError(404, "PolicyConfigurationNotFoundException");
	}

	@Test
	void minutesAreWrittenWithAPoint(Caller caller) {
		JsonNode made = caller
			.send("POST", POLICIES, body(BUILD, "\"buildDefinitionId\":1,\"validDuration\":720,\"displayName\":null"))
			.expect(200)
			.json();
		assertThat(made.at("/settings/validDuration")).hasToString("720.0");
		assertThat(made.at("/settings/displayName").isNull()).isTrue();
		String path = POLICIES + "/" + made.get("id");
		assertThat(caller.get(path).json().at("/settings/validDuration")).hasToString("720.0");
	}

	@Test
	void policyThatMakesNoSenseIsRefused(Caller caller) {
		caller.send("POST", POLICIES, body("00000000-0000-0000-0000-000000000001", "\"a\":1"))
			.expectError(404, "PolicyTypeNotFoundException");
		caller.send("POST", POLICIES, body(MINIMUM, "\"a\":1")).expectError(400, "ArgumentException");
		caller.send("POST", POLICIES, "{\"type\":{\"id\":\"" + MINIMUM + "\"}}").expectError(400, "ArgumentException");
		caller
			.send("POST", POLICIES, "{\"type\":{\"id\":\"" + MINIMUM + "\"},\"settings\":{\"minimumApproverCount\":1}}")
			.expectError(400, "ArgumentException");
		caller.send("POST", POLICIES, "{}").expectError(400, "ArgumentException");
	}

	@Test
	void policiesComeInPagesAndByType(Caller caller) {
		for (int i = 1; i <= 3; i++) {
			caller.send("POST", POLICIES, body(MINIMUM, "\"minimumApproverCount\":" + i)).expect(200);
		}
		caller.send("POST", POLICIES, body(BUILD, "\"buildDefinitionId\":1")).expect(200);
		List<Integer> found = new ArrayList<>();
		String token = "";
		while (token != null) {
			Reply page = caller.get(POLICIES + "?$top=2&policyType=" + MINIMUM + "&continuationToken="
					+ URLEncoder.encode(token, StandardCharsets.UTF_8));
			found.addAll(page.ids());
			token = page.header("X-MS-ContinuationToken");
		}
		assertThat(found).hasSize(3).doesNotHaveDuplicates();
		assertThat(caller.get(POLICIES).ids()).hasSize(4);
		assertThat(caller.get("/web/_apis/policy/types").values("displayName")).contains("Build", "Status");
		assertThat(caller.get("/web/_apis/policy/types/" + BUILD).at("/displayName")).isEqualTo("Build");
		caller.get("/web/_apis/policy/types/" + BUILD.replace('0', '1'))
			.expectError(404, "PolicyTypeNotFoundException");
	}

	@Test
	void defaultBranchIsAScopeOfItsOwn(Caller caller) {
		Reply made = caller.send("POST", POLICIES, """
				{"isEnabled":true,"isBlocking":true,"type":{"id":"%s"},"settings":{"minimumApproverCount":1,
				"scope":[{"matchKind":"defaultBranch"}]}}""".formatted(MINIMUM)).expect(200);
		JsonNode scope = made.json().at("/settings/scope/0");
		assertThat(scope.get("matchKind").asString()).isEqualTo("DefaultBranch");
		assertThat(scope.get("refName").isNull()).isTrue();
		assertThat(scope.get("repositoryId").isNull()).isTrue();
		String id = Code.web(caller).get("").at("/id");
		String ofBranch = "/web/_apis/git/policy/configurations?repositoryId=" + id + "&refName=refs/heads/";
		assertThat(caller.get(ofBranch + "main").ids()).hasSize(1);
		assertThat(caller.get(ofBranch + "release/1.2").ids()).isEmpty();
		caller.get("/web/_apis/git/policy/configurations?refName=refs/heads/main")
			.expectError(400, "GitRepositoryRequiredForBranchFilterException");
	}

	@Test
	void evaluationIsQueuedUntilReviewersApprove(AdoEmulator emulator, Caller caller) {
		caller.send("POST", POLICIES,
				body(MINIMUM, "\"minimumApproverCount\":1,\"creatorVoteCounts\":true,\"resetOnSourcePush\":true"));
		Code web = Code.web(caller);
		String topic = web.open("topic");
		Reply queued = evaluations(web, topic).expect(200);
		assertThat(queued.values("status")).containsExactly("queued");
		assertThat(queued.json().at("/value/0").propertyNames()).contains("startedDate", "artifactId")
			.doesNotContain("completedDate");
		String me = emulator.state().caller().id().toString();
		web.send("PUT", topic + "/reviewers/" + me, "{\"vote\":-10}").expect(200);
		assertThat(evaluations(web, topic).values("status")).containsExactly("rejected");
		web.send("PUT", topic + "/reviewers/" + me, "{\"vote\":10}").expect(200);
		assertThat(evaluations(web, topic).values("status")).containsExactly("approved");
		assertThat(evaluations(web, topic).json().at("/value/0").has("completedDate")).isTrue();
		web.add("topic", "/more.txt", "1").expect(201);
		assertThat(evaluations(web, topic).values("status")).containsExactly("queued");
	}

	@Test
	void buildPolicyQueuesABuildOfTheMergeAndFollowsIt(AdoEmulator emulator, Caller caller) {
		caller.send("POST", POLICIES, body(BUILD, "\"buildDefinitionId\":1")).expect(200);
		Code web = Code.web(caller);
		String topic = web.open("topic");
		Reply queued = evaluations(web, topic);
		int buildId = queued.json().at("/value/0/context/buildId").asInt();
		assertThat(queued.values("status")).containsExactly("queued");
		Reply build = caller.get("/web/_apis/build/builds/" + buildId).expect(200);
		assertThat(build.at("/reason")).isEqualTo("pullRequest");
		assertThat(build.at("/sourceBranch")).isEqualTo("refs/pull/" + id(topic) + "/merge");
		assertThat(build.at("/sourceVersion")).isEqualTo(web.get(topic).at("/lastMergeCommit/commitId"));
		finish(emulator, buildId, HostedBuildResult.FAILED);
		assertThat(evaluations(web, topic).values("status")).containsExactly("rejected");
		web.complete(topic, "{}").expectError(403, "GitPullRequestUpdateRejectedByPolicyException");
		String evaluation = "/web/_apis/policy/evaluations/" + queued.at("/value/0/evaluationId");
		Reply again = caller.send("PATCH", evaluation + "?api-version=7.1-preview.1", "").expect(200);
		assertThat(again.at("/status")).isEqualTo("queued");
		finish(emulator, again.json().at("/context/buildId").asInt(), HostedBuildResult.SUCCEEDED);
		assertThat(caller.get(evaluation + "?api-version=7.1-preview.1").at("/status")).isEqualTo("approved");
		web.complete(topic, "{}").expect(200);
		assertThat(web.get(topic).at("/status")).isEqualTo("completed");
	}

	@Test
	void otherPoliciesJudgeByThreadsWorkItemsStatusesAndStrategies(Caller caller) {
		caller.send("POST", POLICIES, body("c6a1889d-b943-4856-b76f-9e46bb6b0df2", "\"a\":1")).expect(200);
		caller.send("POST", POLICIES, body("40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e", "\"a\":1")).expect(200);
		caller.send("POST", POLICIES, body("cbdc66da-9728-4af8-aada-9a5a32e4a226", "\"statusName\":\"lint\""))
			.expect(200);
		caller.send("POST", POLICIES, body("fa4e907d-c16b-4a4c-9dfa-4916e5d171ab", "\"allowSquash\":true")).expect(200);
		caller
			.send("POST", POLICIES,
					body("fd2167ab-b0be-447a-8ec8-39368250530e",
							"\"requiredReviewerIds\":[\"x\"],\"filenamePatterns\":[\"*.sql\"]"))
			.expect(200);
		Code web = Code.web(caller);
		String topic = web.open("topic");
		assertThat(evaluations(web, topic).values("status")).containsExactly("approved", "rejected", "queued",
				"rejected");
		web.send("POST", topic + "/threads", "{\"comments\":[{\"content\":\"?\"}],\"status\":\"pending\"}").expect(200);
		web.send("POST", topic + "/statuses", "{\"state\":\"succeeded\",\"context\":{\"name\":\"lint\"}}").expect(200);
		web.send("PATCH", topic, "{\"completionOptions\":{\"mergeStrategy\":\"squash\"}}").expect(200);
		assertThat(evaluations(web, topic).values("status")).containsExactly("rejected", "rejected", "approved",
				"approved");
		assertThat(evaluations(web, topic, "&includeNotApplicable=true").values("status")).hasSize(5)
			.endsWith("notApplicable");
	}

	@Test
	void evaluationsAreAskedForByTheArtifactOfTheReview(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		String evaluations = "/web/_apis/policy/evaluations?api-version=7.1-preview.1";
		caller.get(evaluations).expectError(400, "ArgumentException");
		caller.get(evaluations + "&artifactId=" + web.get(topic).at("/artifactId").replace("%", "%25"))
			.expectError(400, "ArgumentException");
		evaluations(web, "/pullrequests/999").expectError(404, "GitPullRequestNotFoundException");
		caller.get(evaluations.replace("evaluations?", "evaluations/00000000-0000-0000-0000-000000000001?"))
			.expectError(404, "PolicyEvaluationNotFoundException");
		caller.get(evaluations.replace("-preview.1", "")).expectError(400, "VssInvalidPreviewVersionException");
	}

	private static void finish(AdoEmulator emulator, int buildId, HostedBuildResult result) {
		HostedBuild build = emulator.state().project("web").builds().get(buildId);
		emulator.state()
			.project("web")
			.builds()
			.set(build
				.with(build.progress().started(TestClock.START).completed(result, TestClock.START.plusSeconds(9))));
	}

	private static Reply evaluations(Code code, String pullRequest) {
		return evaluations(code, pullRequest, "");
	}

	private static Reply evaluations(Code code, String pullRequest, String more) {
		String project = code.get("").at("/project/id");
		return code.caller()
			.get("/web/_apis/policy/evaluations?api-version=7.1-preview.1&artifactId=vstfs:///CodeReview/CodeReviewId/"
					+ project + "/" + id(pullRequest) + more);
	}

	private static String id(String pullRequest) {
		return pullRequest.substring(pullRequest.lastIndexOf('/') + 1);
	}

	private static String body(String type, String settings) {
		return """
				{"isEnabled":true,"isBlocking":true,"type":{"id":"%s"},"settings":{%s,
				"scope":[{"repositoryId":null,"refName":"refs/heads/main","matchKind":"exact"}]}}""".formatted(type,
				settings);
	}

}
