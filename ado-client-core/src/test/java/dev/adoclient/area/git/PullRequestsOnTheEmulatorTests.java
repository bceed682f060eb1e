package dev.adoclient.area.git;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.workitems.RelationRequest;
import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.seed.PullRequestBuilder;
import dev.adoclient.emulator.seed.RepositoryBuilder;
import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.model.ResourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Pull requests from one call to the next, through both clients.
 */
class PullRequestsOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	private RepositoryBuilder bots;

	private PullRequestBuilder seeded;

	private PullRequestClient pull;

	@BeforeEach
	void open() {
		this.bots = this.organization.emulator().project("web").repository("bots").file("/app.txt", "one\n");
		this.seeded = this.bots.pullRequest("Fix login").by("dale").changing("/app.txt", "two\n");
		this.pull = this.organization.blocking().pullRequest("web", "bots", this.seeded.id());
	}

	@Test
	void twoBotsWithTwoMarkersDoNotDisturbEachOther() {
		this.seeded.comment("dale", "contoso.coverage 3533F9EC-9336-4290-85F7-6A6A51AD1861 <!-- contoso.coverage -->");
		PullRequestThreadsClient threads = this.pull.threads();
		int coverage = threads.setThread("contoso.coverage", ThreadRequest.of("80 %")).id();
		int style = threads.setThread("contoso.style", ThreadRequest.of("80 %")).id();
		assertThat(threads.setThread("contoso.coverage", ThreadRequest.of("90 %")).id()).isEqualTo(coverage);
		assertThat(threads.setThread("contoso.style", ThreadRequest.of("80 %")).id()).isEqualTo(style);
		assertThat(count(Happening.Kind.COMMENT_UPDATED)).isEqualTo(1);
		threads.deleteThreads("contoso.coverage");
		assertThat(threads.findThreads("contoso.coverage").toList()).isEmpty();
		assertThat(threads.getThread(style).comments()).extracting(Comment::content).containsExactly("80 %");
		assertThat(count(Happening.Kind.COMMENT_DELETED)).isEqualTo(1);
	}

	@Test
	void anAsynchronousBotWritesOnceIfNothingChanges() {
		PullRequestThreadsAsyncClient threads = this.organization.async()
			.pullRequest("web", "bots", this.seeded.id())
			.threads();
		Mono<GitPullRequestCommentThread> report = threads.setThread("contoso.coverage", ThreadRequest.of("80 %"));
		StepVerifier.create(report.then(report).then(report)).expectNextCount(1).verifyComplete();
		assertThat(count(Happening.Kind.COMMENT_UPDATED)).isZero();
		StepVerifier.create(threads.findThreads("contoso.coverage")).expectNextCount(1).verifyComplete();
	}

	@Test
	void aThreadOfSomebodyElseIsNotDeletedAndTheRefusalIsToldOf() {
		this.seeded.comment("dale", "Mine");
		int thread = this.pull.threads()
			.listThreads()
			.stream()
			.filter((each) -> "Mine".equals(each.comments().get(0).content()))
			.findFirst()
			.orElseThrow()
			.id();
		assertThatExceptionOfType(AdoAccessDeniedException.class)
			.isThrownBy(() -> this.pull.threads().deleteThread(thread));
	}

	@Test
	void aSecondPullRequestOfTheSameBranchesIsAConflict() {
		PullRequestCreation again = PullRequestCreation.of("fix-login", "main", "Fix login again");
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.organization.blocking().pullRequests("web").createPullRequest("bots", again))
			.withMessageContaining("TF401179");
	}

	@Test
	void whatThePullRequestDoesNotHaveIsNotFound() {
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.pull.getLabel("bot"));
		assertThatExceptionOfType(AdoNotFoundException.class)
			.isThrownBy(() -> this.pull.reviewers().getReviewer("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11"));
	}

	@Test
	void aHeadThatNobodyLookedAtIsNotMerged() {
		String head = this.pull.get().lastMergeSourceCommit().commitId();
		this.seeded.changing("/app.txt", "three\n");
		assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> this.pull.complete(head));
		assertThat(this.pull.get().status()).isEqualTo(PullRequestStatus.ACTIVE);
	}

	@Test
	void branchesThatConflictAreNotMerged() {
		this.bots.file("/app.txt", "another\n");
		String head = this.pull.get().lastMergeSourceCommit().commitId();
		this.pull.complete(head);
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.pull.awaitMerge(Duration.ofMinutes(1)))
			.withMessageContaining("mergeStatus 'conflicts'");
	}

	@Test
	void nobodyVotesOnADraftOrForOthers() {
		String me = this.organization.blocking().checkAccess().authenticatedUser().orElseThrow().id().toString();
		this.pull.convertToDraft();
		assertThatExceptionOfType(AdoRejectedException.class)
			.isThrownBy(() -> this.pull.reviewers().vote(me, Vote.APPROVED));
		this.pull.publish();
		assertThat(Vote.of(this.pull.reviewers().vote(me, Vote.APPROVED))).contains(Vote.APPROVED);
		String dale = this.pull.get().createdBy().id();
		assertThatExceptionOfType(AdoRejectedException.class)
			.isThrownBy(() -> this.pull.reviewers().vote(dale, Vote.APPROVED));
	}

	@Test
	void aWorkItemIsLinkedWithAPullRequestThatThereIs() {
		GitRepository repository = this.pull.get().repository();
		RelationRequest link = RelationRequest.pullRequest(repository.project().id(), repository.id(),
				this.seeded.id());
		assertThat(link.json()).hasToString("{\"rel\":\"ArtifactLink\",\"url\":\"vstfs:///Git/PullRequestId/"
				+ repository.project().id() + "%2F" + repository.id() + "%2F" + this.seeded.id()
				+ "\",\"attributes\":{\"name\":\"Pull Request\"}}");
		this.organization.blocking().workItems("web").addRelation(3, link);
		assertThat(this.pull.listWorkItems().toList()).extracting(ResourceRef::id).containsExactly("3");
	}

	@Test
	void whatWasPushedIsInTheListOfItsCommits() {
		GitRepositoryClient repository = this.organization.blocking().git("web").repository("bots");
		GitPush push = repository.push("main", PushCommit.of("Say more").add("/more.txt", "more"));
		assertThat(repository.listPushCommits(push.pushId()).toList()).extracting(GitCommitRef::comment)
			.containsExactly("Say more");
	}

	private int count(Happening.Kind kind) {
		return this.organization.emulator().state().history().of(kind).size();
	}

}
