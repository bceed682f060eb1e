package dev.adoclient.area.git;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.model.GitVersion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot that looks after pull requests, written as a user would, runs against the
 * emulator through both clients.
 */
class PullRequestBotTests {

	private static final String MARKER = "contoso.reviewbot";

	@Test
	void aBlockingBotReportsVotesAndMerges() {
		try (AdoEmulator emulator = emulator(); AdoClient ado = configured(AdoClient.builder(), emulator).build()) {
			UUID me = ado.checkAccess().authenticatedUser().orElseThrow().id();
			GitPullRequest open = ado.pullRequests("web")
				.listPullRequests("bots", PullRequestQuery.active())
				.toList()
				.get(0);
			PullRequestClient pull = ado.pullRequest("web", "bots", open.pullRequestId());
			String head = open.lastMergeSourceCommit().commitId();
			List<GitPullRequestIteration> iterations = pull.iterations().listIterations().toList();
			GitItemsClient files = ado.git("web").repository("bots").items();
			String report = pull.iterations()
				.listChanges(iterations.get(iterations.size() - 1).id())
				.stream()
				.map((change) -> change.item().path() + ": "
						+ files.getText(change.item().path(), ItemOptions.at(GitVersion.commit(head))).length())
				.collect(Collectors.joining("\n", "Characters:\n", ""));
			pull.threads().setThread(MARKER, ThreadRequest.of(report));
			pull.threads().setThread(MARKER, ThreadRequest.of(report));
			pull.setStatus(PullRequestStatusRequest.of(GitStatusState.SUCCEEDED, "bots", "review"));
			pull.reviewers().vote(me.toString(), Vote.APPROVED);
			assertThat(pull.complete(head).status()).isEqualTo(PullRequestStatus.ACTIVE);
			assertThat(pull.awaitMerge(Duration.ofMinutes(1)).status()).isEqualTo(PullRequestStatus.COMPLETED);
			assertThat(pull.threads().findThreads(MARKER).toList()).hasSize(1);
			assertThat(files.getText("/app.txt")).isEqualTo("two\n");
			assertThat(report).contains("/app.txt: 4");
		}
	}

	@Test
	void anAsynchronousBotReportsVotesAndMerges() {
		try (AdoEmulator emulator = emulator();
				AdoAsyncClient ado = configured(AdoAsyncClient.builder(), emulator).build()) {
			Mono<GitPullRequest> merged = ado.pullRequests("web")
				.listPullRequests("bots", PullRequestQuery.active())
				.next()
				.flatMap((open) -> review(ado, open));
			StepVerifier.create(merged)
				.assertNext((pull) -> assertThat(pull.status()).isEqualTo(PullRequestStatus.COMPLETED))
				.verifyComplete();
			StepVerifier.create(ado.git("web").repository("bots").items().getText("/app.txt"))
				.expectNext("two\n")
				.verifyComplete();
		}
	}

	private static Mono<GitPullRequest> review(AdoAsyncClient ado, GitPullRequest open) {
		PullRequestAsyncClient pull = ado.pullRequest("web", "bots", open.pullRequestId());
		String head = open.lastMergeSourceCommit().commitId();
		GitItemsAsyncClient files = ado.git("web").repository("bots").items();
		Mono<List<String>> contents = pull.iterations()
			.listIterations()
			.last()
			.flatMapMany((iteration) -> pull.iterations().listChanges(iteration.id()))
			.concatMap((change) -> files.getText(change.item().path(), ItemOptions.at(GitVersion.commit(head))))
			.collectList();
		return contents.flatMap((texts) -> pull.threads().setThread(MARKER, ThreadRequest.of("Files: " + texts.size())))
			.then(pull.setStatus(PullRequestStatusRequest.of(GitStatusState.SUCCEEDED, "bots", "review")))
			.then(ado.checkAccess())
			.flatMap((me) -> pull.reviewers().vote(me.authenticatedUser().orElseThrow().id().toString(), Vote.APPROVED))
			.then(pull.complete(head))
			.then(pull.awaitMerge(Duration.ofMinutes(1)));
	}

	private static AdoEmulator emulator() {
		AdoEmulator emulator = AdoEmulator.start();
		emulator.project("web").repository("bots").file("/app.txt", "one\n");
		emulator.project("web").repository("bots").pullRequest("Fix login").by("dale").changing("/app.txt", "two\n");
		return emulator;
	}

	private static <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder, AdoEmulator emulator) {
		return builder.baseUrl(URI.create(emulator.url() + "/" + emulator.organization()))
			.organization(emulator.organization())
			.credential(AdoCredential.personalAccessToken(emulator.token()));
	}

}
