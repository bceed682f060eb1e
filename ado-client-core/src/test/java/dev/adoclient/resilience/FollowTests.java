package dev.adoclient.resilience;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildResult;
import dev.adoclient.area.builds.BuildStatus;
import dev.adoclient.area.builds.BuildsAsyncClient;
import dev.adoclient.area.pipelines.PipelineRunsAsyncClient;
import dev.adoclient.area.pipelines.PipelinesAsyncClient;
import dev.adoclient.area.pipelines.Run;
import dev.adoclient.area.pipelines.RunResult;
import dev.adoclient.area.pipelines.RunState;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Builds and runs are followed by the same rules, whether each state is wanted or only
 * the end.
 */
class FollowTests {

	private static final String RUNNING = "{\"id\":42,\"status\":\"inProgress\",\"state\":\"inProgress\"}";

	private static final String DONE = "{\"id\":42,\"status\":\"completed\",\"state\":\"completed\",\"result\":\"failed\"}";

	private final PolledServer polled = new PolledServer();

	@AfterEach
	void end() {
		this.polled.close();
	}

	@ParameterizedTest
	@EnumSource
	void itAsksMoreAndMoreSeldom(Follow follow) {
		try (ScriptedServer server = this.polled
			.server((request) -> Reply.json(200, (request < 12) ? RUNNING : DONE))) {
			this.polled.passUntil(follow.with(this.polled.http(server)).collectList().toFuture());
			assertThat(server.requests()).isEqualTo(13);
			assertThat(this.polled.waits()).containsExactly(1_000L, 1_500L, 2_250L, 3_375L, 5_062L, 7_593L, 11_390L,
					17_085L, 25_628L, 30_000L, 30_000L, 30_000L);
			assertThat(this.polled.waitBefore(12)).isGreaterThanOrEqualTo(30_000);
		}
	}

	@ParameterizedTest
	@EnumSource
	void itWaitsAtTheGate(Follow follow) {
		try (ScriptedServer server = this.polled.server(
				(request) -> (request == 0) ? Reply.json(200, RUNNING, "Retry-After: 20") : Reply.json(200, DONE))) {
			this.polled.passUntil(follow.with(this.polled.http(server)).collectList().toFuture());
			assertThat(this.polled.waitBefore(1)).isGreaterThanOrEqualTo(20_000);
		}
	}

	@ParameterizedTest
	@EnumSource
	void nothingMoreIsAskedOnceItIsCancelled(Follow follow) {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, RUNNING))) {
			AdoHttp http = this.polled.http(server);
			Disposable following = follow.with(http).subscribe();
			this.polled.passUntilAskedTwice(server);
			following.dispose();
			int sent = server.requests();
			this.polled.pass(Duration.ofHours(1));
			this.polled.passUntil(Service.get(http).fetchJson().toFuture());
			assertThat(server.requests()).isEqualTo(sent + 1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void noThreadWaitsForTheNextQuestion(Follow follow) {
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, RUNNING))) {
			AdoHttp http = this.polled.http(server);
			Disposable following = Flux.range(0, 20).flatMap((each) -> follow.with(http)).subscribe();
			await().until(() -> server.requests() == 20);
			await().untilAsserted(() -> assertThat(threadsInTheLibrary()).isEmpty());
			following.dispose();
		}
	}

	@Test
	void aRunIsSeenInEachStateOnceAndFinishedLast() {
		List<String> script = List.of("unknown", "inProgress", "inProgress", "canceling", "completed");
		try (ScriptedServer server = this.polled.server((request) -> Reply.json(200, "{\"id\":42,\"state\":\"%s\"%s}"
			.formatted(script.get(request), (request == 4) ? ",\"result\":\"canceled\"" : "")))) {
			CompletableFuture<List<Run>> states = new PipelinesAsyncClient(this.polled.http(server).project("web"))
				.runs()
				.watchRun(7, 42)
				.collectList()
				.toFuture();
			this.polled.passUntil(states);
			assertThat(states.join()).extracting(Run::state, Run::result)
				.containsExactly(tuple(RunState.UNKNOWN, null), tuple(RunState.IN_PROGRESS, null),
						tuple(RunState.CANCELING, null), tuple(RunState.COMPLETED, RunResult.CANCELED));
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	@Test
	void aResultThatComesBeforeTheEndIsAStateOfItsOwn() {
		List<String> script = List.of("\"status\":\"inProgress\"", "\"status\":\"inProgress\",\"result\":\"failed\"",
				"\"status\":\"completed\",\"result\":\"failed\"");
		try (ScriptedServer server = this.polled
			.server((request) -> Reply.json(200, "{\"id\":42,%s}".formatted(script.get(request))))) {
			CompletableFuture<List<Build>> states = new BuildsAsyncClient(this.polled.http(server).project("web"))
				.watchBuild(42)
				.collectList()
				.toFuture();
			this.polled.passUntil(states);
			assertThat(states.join()).extracting(Build::status, Build::result)
				.containsExactly(tuple(BuildStatus.IN_PROGRESS, null),
						tuple(BuildStatus.IN_PROGRESS, BuildResult.FAILED),
						tuple(BuildStatus.COMPLETED, BuildResult.FAILED));
		}
	}

	private static List<Thread> threadsInTheLibrary() {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.filter((thread) -> Arrays.stream(thread.getValue()).anyMatch(FollowTests::isOfTheLibrary))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static boolean isOfTheLibrary(StackTraceElement frame) {
		return frame.getClassName().startsWith("dev.adoclient.http.")
				|| frame.getClassName().startsWith("dev.adoclient.area.");
	}

	/** What is followed, and how. */
	enum Follow {

		WATCH_BUILD((http) -> builds(http).watchBuild(42)),

		AWAIT_BUILD((http) -> builds(http).awaitBuild(42, Duration.ofDays(1))),

		WATCH_RUN((http) -> runs(http).watchRun(7, 42)),

		AWAIT_RUN((http) -> runs(http).awaitRun(7, 42, Duration.ofDays(1)));

		private final Function<AdoHttp, Publisher<?>> way;

		Follow(Function<AdoHttp, Publisher<?>> way) {
			this.way = way;
		}

		Flux<?> with(AdoHttp http) {
			return Flux.from(this.way.apply(http));
		}

		private static BuildsAsyncClient builds(AdoHttp http) {
			return new BuildsAsyncClient(http.project("web"));
		}

		private static PipelineRunsAsyncClient runs(AdoHttp http) {
			return new PipelinesAsyncClient(http.project("web")).runs();
		}

	}

}
