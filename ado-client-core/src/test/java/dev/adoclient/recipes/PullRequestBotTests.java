package dev.adoclient.recipes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.area.git.GitItem;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.GitPullRequestStatus;
import dev.adoclient.area.git.GitStatusState;
import dev.adoclient.area.git.ItemQuery;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.PullRequestCreation;
import dev.adoclient.area.git.PullRequestStatus;
import dev.adoclient.area.git.PushCommit;
import dev.adoclient.area.git.PushTarget;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.seed.PullRequestBuilder;
import dev.adoclient.emulator.seed.RepositoryBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bot of the documentation, run against the emulator: policies guard the branch, and
 * one pull request of four is not ready.
 */
class PullRequestBotTests {

	private final AdoEmulator emulator = AdoEmulator.start();

	private final AdoClient ado = configured(AdoClient.builder()).build();

	private final AdoAsyncClient asyncAdo = configured(AdoAsyncClient.builder()).build();

	private PullRequestBuilder unfinished;

	private int draft;

	@BeforeEach
	void open() {
		RepositoryBuilder portal = this.emulator.project("web").repository("portal");
		portal.file("/app.txt", "one\n").file("/old.txt", "old\n");
		this.ado.git("web")
			.repository("portal")
			.push(PushTarget.newBranch("drop-old", "main"), PushCommit.of("Drop it").delete("/old.txt"));
		portal.policy(PolicyKind.STATUS,
				Map.of("statusGenre", "contoso", "statusName", "todo", "invalidateOnSourceUpdate", true));
		portal.policy(PolicyKind.MINIMUM_REVIEWERS, Map.of("minimumApproverCount", 1, "creatorVoteCounts", true));
		portal.policy(PolicyKind.COMMENTS, Map.of());
		this.ado.pullRequests("web")
			.createPullRequest("portal", PullRequestCreation.of("drop-old", "main", "Drop the old"));
		portal.pullRequest("Fix login").by("dale").changing("/app.txt", "two\n");
		this.unfinished = portal.pullRequest("Add totals").by("dale").changing("/sum.txt", "// TODO round\n");
		this.draft = portal.pullRequest("Some day").draft().id();
	}

	@AfterEach
	void close() {
		this.ado.close();
		this.asyncAdo.close();
		this.emulator.close();
	}

	@Test
	void theBlockingBotMergesWhatIsReady() {
		mergesWhatIsReady(() -> new TodoBot(this.ado).look());
	}

	@Test
	void theAsynchronousBotMergesWhatIsReady() {
		mergesWhatIsReady(() -> {
			List<GitPullRequest> merged = new ArrayList<>();
			StepVerifier.create(new AsyncTodoBot(this.asyncAdo).look())
				.recordWith(() -> merged)
				.thenConsumeWhile((pull) -> true)
				.verifyComplete();
			return merged;
		});
	}

	/**
	 * The first look merges what is ready, the second one writes no comment, and the
	 * third one merges what is ready by then.
	 */
	private void mergesWhatIsReady(Supplier<List<GitPullRequest>> look) {
		assertThat(look.get()).extracting(GitPullRequest::title).containsExactlyInAnyOrder("Drop the old", "Fix login");
		PullRequestClient left = this.ado.pullRequest("web", "portal", this.unfinished.id());
		assertThat(left.get().status()).isEqualTo(PullRequestStatus.ACTIVE);
		assertThat(report(left)).isEqualTo("To do: [/sum.txt]");
		assertThat(left.listStatuses().toList()).extracting(GitPullRequestStatus::state)
			.containsExactly(GitStatusState.FAILED);
		assertThat(this.ado.pullRequest("web", "portal", this.draft).threads().listThreads().toList()).isEmpty();
		int comments = count(Happening.Kind.COMMENT_CREATED);
		assertThat(look.get()).isEmpty();
		assertThat(count(Happening.Kind.COMMENT_CREATED)).isEqualTo(comments);
		assertThat(count(Happening.Kind.COMMENT_UPDATED)).isZero();
		this.unfinished.changing("/sum.txt", "// rounds\n");
		assertThat(look.get()).extracting(GitPullRequest::title).containsExactly("Add totals");
		assertThat(report(left)).isEqualTo("Nothing is left to do.");
		assertThat(count(Happening.Kind.COMMENT_CREATED)).isEqualTo(comments);
		assertThat(this.ado.git("web").repository("portal").items().listItems(ItemQuery.all()).toList())
			.extracting(GitItem::path)
			.contains("/sum.txt")
			.doesNotContain("/old.txt");
	}

	private static String report(PullRequestClient pull) {
		return pull.threads().findThreads("contoso.todo").toList().get(0).comments().get(0).content();
	}

	private int count(Happening.Kind kind) {
		return this.emulator.state().history().of(kind).size();
	}

	private <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder) {
		return builder.baseUrl(URI.create(this.emulator.url() + "/" + this.emulator.organization()))
			.organization(this.emulator.organization())
			.credential(AdoCredential.personalAccessToken(this.emulator.token()));
	}

}
