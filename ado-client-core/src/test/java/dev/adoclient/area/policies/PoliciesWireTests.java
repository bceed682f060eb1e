package dev.adoclient.area.policies;

import java.time.Duration;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.model.PolicyConfiguration;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class PoliciesWireTests {

	private static final String ROUTES = "/contoso/web/_apis/policy";

	private static final UUID REPOSITORY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final UUID PROJECT = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String APPROVALS = "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd";

	private static final PolicyScope MAIN = PolicyScope.branch(REPOSITORY, "main");

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PoliciesClient policies;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.policies = this.ado.policies("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listPoliciesFollowsTheContinuationToken() {
		wire.server()
			.stubFor(get(url("/configurations?policyType=" + APPROVALS + "&$top=1&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"id\":1}]}").withHeader("X-MS-ContinuationToken", "a+b")));
		stub(get(url("/configurations?policyType=" + APPROVALS + "&$top=1&continuationToken=a%2Bb&api-version=7.1")),
				"{\"value\":[{\"id\":2}]}");
		PolicyQuery query = PolicyQuery.all().type(UUID.fromString(APPROVALS)).pageSize(1);
		assertThat(this.policies.listPolicies(query).toList()).extracting(PolicyConfiguration::id)
			.containsExactly(1, 2);
	}

	@Test
	void listBranchPoliciesAsksForOneBranchToTheLastPage() {
		String first = "/contoso/web/_apis/git/policy/configurations?repositoryId=" + REPOSITORY
				+ "&refName=refs%2Fheads%2Ffeat%2F%C3%A9%26x";
		wire.server()
			.stubFor(get(urlEqualTo(first + "&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"id\":7}]}").withHeader("X-MS-ContinuationToken", "7")));
		stub(get(urlEqualTo(first + "&continuationToken=7&api-version=7.1")), "{\"value\":[{\"id\":8}]}");
		assertThat(
				this.policies.listBranchPolicies(BranchPolicyQuery.repository(REPOSITORY).branch("feat/é&x")).toList())
			.extracting(PolicyConfiguration::id)
			.containsExactly(7, 8);
	}

	@Test
	void getPolicyReadsSettingsAndADateWithoutOffset() {
		String policy = policy(7, "exact", 2).replace("\"isEnabled\"",
				"\"createdDate\":\"2025-01-09T12:06:19.9106893\",\"isEnabled\"");
		stub(get(url("/configurations/7?api-version=7.1")), policy);
		PolicyConfiguration read = this.policies.getPolicy(7);
		assertThat(read.settings()).isNotNull();
		assertThat(read.createdDate()).isEqualTo("2025-01-09T12:06:19.910689300Z");
		assertThat(read.json()).hasToString(policy);
	}

	@Test
	void createPolicySendsNothingThatTheServiceOwns() {
		stub(post(url("/configurations?api-version=7.1")).withRequestBody(equalToJson("""
				{"isEnabled":true,"isBlocking":false,"type":{"id":"0609b952-1397-4640-95ec-e00a01b2c241"},
				 "settings":{"buildDefinitionId":12,"manualQueueOnly":false,"queueOnSourceUpdateOnly":true,
				 "validDuration":720,"filenamePatterns":["/src/*"],
				 "scope":[{"repositoryId":"%s","refName":"refs/heads/main","matchKind":"exact"},
				          {"repositoryId":"%s","refName":"refs/heads/releases/","matchKind":"prefix"}]}}
				""".formatted(REPOSITORY, REPOSITORY))), "{\"id\":9}");
		BuildPolicy build = BuildPolicy.of(12)
			.expiresAfter(Duration.ofHours(12))
			.files("/src/*")
			.blocking(false)
			.scope(PolicyScope.branch(REPOSITORY, "refs/heads/main"),
					PolicyScope.branchesBelow(REPOSITORY, "releases/"));
		assertThat(this.policies.createPolicy(build).id()).isEqualTo(9);
	}

	@Test
	void aPolicyWithoutAScopeIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.policies.createPolicy(CommentPolicy.resolved()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.policies.setPolicy(CommentPolicy.resolved()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.policies.updatePolicy(1, CommentPolicy.resolved()));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void setPolicyCreatesWhereThereIsNone() {
		existing(policy(7, "Exact", 2).replace("refs/heads/main", "refs/heads/other"));
		stub(post(url("/configurations?api-version=7.1")), "{\"id\":8}");
		assertThat(this.policies.setPolicy(ApprovalCountPolicy.of(3).scope(MAIN)).id()).isEqualTo(8);
	}

	@Test
	void setPolicyChangesTheOneThatThereIsAndKeepsWhatItDoesNotName() {
		existing(policy(7, "Exact", 2));
		stub(put(url("/configurations/7?api-version=7.1")).withRequestBody(equalToJson("""
				{"isEnabled":true,"isBlocking":true,"type":{"id":"%s"},
				 "settings":{"minimumApproverCount":3,"creatorVoteCounts":true,"unknown":{"a":1},
				 "scope":[{"refName":"refs/heads/main","matchKind":"Exact","repositoryId":"%s"}]}}
				""".formatted(APPROVALS, REPOSITORY))), "{\"id\":7,\"revision\":2}");
		assertThat(this.policies.setPolicy(ApprovalCountPolicy.of(3).scope(MAIN)).revision()).isEqualTo(2);
	}

	@Test
	void setPolicySendsNothingIfNothingChanges() {
		existing(policy(7, "exact", 2));
		assertThat(this.policies.setPolicy(ApprovalCountPolicy.of(2).scope(MAIN)).id()).isEqualTo(7);
		wire.onlyRequest();
	}

	@Test
	void setPolicyTellsBuildPoliciesApartByTheirDefinition() {
		String build = "{\"id\":%d,\"isEnabled\":true,\"isBlocking\":true,\"type\":{\"id\":\"0609b952-1397-4640-95ec-e00a01b2c241\"},"
				+ "\"settings\":{\"buildDefinitionId\":%d,\"scope\":[{\"repositoryId\":null,\"refName\":null,\"matchKind\":\"DefaultBranch\"}]}}";
		stub(get(url("/configurations?policyType=0609b952-1397-4640-95ec-e00a01b2c241&api-version=7.1")),
				"{\"value\":[" + build.formatted(1, 11) + "," + build.formatted(2, 12) + "]}");
		stub(put(url("/configurations/2?api-version=7.1")), "{\"id\":2}");
		this.policies.setPolicy(BuildPolicy.of(12).neverExpires().scope(PolicyScope.defaultBranches()));
		wire.server().verify(1, putRequestedFor(url("/configurations/2?api-version=7.1")));
	}

	@Test
	void setPolicyChangesNothingIfSeveralAreMeant() {
		existing(policy(7, "exact", 1) + "," + policy(8, "exact", 2));
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.policies.setPolicy(ApprovalCountPolicy.of(3).scope(MAIN)))
			.withMessageContaining("7, 8");
		wire.onlyRequest();
	}

	@Test
	void deletePolicyExpectsNoAnswer() {
		wire.server().stubFor(delete(url("/configurations/7?api-version=7.1")).willReturn(noContent()));
		this.policies.deletePolicy(7);
		wire.onlyRequest();
	}

	@Test
	void listRevisionsAsksForTheNextHundred() {
		String hundred = "{\"value\":[" + "{\"id\":7},".repeat(99) + "{\"id\":7}]}";
		stub(get(url("/configurations/7/revisions?$top=100&api-version=7.1")), hundred);
		stub(get(url("/configurations/7/revisions?$top=100&$skip=100&api-version=7.1")),
				"{\"value\":[{\"id\":7,\"revision\":1}]}");
		assertThat(this.policies.listRevisions(7).toList()).hasSize(101);
	}

	@Test
	void getRevisionReadsOne() {
		stub(get(url("/configurations/7/revisions/2?api-version=7.1")), "{\"id\":7,\"revision\":2}");
		assertThat(this.policies.getRevision(7, 2).revision()).isEqualTo(2);
	}

	@Test
	void typesAreListedAndRead() {
		stub(get(url("/types?api-version=7.1")), "{\"value\":[{\"id\":\"%s\"}]}".formatted(APPROVALS));
		stub(get(url("/types/" + APPROVALS + "?api-version=7.1")), "{\"displayName\":\"Minimum number of reviewers\"}");
		assertThat(this.policies.listTypes().toList()).hasSize(1);
		assertThat(this.policies.getType(UUID.fromString(APPROVALS)).displayName()).startsWith("Minimum");
	}

	@Test
	void listEvaluationsNamesThePullRequestAsTheServiceWantsIt() {
		stub(get(url("/evaluations?api-version=7.1-preview.1&artifactId=vstfs%3A%2F%2F%2FCodeReview%2FCodeReviewId%2F"
				+ PROJECT + "%2F42&includeNotApplicable=true&$top=100")),
				"{\"value\":[{\"status\":\"queued\",\"startedDate\":\"2026-01-09T12:06:19.91Z\"}]}");
		assertThat(
				this.policies.listEvaluations(PROJECT, 42, EvaluationQuery.all().includeNotApplicable(true)).toList())
			.extracting(PolicyEvaluationRecord::status, PolicyEvaluationRecord::completedDate)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(PolicyEvaluationStatus.QUEUED, null));
	}

	@Test
	void listEvaluationsAsksForTheNextHundred() {
		String first = "/evaluations?api-version=7.1-preview.1&artifactId=vstfs%3A%2F%2F%2FCodeReview%2FCodeReviewId%2F"
				+ PROJECT + "%2F42&$top=100";
		String hundred = "{\"value\":[" + "{\"status\":\"approved\"},".repeat(99) + "{\"status\":\"approved\"}]}";
		stub(get(url(first)), hundred);
		stub(get(url(first + "&$skip=100")), "{\"value\":[{\"status\":\"rejected\"}]}");
		assertThat(this.policies.listEvaluations(PROJECT, 42).toList()).hasSize(101);
	}

	@Test
	void anEvaluationIsReadAndRequeued() {
		String route = "/evaluations/" + PROJECT + "?api-version=7.1-preview.1";
		stub(get(url(route)), "{\"status\":\"rejected\"}");
		stub(patch(url(route)), "{\"status\":\"queued\"}");
		assertThat(this.policies.getEvaluation(PROJECT).status()).isEqualTo(PolicyEvaluationStatus.REJECTED);
		assertThat(this.policies.requeueEvaluation(PROJECT).status()).isEqualTo(PolicyEvaluationStatus.QUEUED);
	}

	private static String policy(int id, String match, int approvals) {
		return ("{\"id\":%d,\"revision\":1,\"isEnabled\":true,\"isBlocking\":true,\"type\":{\"id\":\"%s\"},"
				+ "\"settings\":{\"minimumApproverCount\":%d,\"creatorVoteCounts\":true,\"unknown\":{\"a\":1},"
				+ "\"scope\":[{\"refName\":\"refs/heads/main\",\"matchKind\":\"%s\",\"repositoryId\":\"%s\"}]}}")
			.formatted(id, APPROVALS, approvals, match, REPOSITORY);
	}

	private static void existing(String policies) {
		stub(get(url("/configurations?policyType=" + APPROVALS + "&api-version=7.1")),
				"{\"value\":[" + policies + "]}");
	}

	private static com.github.tomakehurst.wiremock.matching.UrlPattern url(String route) {
		return urlEqualTo(ROUTES + route);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
