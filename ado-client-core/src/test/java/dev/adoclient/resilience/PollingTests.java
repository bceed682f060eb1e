package dev.adoclient.resilience;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.BuildStatus;
import dev.adoclient.area.builds.BuildsAsyncClient;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.PullRequestAsyncClient;
import dev.adoclient.area.git.PullRequestStatus;
import dev.adoclient.area.pipelines.PipelinesAsyncClient;
import dev.adoclient.area.pipelines.Run;
import dev.adoclient.area.projects.ProjectsAsyncClient;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Waiting for something that takes a while, such as the merge of a pull request.
 */
class PollingTests {

	private static final String QUEUED = "{\"pullRequestId\":42,\"status\":\"active\",\"mergeStatus\":\"queued\"}";

	private static final String MERGED = "{\"pullRequestId\":42,\"status\":\"completed\",\"mergeStatus\":\"succeeded\"}";

	private final PolledServer polled = new PolledServer();

	@AfterEach
	void end() {
		this.polled.close();
	}

	@Test
	void itAsksMoreAndMoreSeldomUntilTheMergeIsDone() {
		try (ScriptedServer server = this.polled
			.server((request) -> Reply.json(200, (request < 12) ? QUEUED : MERGED))) {
			CompletableFuture<GitPullRequest> merge = merge(this.polled.http(server), Duration.ofDays(1)).toFuture();
			this.polled.passUntil(merge);
			assertThat(merge.join().status()).isEqualTo(PullRequestStatus.COMPLETED);
			assertThat(server.requests()).isEqualTo(13);
			assertThat(this.polled.waits()).startsWith(1_000L, 1_500L, 2_250L, 3_375L)
				.endsWith(25_628L, 30_000L, 30_000L, 30_000L)
				.hasSize(12);
			assertThat(this.polled.waitBefore(12)).isGreaterThanOrEqualTo(30_000);
		}
	}

