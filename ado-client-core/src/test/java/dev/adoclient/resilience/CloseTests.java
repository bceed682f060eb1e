package dev.adoclient.resilience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Closing ends every call, whatever it waits for.
 */
class CloseTests {

	/** The head of an answer and the first bytes of its content; nothing follows. */
	private static final Reply BEGUN = (request, out) -> {
		out.write(Reply.head(200, "Content-Length: 1000"));
		out.write(new byte[10]);
		out.flush();
	};

	@TempDir
	Path folder;

	@Test
	void aCallWhoseCredentialNeverAnswersEnds() {
		CountDownLatch asked = new CountDownLatch(1);
		AdoHttp http = Service.http(URI.create("http://localhost"), (connection) -> connection
			.credential((refused) -> Mono.<Authorization>never().doOnSubscribe((subscription) -> asked.countDown())));
		CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
		await().until(() -> asked.getCount() == 0);
		http.close();
		assertClosed(answer);
	}

	@Test
	void aCallWhoseSupplierOfTokensHangsEnds() {
		CountDownLatch asked = new CountDownLatch(1);
		AdoHttp http = Service.http(URI.create("http://localhost"),
				(connection) -> connection.credential(AdoCredential.supplier(() -> hang(asked))));
		CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
		await().until(() -> asked.getCount() == 0);
		http.close();
		assertClosed(answer);
	}

	@Test
	void aCallWhoseConnectionIsStillBeingMadeEnds() throws IOException {
		try (ServerSocket neverShakesHands = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			AdoHttp http = Service.http(URI.create("https://127.0.0.1:" + neverShakesHands.getLocalPort()));
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			try (Socket connection = neverShakesHands.accept()) {
				http.close();
				assertClosed(answer);
				assertThat(connection.isClosed()).isFalse();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aCallToASilentServiceEndsOverTheApplicationsConnector(Application application) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = application.http(server);
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			assertClosed(answer);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aCallThatWaitsForAPlaceEndsOverTheApplicationsConnector(Application application) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = application.http(server, 1);
			CompletableFuture<JsonNode> first = Service.get(http).fetchJson().toFuture();
			CompletableFuture<JsonNode> second = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 1);
			http.close();
			assertClosed(first);
			assertClosed(second);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void contentThatIsStillComingEndsOverTheApplicationsConnector(Application application) {
		try (ScriptedServer server = ScriptedServer.answering(BEGUN)) {
			AdoHttp http = application.http(server);
			CompletableFuture<Void> begun = new CompletableFuture<>();
			CompletableFuture<Void> content = new CompletableFuture<>();
			Service.get(http).stream().subscribe((buffer) -> {
				DataBufferUtils.release(buffer);
				begun.complete(null);
			}, content::completeExceptionally);
			begun.join();
			http.close();
			assertClosed(content);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aDownloadEndsAndLeavesNothingOverTheApplicationsConnector(Application application) {
		try (ScriptedServer server = ScriptedServer.answering(BEGUN)) {
			AdoHttp http = application.http(server);
			CompletableFuture<?> download = Service.get(http)
				.download(Download.to(this.folder.resolve("logs.zip")))
				.toFuture();
			await().until(() -> files().stream().anyMatch((file) -> file.toFile().length() == 10));
			http.close();
			assertClosed(download);
			assertThat(server.requests()).isEqualTo(1);
			await().untilAsserted(() -> assertThat(files()).isEmpty());
		}
	}

	@Test
	void contentThatNobodyAsksForEndsToo() {
		try (ScriptedServer server = ScriptedServer.answering(BEGUN)) {
			AdoHttp http = Application.NETTY.http(server);
			CompletableFuture<Void> content = new CompletableFuture<>();
			SlowReader reader = new SlowReader(content);
			Service.get(http).stream().subscribe(reader);
			await().until(() -> reader.parts == 1);
			http.close();
			assertClosed(content);
		}
	}

	@Test
	void callsThatBeginWhileTheClientIsClosedEnd() {
		for (int round = 0; round < 20; round++) {
			try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
				AdoHttp http = Application.NETTY.http(server);
				CompletableFuture<Void> closing = CompletableFuture.runAsync(http::close);
				List<? extends CompletableFuture<?>> calls = IntStream.range(0, 50)
					.mapToObj((i) -> (i % 2 == 0) ? Service.get(http).fetchJson().toFuture()
							: Flux.from(Service.get(http).stream()).then().toFuture())
					.toList();
				closing.join();
				calls.forEach(CloseTests::assertClosed);
			}
		}
	}

	@Test
	void oneCallersTroubleWithTheEndIsNobodyElses() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence())) {
			AdoHttp http = Application.NETTY.http(server);
			for (int i = 0; i < 3; i++) {
				Service.get(http).fetchJson().subscribe(null, (failure) -> {
					throw new StackOverflowError("Thrown on purpose");
				});
			}
			CompletableFuture<JsonNode> answer = Service.get(http).fetchJson().toFuture();
			await().until(() -> server.requests() == 4);
			http.close();
			assertClosed(answer);
		}
	}

	private static String hang(CountDownLatch asked) {
		asked.countDown();
		try {
			new CountDownLatch(1).await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return "late";
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void assertClosed(CompletableFuture<?> answer) {
		assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(AdoClosedException.class)
			.hasMessageContaining("closed");
	}

	/**
	 * Whose connector the client was handed, and does not close.
	 */
	enum Application {

		NETTY {

			@Override
			ClientHttpConnector connector() {
				return new ReactorClientHttpConnector(HttpClient.create(ConnectionProvider.create("application", 100)));
			}

		},

		JDK {

			@Override
			ClientHttpConnector connector() {
				return new JdkClientHttpConnector();
			}

		};

		abstract ClientHttpConnector connector();

		AdoHttp http(ScriptedServer server) {
			return http(server, 100);
		}

		AdoHttp http(ScriptedServer server, int inFlight) {
			return Service.http(server.url(),
					(connection) -> connection.limits(AdoLimits.defaults().inFlight(inFlight)),
					(parts) -> parts.connector(connector()));
		}

	}

	/**
	 * Asks for one part, and then for nothing more.
	 */
	private static final class SlowReader
			extends reactor.core.publisher.BaseSubscriber<org.springframework.core.io.buffer.DataBuffer> {

		private final CompletableFuture<Void> end;

		private volatile int parts;

		SlowReader(CompletableFuture<Void> end) {
			this.end = end;
		}

		@Override
		protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
			subscription.request(1);
		}

		@Override
		protected void hookOnNext(org.springframework.core.io.buffer.DataBuffer buffer) {
			DataBufferUtils.release(buffer);
			this.parts = this.parts + 1;
		}

		@Override
		protected void hookOnError(Throwable failure) {
			this.end.completeExceptionally(failure);
		}

	}

}
