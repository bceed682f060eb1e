package dev.adoclient.area.policies;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.git.GitRepository;
import dev.adoclient.area.git.GitStatusState;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.PullRequestStatusRequest;
import dev.adoclient.emulator.seed.RepositoryBuilder;
import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.model.PolicyConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Policies and what they say to a pull request, through both clients.
 */
class PoliciesOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	private PoliciesClient policies;

	private RepositoryBuilder bots;

	private UUID project;

	private PolicyScope main;

	@BeforeEach
	void prepare() {
		this.bots = this.organization.emulator().project("web").repository("bots").file("/app.txt", "one\n");
		this.policies = this.organization.blocking().policies("web");
		GitRepository repository = this.organization.blocking().git("web").getRepository("bots");
		this.project = repository.project().id();
		this.main = PolicyScope.branch(repository.id(), "main");
	}

	@Test
	void aPolicyThatIsSetAgainIsNotWritten() {
		int definition = this.bots.definition("bots-ci").id();
		BuildPolicy build = BuildPolicy.of(definition).expiresAfter(Duration.ofHours(12)).scope(this.main);
		int id = this.policies.setPolicy(build).id();
		assertThat(this.policies.setPolicy(build).revision()).isEqualTo(1);
		StepVerifier.create(this.organization.async().policies("web").setPolicy(build.blocking(false)))
			.assertNext((policy) -> assertThat(policy.id()).isEqualTo(id))
			.verifyComplete();
		assertThat(this.policies.listRevisions(id).toList()).extracting(PolicyConfiguration::isBlocking)
			.containsExactly(false, true);
		assertThat(this.policies.listBranchPolicies(BranchPolicyQuery.repository(this.main.repositoryId())).toList())
			.extracting(PolicyConfiguration::id)
			.containsExactly(id);
	}

	@Test
	void aPullRequestIsMergedWhenEachPolicyAgrees() {
		this.policies.setPolicy(StatusPolicy.of("security", "scan").scope(this.main));
		int id = this.bots.pullRequest("Fix login").changing("/app.txt", "two\n").id();
		PullRequestClient pull = this.organization.blocking().pullRequest("web", "bots", id);
		String head = pull.get().lastMergeSourceCommit().commitId();
		assertThat(evaluation(id)).isEqualTo(PolicyEvaluationStatus.QUEUED);
		assertThatExceptionOfType(AdoAccessDeniedException.class).isThrownBy(() -> pull.complete(head));
		PullRequestStatusRequest scan = PullRequestStatusRequest.of(GitStatusState.FAILED, "security", "scan");
		int last = pull.iterations().listIterations().toList().size();
		pull.setStatus(scan.iteration(last));
		assertThat(evaluation(id)).isEqualTo(PolicyEvaluationStatus.REJECTED);
		pull.setStatus(PullRequestStatusRequest.of(GitStatusState.SUCCEEDED, "security", "scan").iteration(last));
		assertThat(evaluation(id)).isEqualTo(PolicyEvaluationStatus.APPROVED);
		pull.complete(head);
		pull.awaitMerge(Duration.ofMinutes(1));
	}

	@Test
	void evaluationsAreOfTheProjectOfTheirId() {
		int id = this.bots.pullRequest("Fix login").id();
		this.policies.setPolicy(WorkItemPolicy.required().scope(this.main));
		assertThat(evaluation(id)).isEqualTo(PolicyEvaluationStatus.REJECTED);
		assertThat(this.policies.getEvaluation(record(id).evaluationId()).configuration().isBlocking()).isTrue();
		assertThat(record(id).artifactId()).isEqualTo("vstfs:///CodeReview/CodeReviewId/" + this.project + "/" + id);
	}

	private PolicyEvaluationRecord record(int pullRequestId) {
		return this.policies.listEvaluations(this.project, pullRequestId).toList().get(0);
	}

	private PolicyEvaluationStatus evaluation(int pullRequestId) {
		return record(pullRequestId).status();
	}

}
