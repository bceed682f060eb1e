package dev.adoclient.area.git;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.model.PropertiesCollection;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.model.ResourceRef;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * One pull request, through the blocking client.
 */
class PullRequestWireTests {

	private static final String REPOSITORY = "/contoso/web/_apis/git/repositories/portal";

	private static final UrlPattern SELF = urlEqualTo(REPOSITORY + "/pullrequests/42?api-version=7.1");

	private static final String COMMIT = "1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PullRequestClient pullRequest;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.pullRequest = this.ado.pullRequest("web", "portal", 42);
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void getReadsThePullRequestWithWhatIsAskedFor() {
		stub(get(urlEqualTo(REPOSITORY + "/pullrequests/42?includeWorkItemRefs=true&api-version=7.1")),
				"{\"pullRequestId\":42,\"workItemRefs\":[{\"id\":\"1\",\"url\":\"https://x/1\"}]}");
		assertThat(this.pullRequest.get(PullRequestOptions.defaults().includeWorkItemRefs(true)).workItemRefs())
			.extracting(ResourceRef::id)
			.containsExactly("1");
	}

	@Test
	void updateSendsWhatIsSetAndNothingElse() {
		answers("{\"title\":\"new\",\"targetRefName\":\"refs/heads/main\"}");
		this.pullRequest.update(PullRequestUpdate.empty().title("new").targetBranch("main"));
		wire.onlyRequest();
	}

	@Test
	void completeNamesTheCommitThatWasLookedAtAndMayAnswerActive() {
		stub(patch(SELF).withRequestBody(equalToJson("""
				{"status":"completed","lastMergeSourceCommit":{"commitId":"%s"},
				 "completionOptions":{"mergeStrategy":"rebase","bypassPolicy":true,"bypassReason":"hot fix"}}
				""".formatted(COMMIT))),
				"{\"pullRequestId\":42,\"status\":\"active\",\"mergeStatus\":\"queued\",\"closedBy\":{\"id\":\"me\"}}");
		GitPullRequest answer = this.pullRequest.complete(COMMIT,
				PullRequestCompletion.defaults()
					.mergeStrategy(GitPullRequestMergeStrategy.REBASE)
					.bypassPolicy("hot fix"));
		assertThat(answer.status()).isEqualTo(PullRequestStatus.ACTIVE);
		assertThat(answer.mergeStatus()).isEqualTo(PullRequestAsyncStatus.QUEUED);
	}

