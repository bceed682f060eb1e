package dev.adoclient.resilience;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.http.HttpParts;
import dev.adoclient.http.Paging;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Statuses that are no answer: those before the answer are skipped, and those that no
 * service gives are refused together with their connection. Each call gets its own
 * answer.
 */
@Timeout(60)
class InterimAnswerTests {

	private static final byte[] EARLY_HINTS = Reply.head(103, "Link: </style.css>; rel=preload");

	@TempDir
	Path folder;

	@Test
	void eachBuildIsItsOwnThoughHintsComeBeforeEachAnswer() {
		try (ScriptedServer server = ScriptedServer.answering(after(EARLY_HINTS, InterimAnswerTests::sameBuild))) {
			assertEachBuildIsItsOwn(Service.http(server.url()), 300);
		}
	}

	@Test
	void eachBuildIsItsOwnOverAReactorConnectorOfTheApplicationToo() {
		ConnectionProvider pool = ConnectionProvider.create("application", 5);
		try (ScriptedServer server = ScriptedServer.answering(after(EARLY_HINTS, InterimAnswerTests::sameBuild))) {
			assertEachBuildIsItsOwn(http(server.url(),
					(parts) -> parts.connector(new ReactorClientHttpConnector(HttpClient.create(pool)))), 300);
		}
		finally {
			pool.dispose();
		}
	}

	@Test
	void aDeleteThatFailsAfterProcessingIsNoSuccess() {
		try (ScriptedServer server = ScriptedServer
			.answering(after(Reply.head(102, "X-Interim: 1"), Reply.status(500)))) {
			Call delete = Service.http(server.url()).target(AdoService.CORE).delete("/build/builds/{id}", 1);
			assertThatExceptionOfType(AdoUnavailableException.class).isThrownBy(() -> delete.send().block());
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 102, 103, 110, 199 })
	void anInterimAnswerIsSkipped(int status) {
		try (ScriptedServer server = ScriptedServer
			.answering(after(Reply.head(status, "X-Interim: 1"), InterimAnswerTests::sameBuild))) {
			AdoHttp http = Service.http(server.url());
			assertThat(build(http, 1)).isEqualTo(1);
			assertThat(build(http, 2)).isEqualTo(2);
		}
	}

	@Test
	void anyNumberOfThemIsSkippedWhetherTheyComeAloneOrTogether() {
		byte[] several = (head(100) + head(103) + head(103) + head(102)).getBytes(StandardCharsets.ISO_8859_1);
		try (ScriptedServer server = ScriptedServer
			.answering(after(several, after(EARLY_HINTS, InterimAnswerTests::sameBuild)))) {
			AdoHttp http = Service.http(server.url());
			assertThat(build(http, 1)).isEqualTo(1);
			assertThat(build(http, 2)).isEqualTo(2);
		}
	}

