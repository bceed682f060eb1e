package dev.adoclient.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.HttpParts;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * What the application's code throws, an error too, ends the call that it was asked for
 * and nothing else. There is one place in flight, so that one that is lost is noticed.
 */
class CallbackErrorTests {

	private static final Authorization GOOD = Authorization.bearer("good");

	@TempDir
	Path folder;

	/** Reactor throws the last two on, instead of signalling them. */
	static Stream<Throwable> thrown() {
		return Stream.of(new IllegalStateException("Thrown on purpose"), new AssertionError("Thrown on purpose"),
				new StackOverflowError("Thrown on purpose"), new NoClassDefFoundError("Thrown on purpose"));
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aProgressThatThrowsInTheMiddleEndsItsDownload(Throwable thrown) {
		AtomicBoolean told = new AtomicBoolean();
		Reply endless = (request, out) -> {
			out.write(Reply.head(200, "Content-Length: 1000000000000"));
			while (!told.get()) {
				out.write(new byte[10_000]);
				out.flush();
			}
		};
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0) ? endless : Reply.ok())) {
			AdoHttp http = http(server);
			CompletableFuture<?> download = Service.get(http)
				.download(Download.to(this.folder.resolve("logs.zip")).progress((bytes, length) -> {
					told.set(true);
					raise(thrown);
				}))
				.toFuture();
			assertEndsWith(download, thrown);
			assertWorks(http);
			await().untilAsserted(() -> assertThat(this.folder).isEmptyDirectory());
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aProgressThatThrowsAtTheEndEndsItsDownload(Throwable thrown) throws IOException {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.bytes(200, new byte[10]) : Reply.ok())) {
			AdoHttp http = http(server);
			Path file = Files.writeString(this.folder.resolve("logs.zip"), "the old one");
			CompletableFuture<?> download = Service.get(http)
				.download(Download.to(file).replacing().progress((bytes, length) -> raise(thrown)))
				.toFuture();
			assertEndsWith(download, thrown);
			assertWorks(http);
			assertThat(file).hasContent("the old one");
			await().untilAsserted(() -> assertThat(this.folder).isDirectoryContaining(file::equals)
				.isDirectoryNotContaining((other) -> !other.equals(file)));
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aCredentialThatThrowsEndsItsCall(Throwable thrown) {
		AtomicInteger asked = new AtomicInteger();
		assertCredentialFails((refused) -> {
			if (asked.getAndIncrement() == 0) {
				raise(thrown);
			}
			return Mono.just(GOOD);
		}, thrown);
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aCredentialWhoseAnswerThrowsEndsItsCall(Throwable thrown) {
		AtomicInteger asked = new AtomicInteger();
		assertCredentialFails((refused) -> Mono.fromSupplier(() -> {
			if (asked.getAndIncrement() == 0) {
				raise(thrown);
			}
			return GOOD;
		}), thrown);
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aSupplierOfTokensThatThrowsEndsItsCall(Throwable thrown) {
		AtomicInteger asked = new AtomicInteger();
		assertCredentialFails(AdoCredential.supplier(() -> {
			if (asked.getAndIncrement() == 0) {
				raise(thrown);
			}
			return "good";
		}), thrown);
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aCredentialThatThrowsWhenItIsAskedForSomethingNewerEndsItsCall(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(401), Reply.ok())) {
			AdoHttp http = http(server, (connection) -> connection.credential((refused) -> {
				if (refused != null) {
					raise(thrown);
				}
				return Mono.just(GOOD);
			}), UnaryOperator.identity());
			assertThatThrownBy(() -> Service.get(http).fetchJson().toFuture().get(5, TimeUnit.SECONDS)).cause()
				.isInstanceOf(AdoAuthenticationException.class)
				.hasCause(thrown);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aCallThatWaitedForItsPlaceHarmsNotTheOneThatGaveIt(Throwable thrown) {
		CountDownLatch answer = new CountDownLatch(1);
		try (ScriptedServer server = ScriptedServer.answering(Reply.after(answer, Reply.ok()), Reply.ok())) {
			AtomicInteger asked = new AtomicInteger();
			AdoHttp http = http(server, (connection) -> connection.credential((refused) -> {
				if (asked.getAndIncrement() == 1) {
					raise(thrown);
				}
				return Mono.just(GOOD);
			}), UnaryOperator.identity());
			CompletableFuture<?> first = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			CompletableFuture<?> second = Service.get(http).fetchJson().toFuture();
			CompletableFuture<?> third = Service.get(http).fetchJson().toFuture();
			answer.countDown();
			assertThat(first).succeedsWithin(Duration.ofSeconds(5));
			assertThatThrownBy(() -> second.get(5, TimeUnit.SECONDS)).cause().hasCause(thrown);
			assertThat(third).succeedsWithin(Duration.ofSeconds(5));
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aListenerOfRateLimitsThatThrowsHarmsNothing(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(429, "Retry-After: 0.5"), Reply.ok())) {
			AtomicInteger told = new AtomicInteger();
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.rateLimitListener((limits, wait) -> {
				told.incrementAndGet();
				raise(thrown);
			}));
			assertWorks(http);
			assertThat(told).hasValue(1);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aConnectorThatThrowsWhenARedirectIsFollowedGivesThePlaceBack(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0)
				? Reply.status(302, "Location: http://localhost:1/elsewhere") : Reply.ok())) {
			ClientHttpConnector own = new ReactorClientHttpConnector();
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.connector((method, uri, request) -> uri.getHost().equals("localhost") ? raise(thrown)
					: own.connect(method, uri, request)));
			assertEndsWith(Service.get(http).fetchJson().toFuture(), thrown);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aFilterThatThrowsForARequestEndsItsCall(Throwable thrown) {
		AtomicInteger calls = new AtomicInteger();
		assertFilterEndsItsCall((request, next) -> {
			if (calls.getAndIncrement() == 0) {
				raise(thrown);
			}
			return next.exchange(request);
		}, thrown);
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aFilterThatThrowsForAnAnswerEndsItsCall(Throwable thrown) {
		AtomicInteger calls = new AtomicInteger();
		assertFilterEndsItsCall((request, next) -> next.exchange(request).map((response) -> {
			if (calls.getAndIncrement() == 0) {
				raise(thrown);
			}
			return response;
		}), thrown);
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aFilterThatThrowsEndsItsDownload(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, new byte[10]))) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.webClient((builder) -> builder.filter((request, next) -> raise(thrown))));
			assertEndsWith(Service.get(http).download(Download.to(this.folder.resolve("logs.zip"))).toFuture(), thrown);
			await().untilAsserted(() -> assertThat(this.folder).isEmptyDirectory());
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aConsumerOfContentThatThrowsGivesThePlaceBack(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.bytes(200, new byte[100_000]) : Reply.ok())) {
			AdoHttp http = http(server);
			CompletableFuture<?> content = Service.get(http).stream().map((buffer) -> {
				org.springframework.core.io.buffer.DataBufferUtils.release(buffer);
				return raise(thrown);
			}).then().toFuture();
			assertEndsWith(content, thrown);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void whatIsDoneToTheHttpClientEndsItsCallAtItsDeadlineAtTheLatest(Throwable thrown) {
		AtomicInteger requests = new AtomicInteger();
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.httpClient((client) -> client.doOnRequest((request, connection) -> {
				if (requests.getAndIncrement() == 0) {
					raise(thrown);
				}
			})));
			assertFails(Service.get(http.with((options) -> options.attempts(1).timeout(Duration.ofSeconds(1))))
				.fetchJson());
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void whatThrowsWhileTheHttpClientIsMadeEndsItsCallBeforeAnythingIsSent(Throwable thrown) {
		AtomicInteger made = new AtomicInteger();
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.httpClient((client) -> (made.getAndIncrement() == 0) ? raise(thrown) : client));
			assertThatThrownBy(() -> Service.post(http).fetchJson().toFuture().get(5, TimeUnit.SECONDS)).cause()
				.isInstanceOf(AdoTransportException.class)
				.hasMessageContaining("nothing was sent")
				.hasCause(thrown);
			assertThat(made).as("it is not repeated").hasValue(1);
			assertWorks(http);
		}
	}

	@ParameterizedTest
	@MethodSource("thrown")
	void aMapperOfALaterPageThatThrowsEndsItsList(Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(
				Reply.json(200, "{\"value\":[{\"n\":1}]}", "X-MS-ContinuationToken: 2"),
				Reply.json(200, "{\"value\":[{\"n\":2}]}"), Reply.ok())) {
			AdoHttp http = http(server);
			Flux<Integer> list = http.target(dev.adoclient.connection.AdoService.CORE)
				.get("/things")
				.fetchPages((json) -> json.path("n").asInt(), dev.adoclient.http.Paging.byContinuationHeader())
				.mapItems((number) -> (number == 2) ? raise(thrown) : number);
			assertEndsWith(list.then().toFuture(), thrown);
			assertWorks(http);
		}
	}

	private void assertCredentialFails(AdoCredential credential, Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = http(server, (connection) -> connection.credential(credential), UnaryOperator.identity());
			assertThatThrownBy(() -> Service.get(http).fetchJson().toFuture().get(5, TimeUnit.SECONDS)).cause()
				.isInstanceOf(AdoAuthenticationException.class)
				.hasCause(thrown);
			assertWorks(http);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	private void assertFilterEndsItsCall(ExchangeFilterFunction filter, Throwable thrown) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			AdoHttp http = http(server, (connection) -> {
			}, (parts) -> parts.webClient((builder) -> builder.filter(filter)));
			assertEndsWith(Service.get(http).fetchJson().toFuture(), thrown);
			assertWorks(http);
		}
	}

	static void assertEndsWith(CompletableFuture<?> call, Throwable thrown) {
		assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS)).hasCause(thrown);
	}

	private static void assertFails(Mono<?> call) {
		assertThatThrownBy(() -> call.toFuture().get(5, TimeUnit.SECONDS))
			.isInstanceOf(java.util.concurrent.ExecutionException.class);
	}

	static void assertWorks(AdoHttp http) {
		assertThat(Service.get(http).fetchJson().toFuture()).succeedsWithin(Duration.ofSeconds(5));
	}

	private static AdoHttp http(ScriptedServer server) {
		return http(server, (connection) -> {
		}, UnaryOperator.identity());
	}

	static AdoHttp http(ScriptedServer server, Consumer<AdoConnectionBuilder> settings,
			UnaryOperator<HttpParts> parts) {
		return Service.http(server.url(), (connection) -> {
			connection.limits(AdoLimits.defaults().inFlight(1));
			settings.accept(connection);
		}, parts);
	}

	static <T> T raise(Throwable thrown) {
		if (thrown instanceof Error error) {
			throw error;
		}
		throw (RuntimeException) thrown;
	}

}