	@Test
	void completeWithoutACommitIsRefusedSinceItWouldMergeWhatNobodyLookedAt() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.pullRequest.complete(" "));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void completeOfABranchThatHasMovedIsAConflict() {
		wire.server()
			.stubFor(patch(SELF).willReturn(aResponse().withStatus(409)
				.withHeader("Content-Type", "application/json")
				.withBody("{\"message\":\"TF401192: The source branch has been modified.\"}")));
		assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> this.pullRequest.complete(COMMIT));
	}

	@Test
	void autoCompleteIsSetForSomebodyAndTakenBackByNobody() {
		answers("{\"autoCompleteSetBy\":{\"id\":\"me\"},\"completionOptions\":{\"autoCompleteIgnoreConfigIds\":[3]}}");
		this.pullRequest.autoComplete("me", PullRequestCompletion.defaults().ignorePolicies(3));
		answers("{\"autoCompleteSetBy\":{\"id\":\"00000000-0000-0000-0000-000000000000\"}}");
		this.pullRequest.cancelAutoComplete();
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void eachChangeOfStateIsOnePropertyAlone() {
		answers("{\"status\":\"abandoned\"}");
		answers("{\"status\":\"active\"}");
		answers("{\"isDraft\":true}");
		answers("{\"isDraft\":false}");
		this.pullRequest.abandon();
		this.pullRequest.reactivate();
		this.pullRequest.convertToDraft();
		this.pullRequest.publish();
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void awaitMergeReturnsWhatIsMerged() {
		stub(get(SELF), "{\"pullRequestId\":42,\"status\":\"completed\",\"mergeStatus\":\"succeeded\"}");
		assertThat(this.pullRequest.awaitMerge(Duration.ofMinutes(1)).status()).isEqualTo(PullRequestStatus.COMPLETED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "conflicts", "rejectedByPolicy", "failure" })
	void awaitMergeOfWhatCannotBeMergedNamesTheMergeStatus(String mergeStatus) {
		stub(get(SELF), "{\"pullRequestId\":42,\"status\":\"active\",\"mergeStatus\":\"" + mergeStatus
				+ "\",\"mergeFailureMessage\":\"both changed a.txt\"}");
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.pullRequest.awaitMerge(Duration.ofMinutes(1)))
			.withMessageContaining("mergeStatus '" + mergeStatus + "'")
			.withMessageContaining("both changed a.txt");
		wire.onlyRequest();
	}

	@Test
	void awaitMergeOfWhatIsAbandonedIsAConflict() {
		stub(get(SELF), "{\"pullRequestId\":42,\"status\":\"abandoned\"}");
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.pullRequest.awaitMerge(Duration.ofMinutes(1)))
			.withMessageContaining("abandoned");
	}

	@Test
	void commitsAreListedPageByPage() {
		wire.server()
			.stubFor(get(part("/commits?$top=100&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"commitId\":\"a\"}]}").withHeader("X-MS-ContinuationToken", "1")));
		stub(get(part("/commits?$top=100&continuationToken=1&api-version=7.1")), "{\"value\":[{\"commitId\":\"b\"}]}");
		assertThat(this.pullRequest.listCommits().toList()).hasSize(2);
	}

	@Test
	void workItemsAreAListOfIdsThatAreTexts() {
		stub(get(part("/workitems?api-version=7.1")),
				"{\"count\":1,\"value\":[{\"id\":\"7\",\"url\":\"https://x/7\"}]}");
		assertThat(this.pullRequest.listWorkItems().toList()).extracting(ResourceRef::id).containsExactly("7");
	}

	@Test
	void labelsAreListedReadAddedAndRemoved() {
		String label = "{\"id\":\"9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11\",\"name\":\"a/b\",\"active\":true}";
		stub(get(part("/labels?api-version=7.1")), "{\"value\":[" + label + "]}");
		stub(get(part("/labels/a%2Fb?api-version=7.1")), label);
		stub(post(part("/labels?api-version=7.1")).withRequestBody(equalToJson("{\"name\":\"a/b\"}")), label);
		wire.server().stubFor(delete(part("/labels/a%2Fb?api-version=7.1")).willReturn(ok()));
		assertThat(this.pullRequest.listLabels().toList()).hasSize(1);
		assertThat(this.pullRequest.getLabel("a/b").name()).isEqualTo("a/b");
		assertThat(this.pullRequest.addLabel("a/b").active()).isTrue();
		this.pullRequest.removeLabel("a/b");
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void statusesAreListedReadSetAndDeleted() {
		stub(get(part("/statuses?api-version=7.1")),
				"{\"count\":2,\"value\":[{\"id\":1,\"state\":\"pending\"},{\"id\":2,\"state\":\"succeeded\","
						+ "\"creationDate\":\"2026-01-09T12:06:19.9106893Z\"}]}");
		stub(get(part("/statuses/2?api-version=7.1")), "{\"id\":2,\"state\":\"succeeded\"}");
		stub(post(part("/statuses?api-version=7.1")).withRequestBody(equalToJson("""
				{"state":"failed","context":{"genre":"security","name":"scan"},"description":"2 findings",
				 "targetUrl":"https://x/1","iterationId":3}
				""")), "{\"id\":3,\"state\":\"failed\"}");
		wire.server().stubFor(delete(part("/statuses/2?api-version=7.1")).willReturn(ok()));
		assertThat(this.pullRequest.listStatuses().toList()).extracting(GitPullRequestStatus::id).containsExactly(1, 2);
		assertThat(this.pullRequest.getStatus(2).state()).isEqualTo(GitStatusState.SUCCEEDED);
		PullRequestStatusRequest failed = PullRequestStatusRequest.of(GitStatusState.FAILED, "security", "scan")
			.description("2 findings")
			.targetUrl(URI.create("https://x/1"))
			.iteration(3);
		assertThat(this.pullRequest.setStatus(failed).id()).isEqualTo(3);
		this.pullRequest.deleteStatus(2);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PullRequestStatusRequest.of(GitStatusState.FAILED, "security", ""));
	}

	@Test
	void propertiesOfAllTypesAreReadOutOfTheirWrapper() {
		stub(get(part("/properties?api-version=7.1")), """
				{"count":4,"value":{"a":{"$type":"System.String","$value":"x"},
				 "at":{"$type":"System.DateTime","$value":"2026-01-09T12:06:19.05Z"},
				 "part":{"$type":"System.Double","$value":1.5},"raw":{"$type":"System.Byte[]","$value":"AQI="}}}
				""");
		PropertiesCollection properties = this.pullRequest.getProperties();
		assertThat(properties.names()).containsExactly("a", "at", "part", "raw");
		assertThat(properties.value("part").orElseThrow().asDouble()).isEqualTo(1.5);
	}

	@Test
	void namesOfPropertiesAreEscapedAsJsonPointers() {
		stub(patch(part("/properties?api-version=7.1"))
			.withHeader("Content-Type", equalTo("application/json-patch+json"))
			.withRequestBody(equalToJson("""
					[{"op":"add","path":"/a~1b~0c","value":7},{"op":"remove","path":"/old"}]
					""")), "{\"count\":1,\"value\":{\"a/b~c\":{\"$type\":\"System.Int32\",\"$value\":7}}}");
		PropertiesCollection properties = this.pullRequest
			.updateProperties(PropertyChange.empty().set("a/b~c", 7).remove("old"));
		assertThat(properties.value("a/b~c").orElseThrow().asInt()).isEqualTo(7);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.pullRequest.updateProperties(PropertyChange.empty()));
	}

	@Test
	void propertiesAreReadWithoutAWrapperToo() {
		stub(get(part("/properties?api-version=7.1")), "{\"value\":{\"$type\":\"System.String\",\"$value\":\"x\"}}");
		assertThat(this.pullRequest.getProperties().names()).containsExactly("value");
	}

	@Test
	void reviewersAreListedReadAddedAndRemoved() {
		PullRequestReviewersClient reviewers = this.pullRequest.reviewers();
		stub(get(part("/reviewers?api-version=7.1")), "{\"value\":[{\"id\":\"r-1\",\"vote\":10,\"isRequired\":true}]}");
		stub(get(part("/reviewers/r-1?api-version=7.1")), "{\"id\":\"r-1\",\"vote\":-5}");
		stub(post(part("/reviewers?api-version=7.1"))
			.withRequestBody(equalToJson("[{\"id\":\"r-1\"},{\"id\":\"r-2\"}]")),
				"{\"count\":2,\"value\":[{\"id\":\"r-1\"},{\"id\":\"r-2\"}]}");
		stub(put(part("/reviewers/r-2?api-version=7.1"))
			.withRequestBody(equalToJson("{\"id\":\"r-2\",\"vote\":0,\"isRequired\":true}")), "{\"id\":\"r-2\"}");
		wire.server().stubFor(delete(part("/reviewers/r-1?api-version=7.1")).willReturn(ok()));
		assertThat(reviewers.listReviewers().toList()).singleElement()
			.satisfies((reviewer) -> assertThat(Vote.of(reviewer)).contains(Vote.APPROVED));
		assertThat(Vote.of(reviewers.getReviewer("r-1"))).contains(Vote.WAITING_FOR_AUTHOR);
		assertThat(reviewers.addReviewers("r-1", "r-2")).hasSize(2);
		assertThat(reviewers.addRequiredReviewer("r-2").id()).isEqualTo("r-2");
		reviewers.removeReviewer("r-1");
		assertThatIllegalArgumentException().isThrownBy(reviewers::addReviewers);
	}

	@Test
	void votesAreNumbersAndCanBeTakenBack() {
		PullRequestReviewersClient reviewers = this.pullRequest.reviewers();
		stub(put(part("/reviewers/me?api-version=7.1")).withRequestBody(equalToJson("{\"id\":\"me\",\"vote\":-10}")),
				"{\"id\":\"me\",\"vote\":-10}");
		wire.server()
			.stubFor(patch(part("/reviewers?api-version=7.1"))
				.withRequestBody(equalToJson("[{\"id\":\"me\",\"vote\":0}]"))
				.willReturn(ok()));
		assertThat(Vote.of(reviewers.vote("me", Vote.REJECTED))).contains(Vote.REJECTED);
		reviewers.resetVotes("me");
		assertThat(Vote.of(new IdentityRefWithVote(JsonNodeFactory.instance.objectNode().put("vote", 7)))).isEmpty();
	}

	@Test
	void aReviewerIsFlaggedOrDeclines() {
		PullRequestReviewersClient reviewers = this.pullRequest.reviewers();
		for (Map.Entry<String, String> change : Map.of("{\"isFlagged\":true}", "r-1", "{\"hasDeclined\":true}", "r-2")
			.entrySet()) {
			stub(patch(part("/reviewers/" + change.getValue() + "?api-version=7.1"))
				.withRequestBody(equalToJson(change.getKey())), change.getKey());
		}
		assertThat(reviewers.setFlagged("r-1", true).isFlagged()).isTrue();
		assertThat(reviewers.setDeclined("r-2", true).hasDeclined()).isTrue();
	}

	@Test
	void iterationsAreListedAndRead() {
		PullRequestIterationsClient iterations = this.pullRequest.iterations();
		stub(get(part("/iterations?api-version=7.1")), "{\"value\":[{\"id\":1},{\"id\":2,\"reason\":\"push\"}]}");
		stub(get(part("/iterations?includeCommits=true&api-version=7.1")),
				"{\"value\":[{\"id\":1,\"commits\":[{\"commitId\":\"a\"}]}]}");
		stub(get(part("/iterations/2?api-version=7.1")), "{\"id\":2,\"reason\":\"push\"}");
		stub(get(part("/iterations/2/statuses?api-version=7.1")), "{\"value\":[{\"id\":5}]}");
		assertThat(iterations.listIterations().toList()).hasSize(2);
		assertThat(iterations.listIterationsWithCommits().toList()).singleElement()
			.satisfies((iteration) -> assertThat(iteration.commits()).hasSize(1));
		assertThat(iterations.getIteration(2).reason()).isEqualTo(IterationReason.PUSH);
		assertThat(iterations.listStatuses(2).toList()).hasSize(1);
	}

	@Test
	void changesOfAnIterationGoOnWhereTheServiceSays() {
		stub(get(part("/iterations/2/changes?$compareTo=1&$top=2&api-version=7.1")),
				"{\"changeEntries\":[{\"changeId\":1},{\"changeId\":2}],\"nextSkip\":2,\"nextTop\":1}");
		stub(get(part("/iterations/2/changes?$compareTo=1&$top=2&$skip=2&api-version=7.1")),
				"{\"changeEntries\":[{\"changeId\":3,\"changeTrackingId\":9}],\"nextSkip\":0,\"nextTop\":0}");
		assertThat(this.pullRequest.iterations()
			.listChanges(2, PullRequestChangesQuery.all().compareTo(1).pageSize(2))
			.toList()).extracting(GitPullRequestChange::changeId).containsExactly(1, 2, 3);
	}

	@Test
	void commitsOfAnIterationAreSkippedWithoutADollar() {
		String hundred = "{\"value\":[" + "{\"commitId\":\"a\"},".repeat(99) + "{\"commitId\":\"a\"}]}";
		stub(get(part("/iterations/2/commits?top=100&api-version=7.1")), hundred);
		stub(get(part("/iterations/2/commits?top=100&skip=100&api-version=7.1")), "{\"value\":[{\"commitId\":\"b\"}]}");
		assertThat(this.pullRequest.iterations().listCommits(2).toList()).hasSize(101);
	}

	private static void answers(String change) {
		stub(patch(SELF).withRequestBody(equalToJson(change)), "{\"pullRequestId\":42}");
	}

	private static UrlPattern part(String route) {
		return urlEqualTo(REPOSITORY + "/pullRequests/42" + route);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