	@Test
	void aWriteGetsTheAnswerBehindThem() {
		try (ScriptedServer server = ScriptedServer
			.answering(after(Reply.head(100, "X-Interim: 1"), Reply.json(201, "{\"id\":5}")))) {
			assertThat(Service.post(Service.http(server.url())).fetchResponse().block().getStatusCode().value())
				.isEqualTo(201);
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void downloadsAndStreamsAndPagesSkipThem() throws Exception {
		byte[] content = new byte[300_000];
		try (ScriptedServer server = ScriptedServer.by((request) -> after(EARLY_HINTS,
				(request < 2) ? Reply.bytes(200, content)
						: Reply.json(200, "{\"count\":1,\"value\":[{\"id\":" + request + "}]}",
								(request == 2) ? "x-ms-continuationtoken: next" : "X-Last: 1")))) {
			AdoHttp http = Service.http(server.url());
			Path file = this.folder.resolve("drop.zip");
			Service.get(http).download(Download.to(file)).block();
			assertThat(Files.size(file)).isEqualTo(content.length);
			assertThat(Service.get(http).stream().map(InterimAnswerTests::released).reduce(0, Integer::sum).block())
				.isEqualTo(content.length);
			assertThat(http.target(AdoService.CORE)
				.get("/build/builds")
				.fetchPages((json) -> json.path("id").asInt(), Paging.byContinuationHeader())
				.collectList()
				.block()).containsExactly(2, 3);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, 600, 700, 999, 1000, 99 })
	void aStatusThatNoServiceGivesIsRefusedAndItsConnectionClosed(int status) {
		for (boolean read : new boolean[] { true, false }) {
			try (ScriptedServer server = ScriptedServer
				.by((request) -> (request == 0) ? Reply.json(status, "{\"id\":-1}") : InterimAnswerTests::sameBuild)) {
				AdoHttp http = Service.http(server.url());
				AdoException failure = RetryTableTests.failure(read ? Service.get(http) : Service.post(http));
				assertThat(failure).isInstanceOf(AdoProtocolException.class).hasMessageContaining("no answer");
				assertThat(server.requests()).isEqualTo(1);
				await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
				assertThat(build(http, 2)).isEqualTo(2);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, 600 })
	void downloadsAndStreamsRefuseItToo(int status) {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(status, new byte[100_000]))) {
			AdoHttp http = Service.http(server.url());
			Path file = this.folder.resolve("drop.zip");
			assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> Service.get(http).download(Download.to(file)).block());
			assertThat(this.folder).isEmptyDirectory();
			assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> Service.get(http).stream().map(InterimAnswerTests::released).blockLast());
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 101, 102, 103, 199, 600, 999 })
	void overAConnectorOfTheApplicationTheyAreRefusedAndTheContentIsNotRead(int status) {
		AtomicInteger read = new AtomicInteger();
		AtomicInteger cancelled = new AtomicInteger();
		Flux<DataBuffer> endless = Flux.<DataBuffer>never().doOnCancel(cancelled::incrementAndGet);
		ClientHttpConnector connector = (method, uri, callback) -> Mono.fromSupplier(() -> {
			MockClientHttpResponse response = new MockClientHttpResponse(status);
			response.setBody(endless.doOnNext((buffer) -> read.incrementAndGet()));
			return response;
		});
		AdoHttp http = http(URI.create("http://localhost"), (parts) -> parts.connector(connector));
		assertThat(RetryTableTests.failure(Service.post(http))).isInstanceOf(AdoProtocolException.class)
			.hasMessageContaining("status " + status);
		assertThat(RetryTableTests.failure(Service.get(http))).isInstanceOf(AdoProtocolException.class);
		assertThatExceptionOfType(AdoProtocolException.class)
			.isThrownBy(() -> Service.get(http).stream().blockLast(Duration.ofSeconds(10)));
		assertThat(cancelled).hasValue(3);
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 102, 103 })
	void theyAreSkippedOverHttp2(int status) {
		try (SecureServer server = SecureServer.http2((request, response) -> SecureServer.afterInterim(response, status,
				request.uri().replaceAll(".*builds/(\\d+).*", "{\"id\":$1}")))) {
			assertEachBuildIsItsOwn(http(server, SecureServer.trusted()), 50);
			assertThat(server.protocols()).contains("HTTP/2.0").doesNotContain("HTTP/1.1");
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 102, 103 })
	void theyAreSkippedOverAnEncryptedHttp11(int status) {
		try (SecureServer server = SecureServer.http11((request, response) -> SecureServer.afterInterim(response,
				status, request.uri().replaceAll(".*builds/(\\d+).*", "{\"id\":$1}")))) {
			assertEachBuildIsItsOwn(http(server, SecureServer.trusted()), 50);
			assertThat(server.protocols()).contains("HTTP/1.1").doesNotContain("HTTP/2.0");
		}
	}

	private static void assertEachBuildIsItsOwn(AdoHttp http, int builds) {
		List<Integer> asked = IntStream.rangeClosed(1, builds).boxed().toList();
		assertThat(asked.stream().map((id) -> build(http, id)).toList()).isEqualTo(asked);
		http.close();
	}

	private static int build(AdoHttp http, int id) {
		return http.target(AdoService.CORE)
			.get("/build/builds/{id}", id)
			.fetch((json) -> json.path("id").asInt())
			.block(Duration.ofSeconds(10));
	}

	/**
	 * Answers with the build that was asked for.
	 */
	private static void sameBuild(Asked request, java.io.OutputStream out)
			throws java.io.IOException, InterruptedException {
		String id = request.target().replaceAll(".*builds/(\\d+).*", "$1");
		Reply.json(200, "{\"id\":" + id + "}").write(request, out);
	}

	/**
	 * Answers after these bytes, which are on their way before.
	 */
	private static Reply after(byte[] interim, Reply answer) {
		return (request, out) -> {
			out.write(interim);
			out.flush();
			answer.write(request, out);
		};
	}

	private static String head(int status) {
		return new String(Reply.head(status, "X-Interim: 1"), StandardCharsets.ISO_8859_1);
	}

	private static int released(DataBuffer buffer) {
		int length = buffer.readableByteCount();
		DataBufferUtils.release(buffer);
		return length;
	}

	private static AdoHttp http(SecureServer server, UnaryOperator<HttpClient> httpClient) {
		return Service.http(server.url(),
				(connection) -> connection.deployment(dev.adoclient.connection.AdoDeployment.CLOUD),
				(parts) -> parts.httpClient(httpClient));
	}

	private static AdoHttp http(URI url, UnaryOperator<HttpParts> parts) {
		return Service.http(url, (connection) -> connection.limits(AdoLimits.defaults().connections(5)), parts);
	}

}
