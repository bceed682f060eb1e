package dev.adoclient.emulator;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PullRequestTests {

	@Test
	void openedPullRequestIsMergedForATestAtTheNextRead(Caller caller) {
		Code web = Code.web(caller).branch("topic");
		web.add("topic", "/topic.txt", "1").expect(201);
		JsonNode opened = web.create("topic").expect(201).json();
		assertThat(opened.at("/status").asString()).isEqualTo("active");
		assertThat(opened.at("/mergeStatus").asString()).isEqualTo("queued");
		assertThat(opened.has("lastMergeCommit")).isFalse();
		assertThat(opened.at("/isDraft").asBoolean()).isFalse();
		JsonNode read = web.get("/pullRequests/" + opened.get("pullRequestId")).expect(200).json();
		assertThat(read.at("/mergeStatus").asString()).isEqualTo("succeeded");
		assertThat(read.at("/lastMergeCommit/commitId").asString()).matches("[0-9a-f]{40}");
		assertThat(read.at("/artifactId").asString()).matches("vstfs:///Git/PullRequestId/[^/]+%2f[^/]+%2f\\d+");
		assertThat(web.get("/refs?filter=pull/" + opened.get("pullRequestId")).at("/value/0/objectId"))
			.isEqualTo(read.at("/lastMergeCommit/commitId").asString());
	}

	@Test
	void pullRequestNeedsTwoBranchesAndNoOtherLikeIt(Caller caller) {
		Code web = Code.web(caller);
		web.open("topic");
		assertThat(web.create("topic").expectError(409, "GitPullRequestExistsException").at("/message"))
			.startsWith("TF401179");
		assertThat(web.create("nothing").expectError(400, "GitPullRequestCannotBeActivated").at("/message"))
			.startsWith("TF401398");
		web.create("main").expectError(400, "InvalidArgumentValueException");
		web.send("POST", "/pullrequests", "{\"sourceRefName\":\"topic\",\"targetRefName\":\"refs/heads/main\"}")
			.expectError(400, "InvalidArgumentValueException");
		web.branch("labelled");
		web.send("POST", "/pullrequests", """
				{"sourceRefName":"refs/heads/labelled","targetRefName":"refs/heads/main","title":"x",
				"labels":[{"name":""}]}""").expectError(400, "InvalidArgumentValueException");
		assertThat(web.get("/pullrequests").values("title")).doesNotContain("x");
		assertThat(web.get("/pullrequests/999").expectError(404, "GitPullRequestNotFoundException").at("/message"))
			.startsWith("TF401180");
	}

	@Test
	void pullRequestsAreFoundByWhatTheyAre(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic/a-b");
		assertThat(web.get("/pullrequests?searchCriteria.sourceRefName=refs/heads/topic/a-b").values("title"))
			.containsExactly("Add topic/a-b");
		assertThat(web.get("/pullrequests").values("pullRequestId")).hasSize(3)
			.first()
			.isEqualTo(topic.substring(topic.lastIndexOf('/') + 1));
		assertThat(web.get("/pullrequests?$top=1&$skip=1").values("title")).containsExactly("Translate the receipt");
		assertThat(caller.get("/_apis/git/pullrequests").values("title")).contains("Post refunds at once");
		assertThat(caller.get("/web/_apis/git/pullrequests").values("title")).doesNotContain("Post refunds at once");
		String creator = web.get(topic).at("/createdBy/id");
		assertThat(web.get("/pullrequests?searchCriteria.creatorId=" + creator).values("title"))
			.containsExactly("Add topic/a-b");
		assertThat(web.get("/pullrequests?searchCriteria.reviewerId=" + UUID.randomUUID()).values("title")).isEmpty();
		assertThat(web.get("/pullrequests?searchCriteria.status=completed").values("title")).isEmpty();
		assertThat(web.get("/pullrequests?searchCriteria.title=receipt").values("title")).hasSize(3);
		assertThat(web.get("/pullrequests?api-version=7.2-preview.2&searchCriteria.title=receipt").values("title"))
			.containsExactly("Translate the receipt");
		assertThat(web.get("/pullrequests?searchCriteria.status=all&searchCriteria.minTime=2030-01-01").values("title"))
			.isEmpty();
		web.get("/pullrequests?searchCriteria.status=odd").expectError(400, "VssPropertyValidationException");
		web.get("/pullrequests?searchCriteria.creatorId=me").expectError(400, "VssPropertyValidationException");
		JsonNode listed = web.get("/pullrequests").json().at("/value/0");
		assertThat(listed.propertyNames()).doesNotContain("_links", "artifactId");
		assertThat(listed.at("/repository/project/state").asString()).isEqualTo("unchanged");
		assertThat(listed.at("/repository/project/lastUpdateTime").asString()).isEqualTo("0001-01-01T00:00:00");
	}

	@Test
	void pullRequestIsFoundByItsIdAlone(Caller caller) {
		JsonNode alone = caller.get("/_apis/git/pullrequests/1").expect(200).json();
		assertThat(alone.propertyNames()).contains("artifactId").doesNotContain("_links", "remoteUrl");
		assertThat(Code.web(caller).get("/pullrequests/1").json().propertyNames()).contains("artifactId", "_links")
			.doesNotContain("remoteUrl");
		caller.get("/web/_apis/git/pullrequests/1").expect(200);
		caller.get("/payments/_apis/git/pullrequests/1").expectError(404, "GitPullRequestNotFoundException");
		Code.of(caller, "web", "storefront").get("/pullrequests/1").expectError(404, "GitPullRequestNotFoundException");
	}

	@Test
	void titleDescriptionAndTargetAreChanged(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		Reply changed = web
			.send("PATCH", topic,
					"{\"title\":\"Better\",\"description\":\"Why\",\"targetRefName\":\"refs/heads/release/1.2\"}")
			.expect(200);
		assertThat(changed.at("/title")).isEqualTo("Better");
		assertThat(changed.at("/targetRefName")).isEqualTo("refs/heads/release/1.2");
		assertThat(web.get(topic + "/iterations").values("reason")).containsExactly("create", "retarget");
		web.send("PATCH", topic, "{\"reviewers\":[]}").expectError(400, "InvalidArgumentValueException");
		web.send("PATCH", topic, "{\"targetRefName\":\"refs/heads/none\"}")
			.expectError(400, "GitPullRequestCannotBeActivated");
		web.send("PATCH", topic, "{\"description\":\"" + "x".repeat(4001) + "\"}")
			.expectError(400, "InvalidArgumentValueException");
	}

	@Test
	void pullRequestIsAbandonedAndTakenUpAgain(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		JsonNode abandoned = web.send("PATCH", topic, "{\"status\":\"abandoned\"}").expect(200).json();
		assertThat(abandoned.at("/status").asString()).isEqualTo("abandoned");
		assertThat(abandoned.propertyNames()).contains("closedDate").doesNotContain("mergeStatus", "closedBy");
		assertThat(web.get("/pullrequests?searchCriteria.status=abandoned").values("title"))
			.containsExactly("Add topic");
		JsonNode active = web.send("PATCH", topic, "{\"status\":\"active\"}").expect(200).json();
		assertThat(active.at("/mergeStatus").asString()).isEqualTo("queued");
		assertThat(active.has("closedDate")).isFalse();
	}

	@Test
	void pullRequestBringsCommitsAndWorkItems(Caller caller) {
		Code web = Code.web(caller).branch("topic");
		web.add("topic", "/topic.txt", "1").expect(201);
		Reply opened = web.send("POST", "/pullrequests", """
				{"sourceRefName":"refs/heads/topic","targetRefName":"refs/heads/main","title":"Linked",
				"workItemRefs":[{"id":"1"}],"labels":[{"name":"urgent"}],"isDraft":true}""").expect(201);
		String path = "/pullrequests/" + opened.at("/pullRequestId");
		assertThat(opened.at("/labels/0/name")).isEqualTo("urgent");
		assertThat(opened.json().get("isDraft").asBoolean()).isTrue();
		JsonNode reference = web.get(path + "/workitems").expect(200).json().at("/value/0");
		assertThat(reference.get("id").isString()).isTrue();
		assertThat(reference.propertyNames()).containsExactly("id", "url");
		assertThat(caller.get("/_apis/wit/workitems/1?$expand=relations").text())
			.contains("vstfs:///Git/PullRequestId/", "%2F");
		assertThat(web.get(path + "/commits").values("commitId")).containsExactly(web.tip("topic"));
		Reply whole = web.get(path + "?includeCommits=true&includeWorkItemRefs=true");
		assertThat(whole.at("/commits/0/commitId")).isEqualTo(web.tip("topic"));
		assertThat(whole.at("/workItemRefs/0/id")).isEqualTo("1");
	}

	@Test
	void pullRequestsAreFoundByTheirCommits(Caller caller) {
		Code web = Code.web(caller);
		String path = web.open("topic");
		String own = web.tip("topic");
		web.complete(path, "{\"mergeStrategy\":\"squash\"}").expect(200);
		String merge = web.get(path).at("/lastMergeCommit/commitId");
		String id = web.get(path).at("/pullRequestId");
		Reply found = web
			.send("POST", "/pullrequestquery",
					"""
							{"queries":[{"items":["%1$s"],"type":"lastMergeCommit"},{"items":["%2$s","%1$s"],"type":2}]}"""
						.formatted(merge, own))
			.expect(200);
		assertThat(found.at("/queries/1/type")).isEqualTo("commit");
		assertThat(found.at("/results/0/" + merge + "/0/pullRequestId")).isEqualTo(id);
		assertThat(found.at("/results/1/" + own + "/0/title")).isEqualTo("Add topic");
		assertThat(found.json().at("/results/1").has(merge)).isFalse();
		web.send("POST", "/pullrequestquery", "{\"queries\":[{\"items\":[\"1\"]}]}")
			.expectError(400, "InvalidArgumentValueException");
	}

}