	@Test
	void aBuildIsAskedForUntilThereIsOne() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200,
				(request < 2) ? "{\"value\":[]}" : "{\"value\":[{\"id\":42,\"status\":\"notStarted\"}]}"))) {
			CompletableFuture<Build> queued = new BuildsAsyncClient(this.polled.http(server).project("web"))
				.awaitQueuedBuild(BuildQuery.all(), Duration.ofDays(1))
				.toFuture();
			this.polled.passUntil(queued);
			assertThat(queued.join().id()).isEqualTo(42);
			assertThat(server.requests()).isEqualTo(3);
			assertThat(this.polled.waits()).containsExactly(1_000L, 1_500L);
		}
	}

	@Test
	void aBuildThatDoesNotComeIsSaidInTime() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, "{\"value\":[]}"))) {
			CompletableFuture<Build> queued = new BuildsAsyncClient(this.polled.http(server).project("web"))
				.awaitQueuedBuild(BuildQuery.all(), Duration.ofMinutes(10))
				.toFuture();
			this.polled.passUntilAskedTwice(server);
			this.polled.passUntil(queued);
			assertThatThrownBy(queued::join).cause()
				.isInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("The query finds no build.");
		}
	}

	@Test
	void anOperationIsAskedForUntilItHasSucceeded() {
		UUID id = UUID.fromString("066488b8-b14e-43d1-befc-a2e655266e2b");
		List<String> states = List.of("notSet", "notSet", "queued", "inProgress", "succeeded");
		try (ScriptedServer server = this.polled.server(
				(request) -> Reply.json(200, "{\"id\":\"%s\",\"status\":\"%s\"}".formatted(id, states.get(request))))) {
			CompletableFuture<Void> deletion = new ProjectsAsyncClient(this.polled.http(server).target(AdoService.CORE))
				.deleteProject(id, Duration.ofDays(1))
				.toFuture();
			this.polled.passUntil(deletion);
			assertThat(server.requests()).isEqualTo(5);
			assertThat(this.polled.waits()).containsExactly(1_000L, 1_500L, 2_250L);
		}
	}

	@Test
	void itWaitsAtTheGateLikeEverybodyElse() {
		try (ScriptedServer server = this.polled.server(
				(request) -> (request == 0) ? Reply.json(200, QUEUED, "Retry-After: 20") : Reply.json(200, MERGED))) {
			CompletableFuture<GitPullRequest> merge = merge(this.polled.http(server), Duration.ofDays(1)).toFuture();
			this.polled.passUntil(merge);
			assertThat(this.polled.waitBefore(1)).isGreaterThanOrEqualTo(20_000);
			assertThat(this.polled.waits()).contains(1_000L).allMatch((wait) -> wait <= 20_000);
		}
	}

	@Test
	void theLimitEndsItAndTellsWhatWasSeenLast() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, QUEUED))) {
			CompletableFuture<GitPullRequest> merge = merge(this.polled.http(server), Duration.ofMinutes(10))
				.toFuture();
			this.polled.passUntilAskedTwice(server);
			this.polled.passUntil(merge);
			assertThatThrownBy(merge::join).hasCauseInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("PT10M")
				.hasMessageContaining("mergeStatus 'queued'");
		}
	}

	@Test
	void aQuestionThatIsNotAnsweredEndsAtTheLimitToo() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.silence())) {
			CompletableFuture<GitPullRequest> merge = merge(this.polled.http(server), Duration.ofMinutes(10))
				.toFuture();
			await().until(() -> server.requests() == 1);
			this.polled.passUntil(merge);
			assertThatThrownBy(merge::join).hasCauseInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("No answer came");
		}
	}

	@Test
	void nothingMoreIsAskedOnceItIsCancelled() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, QUEUED))) {
			AdoHttp http = this.polled.http(server);
			Disposable waiting = merge(http, Duration.ofDays(1)).subscribe();
			this.polled.passUntilAskedTwice(server);
			waiting.dispose();
			int sent = server.requests();
			this.polled.pass(Duration.ofHours(1));
			CompletableFuture<?> other = Service.get(http).fetchJson().toFuture();
			this.polled.passUntil(other);
			assertThat(server.requests()).isEqualTo(sent + 1);
		}
	}

	@Test
	void closingTheClientEndsTheWaitAtOnce() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, QUEUED))) {
			AdoHttp http = this.polled.http(server);
			CompletableFuture<GitPullRequest> merge = merge(http, Duration.ofDays(1)).toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			await().until(() -> {
				this.polled.pass(Duration.ZERO);
				return merge.isDone();
			});
			assertThatThrownBy(merge::join).hasCauseInstanceOf(AdoClosedException.class);
		}
	}

	@Test
	void whoWatchesSeesEachStateOnceAndTheFinishedBuildLast() {
		List<String> script = List.of("notStarted", "inProgress", "inProgress", "inProgress", "completed");
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, build(script.get(request))))) {
			CompletableFuture<List<Build>> states = watch(this.polled.http(server)).collectList().toFuture();
			this.polled.passUntil(states);
			assertThat(states.join()).extracting(Build::status)
				.containsExactly(BuildStatus.NOT_STARTED, BuildStatus.IN_PROGRESS, BuildStatus.COMPLETED);
			assertThat(server.requests()).isEqualTo(5);
			assertThat(this.polled.waitBefore(4)).isGreaterThanOrEqualTo(3_375);
		}
	}

	@Test
	void nothingMoreIsAskedOnceNobodyWatches() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, build("inProgress")))) {
			AdoHttp http = this.polled.http(server);
			Disposable watching = watch(http).subscribe();
			this.polled.passUntilAskedTwice(server);
			watching.dispose();
			int sent = server.requests();
			this.polled.pass(Duration.ofHours(1));
			CompletableFuture<?> other = Service.get(http).fetchJson().toFuture();
			this.polled.passUntil(other);
			assertThat(server.requests()).isEqualTo(sent + 1);
		}
	}

	@Test
	void closingTheClientEndsTheWatchingAtOnce() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, build("inProgress")))) {
			AdoHttp http = this.polled.http(server);
			CompletableFuture<List<Build>> states = watch(http).collectList().toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			await().until(() -> {
				this.polled.pass(Duration.ZERO);
				return states.isDone();
			});
			assertThatThrownBy(states::join).hasCauseInstanceOf(AdoClosedException.class);
		}
	}

	@Test
	void aBuildThatDoesNotEndIsATimeoutThatTellsItsStatus() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, build("inProgress")))) {
			BuildsAsyncClient builds = new BuildsAsyncClient(this.polled.http(server).project("web"));
			CompletableFuture<Build> end = builds.awaitBuild(42, Duration.ofMinutes(10)).toFuture();
			this.polled.passUntilAskedTwice(server);
			this.polled.passUntil(end);
			assertThatThrownBy(end::join).hasCauseInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("PT10M")
				.hasMessageContaining("status 'inProgress'");
		}
	}

	@Test
	void aRunThatDoesNotEndIsATimeoutThatTellsItsState() {
		try (ScriptedServer server = this.polled
			.server((request) -> Reply.json(200, "{\"id\":42,\"state\":\"inProgress\"}"))) {
			PipelinesAsyncClient pipelines = new PipelinesAsyncClient(this.polled.http(server).project("web"));
			CompletableFuture<Run> end = pipelines.runs().awaitRun(7, 42, Duration.ofMinutes(10)).toFuture();
			this.polled.passUntilAskedTwice(server);
			this.polled.passUntil(end);
			assertThatThrownBy(end::join).hasCauseInstanceOf(AdoTimeoutException.class)
				.hasMessageContaining("PT10M")
				.hasMessageContaining("state 'inProgress'");
		}
	}

	@Test
	void aLimitOfNothingIsRefused() {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, QUEUED))) {
			assertThatIllegalArgumentException().isThrownBy(() -> merge(this.polled.http(server), Duration.ZERO));
		}
	}

	private static Flux<Build> watch(AdoHttp http) {
		return new BuildsAsyncClient(http.project("web")).watchBuild(42);
	}

	private static String build(String status) {
		return "{\"id\":42,\"status\":\"%s\"}".formatted(status);
	}

	private static Mono<GitPullRequest> merge(AdoHttp http, Duration limit) {
		return new PullRequestAsyncClient(http.project("web"), "portal", 42).awaitMerge(limit);
	}

}
