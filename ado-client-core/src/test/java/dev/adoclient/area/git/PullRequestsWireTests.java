package dev.adoclient.area.git;

import java.time.Instant;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The pull requests of a project, through the blocking client.
 */
class PullRequestsWireTests {

	private static final String ROUTES = "/contoso/web/_apis/git";

	private static final UUID FORK = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	@BeforeEach
	void open() {
		this.ado = wire.client();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void createPullRequestSendsAllThatWasSetAndReadsTheAnswerLosslessly() {
		String answer = "{\"pullRequestId\":42,\"status\":\"active\",\"mergeStatus\":\"queued\",\"unknown\":[1.50]}";
		stub(post(urlEqualTo(ROUTES + "/repositories/my%20portal/pullrequests?supportsIterations=true&api-version=7.1"))
			.withRequestBody(equalToJson("""
					{"sourceRefName":"refs/heads/feat/é","targetRefName":"refs/tags/v1","title":"A title",
					 "description":"why","isDraft":true,"reviewers":[{"id":"r-1"},{"id":"r-2","isRequired":true}],
					 "labels":[{"name":"bot"}],"workItemRefs":[{"id":"7"}],
					 "forkSource":{"repository":{"id":"%s"}},
					 "completionOptions":{"mergeStrategy":"squash","deleteSourceBranch":true}}
					""".formatted(FORK))), answer);
		PullRequestCreation creation = PullRequestCreation.of("feat/é", "refs/tags/v1", "A title")
			.description("why")
			.draft(true)
			.reviewer("r-1")
			.requiredReviewer("r-2")
			.label("bot")
			.workItem(7)
			.fork(FORK)
			.completion(PullRequestCompletion.defaults()
				.mergeStrategy(GitPullRequestMergeStrategy.SQUASH)
				.deleteSourceBranch(true));
		GitPullRequest created = this.ado.pullRequests("web")
			.createPullRequest("my portal", creation, PullRequestCreationOptions.defaults().supportsIterations(true));
		assertThat(created.json()).hasToString(answer);
	}

	@Test
	void aPullRequestWithoutATitleOrABranchIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> PullRequestCreation.of("a", "main", " "));
		assertThatIllegalArgumentException().isThrownBy(() -> PullRequestCreation.of(" ", "main", "t"));
	}

	@Test
	void listPullRequestsOfTheDefaultProjectSkipsWhatItHas() {
		stub(get(urlEqualTo(ROUTES + "/pullrequests?$top=2&api-version=7.1")),
				"{\"value\":[{\"pullRequestId\":4},{\"pullRequestId\":3}]}");
		stub(get(urlEqualTo(ROUTES + "/pullrequests?$top=2&$skip=2&api-version=7.1")),
				"{\"value\":[{\"pullRequestId\":2}]}");
		assertThat(this.ado.pullRequests().listPullRequests(PullRequestQuery.active().pageSize(2)).toList())
			.extracting(GitPullRequest::pullRequestId)
			.containsExactly(4, 3, 2);
	}

	@Test
	void listPullRequestsOfARepositoryEncodesWhatIsSoughtFor() {
		stub(get(urlEqualTo(ROUTES + "/repositories/portal/pullrequests?searchCriteria.status=all"
				+ "&searchCriteria.sourceRefName=refs%2Fheads%2Ffeat%2Fa%23b%26c"
				+ "&searchCriteria.minTime=2026-01-02T01%3A04%3A05.500Z&$top=100&api-version=7.1")),
				"{\"count\":1,\"value\":[{\"pullRequestId\":7,\"isDraft\":false,\"repository\":{\"name\":\"portal\","
						+ "\"project\":{\"state\":\"unchanged\",\"lastUpdateTime\":\"0001-01-01T00:00:00\"}}}]}");
		PullRequestQuery query = PullRequestQuery.all()
			.sourceBranch("feat/a#b&c")
			.minTime(Instant.parse("2026-01-02T01:04:05.5Z"));
		assertThat(this.ado.pullRequests("web").listPullRequests("portal", query).toList()).singleElement()
			.satisfies((pullRequest) -> {
				assertThat(pullRequest.links()).isEmpty();
				assertThat(pullRequest.artifactId()).isNull();
			});
	}

	@Test
	void aPageThatTheServiceWouldCutIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> PullRequestQuery.all().pageSize(1001));
		assertThatIllegalArgumentException().isThrownBy(() -> PullRequestQuery.all().pageSize(0));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.ado.pullRequests().listPullRequests(PullRequestQuery.all().parameter("$top", 5000)));
	}

	@Test
	void getPullRequestNeedsNoRepository() {
		stub(get(urlEqualTo(ROUTES + "/pullrequests/42?api-version=7.1")), "{\"pullRequestId\":42}");
		assertThat(this.ado.pullRequests("web").getPullRequest(42).pullRequestId()).isEqualTo(42);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
