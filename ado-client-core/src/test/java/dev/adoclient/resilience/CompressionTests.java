package dev.adoclient.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.JdkClientHttpConnector;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.http.Call;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * JSON crosses the wire compressed, and files as they are.
 */
class CompressionTests {

	private static final String JSON = "Content-Type: application/json";

	@TempDir
	private Path folder;

	@Test
	void jsonIsAskedForCompressed() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.ok())) {
			Service.get(Service.http(server.url())).fetchJson().block();
			Service.post(Service.http(server.url())).fetchJson().block();
			assertThat(server.asked()).extracting((request) -> request.headers().get("Accept-Encoding"))
				.containsExactly("gzip", "gzip");
		}
	}

	@Test
	void whatIsStreamedOrDownloadedIsNot() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, new byte[10]))) {
			Call call = Service.get(Service.http(server.url()));
			call.stream().map(DataBufferUtils::release).blockLast();
			call.download(Download.to(this.folder.resolve("a"))).block();
			assertThat(server.asked()).extracting((request) -> request.headers().get("Accept-Encoding"))
				.containsExactly("identity", "identity");
		}
	}

	@Test
	void neitherIsTheRestOfADownload() {
		byte[] content = new byte[100];
		try (ScriptedServer server = ScriptedServer.answering(Reply.truncated(content, 40, "ETag: \"1\""),
				Reply.bytes(206, new byte[60], "ETag: \"1\"", "Content-Range: bytes 40-99/100"))) {
			Service.get(Service.http(server.url())).download(Download.to(this.folder.resolve("a"))).block();
			assertThat(server.asked().get(1).header("Range")).contains("bytes=40-");
			assertThat(server.asked().get(1).header("Accept-Encoding")).contains("identity");
		}
	}

	@Test
	void aDownloadThatIsRedirectedIsNotEither() {
		try (ScriptedServer blobs = ScriptedServer.answering(Reply.bytes(200, new byte[10]));
				ScriptedServer server = ScriptedServer
					.answering(Reply.status(302, "Location: " + blobs.url() + "/blob"))) {
			Service.get(Service.http(server.url())).download(Download.to(this.folder.resolve("a"))).block();
			assertThat(blobs.asked().get(0).header("Accept-Encoding")).contains("identity");
		}
	}

	@Test
	void itCanBeTurnedOff() {
		try (ScriptedServer server = ScriptedServer.answering(gzip("{\"id\":1}"))) {
			AdoHttp http = Service.http(server.url(), (connection) -> connection.compression(false));
			assertThat(Service.get(http).fetchJson().block()).as("unpacked all the same").hasToString("{\"id\":1}");
			assertThat(server.asked().get(0).header("Accept-Encoding")).contains("identity");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "x-gzip", "GZIP", "deflate", "identity", "" })
	void jsonIsUnpacked(String encoding) {
		byte[] body = switch (encoding) {
			case "deflate" -> deflated("{\"id\":1}");
			case "identity", "" -> "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
			default -> packed("{\"id\":1}");
		};
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, body, JSON, "Content-Encoding: " + encoding))) {
			assertThat(Service.get(Service.http(server.url())).fetchJson().block()).hasToString("{\"id\":1}");
		}
	}

	@Test
	void theHeadersOfAnUnpackedAnswerAreThoseOfItsContent() {
		try (ScriptedServer server = ScriptedServer.answering(gzip("{\"id\":1}"))) {
			ResponseEntity<JsonNode> answer = Service.get(Service.http(server.url())).fetchResponse().block();
			HttpHeaders headers = Objects.requireNonNull(answer).getHeaders();
			assertThat(headers.headerNames()).doesNotContain("Content-Encoding", "Content-Length")
				.contains("Content-Type");
		}
	}

	@Test
	void anEmptyAnswerHasNothingToUnpack() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, new byte[0], JSON, "Content-Encoding: gzip"))) {
			assertThat(Service.get(Service.http(server.url())).fetchJson().blockOptional()).isEmpty();
		}
	}

	@Test
	void jsonIsUnpackedOverAConnectorOfTheApplicationToo() {
		try (ScriptedServer server = ScriptedServer.answering(gzip("{\"id\":1}"))) {
			AdoHttp http = Service.http(server.url(), (connection) -> {
			}, (parts) -> parts.connector(new JdkClientHttpConnector()));
			assertThat(Service.get(http).fetchJson().block()).hasToString("{\"id\":1}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "zstd", "gzip, gzip", "secret" })
	void anEncodingThatIsNotKnownIsRefusedByName(String encoding) {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, packed("{\"id\":1}"), JSON, "Content-Encoding: " + encoding))) {
			assertRefused(server, RetryTableTests.failure(Service.get(Service.http(server.url()))), encoding);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "br" })
	void aFileThatComesEncodedIsRefusedByName(String encoding) {
		byte[] body = packed("x".repeat(100_000));
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, body, "Content-Encoding: " + encoding))) {
			Call call = Service.get(Service.http(server.url()));
			assertRefused(server, failure(call.download(Download.to(this.folder.resolve("a")))), encoding);
			assertThat(this.folder).isEmptyDirectory();
			assertThat(failure(call.stream().map(DataBufferUtils::release).then())).hasMessageContaining(encoding);
		}
	}

	@Test
	void aPartThatComesEncodedIsRefusedByName() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.truncated(new byte[100], 40, "ETag: \"1\""), Reply
			.bytes(206, packed("x"), "ETag: \"1\"", "Content-Range: bytes 40-99/100", "Content-Encoding: gzip"))) {
			assertThat(failure(Service.get(Service.http(server.url())).download(Download.to(this.folder.resolve("a")))))
				.isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("'gzip'");
			assertThat(server.requests()).isEqualTo(2);
		}
	}

	@Test
	void theLengthOfADownloadIsStillChecked() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.truncated(new byte[100], 40))) {
			assertThat(failure(Service.get(Service.http(server.url())).download(Download.to(this.folder.resolve("a")))))
				.isInstanceOf(AdoTransportException.class);
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	@Test
	void theLimitOfMemoryCountsWhatIsUnpacked() {
		String json = "{\"x\":\"" + "x".repeat(2000) + "\"}";
		try (ScriptedServer server = ScriptedServer.answering(gzip(json))) {
			assertThat(Service.get(limited(server, json.length())).fetchJson().block()).isNotNull();
			assertThat(RetryTableTests.failure(Service.get(limited(server, json.length() - 1))))
				.isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("ado.limits.memory");
			assertThat(server.requests()).as("not repeated").isEqualTo(2);
		}
	}

	@Test
	void aMegabyteThatBecomesAGigabyteEndsEarly() {
		byte[] whole = bomb(1024);
		assertThat(whole).hasSizeLessThan(2 * 1024 * 1024);
		// Whoever reads to the end finds that there is none.
		byte[] bomb = Arrays.copyOf(whole, whole.length / 2);
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, bomb, JSON, "Content-Encoding: gzip"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("ado.limits.memory");
		}
	}

	@Test
	void aBombInAnErrorIsThatError() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(404, bomb(64), JSON, "Content-Encoding: gzip"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoNotFoundException.class);
		}
	}

	@Test
	void whatOnlySaysThatItIsPackedIsRefused() {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.json(200, "not zipped", "Content-Encoding: gzip"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.isInstanceOf(AdoProtocolException.class)
				.hasMessageContaining("says that it is packed (gzip), and cannot be unpacked");
			assertThat(server.requests()).isEqualTo(1);
		}
	}

	@Test
	void whatIsCutOffWhilePackedIsRefused() {
		byte[] whole = packed("{\"id\":1}");
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, Arrays.copyOf(whole, whole.length - 9), JSON, "Content-Encoding: gzip"))) {
			assertThat(RetryTableTests.failure(Service.get(Service.http(server.url()))))
				.hasMessageContaining("cannot be unpacked");
		}
	}

	@Test
	void aListOfAThousandBuildsTakesATenthOfTheBytes() {
		String builds = IntStream.range(0, 1000).mapToObj(CompressionTests::build).collect(Collectors.joining(","));
		String list = "{\"count\":1000,\"value\":[" + builds + "]}";
		byte[] packed = packed(list);
		assertThat(packed.length * 10).isLessThan(list.length());
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.bytes(200, packed, JSON, "Content-Encoding: gzip"))) {
			JsonNode answer = Service.get(Service.http(server.url())).fetchJson().block();
			assertThat(Objects.requireNonNull(answer).path("value")).hasSize(1000);
		}
	}

	private static String build(int id) {
		return ("{\"id\":%1$d,\"buildNumber\":\"20260101.%1$d\",\"status\":\"completed\",\"result\":\"succeeded\","
				+ "\"url\":\"https://dev.azure.com/contoso/web/_apis/build/Builds/%1$d\",\"_links\":{\"self\":{\"href\":"
				+ "\"https://dev.azure.com/contoso/web/_apis/build/Builds/%1$d\"}},\"sourceBranch\":\"refs/heads/main\"}")
			.formatted(id);
	}

	private static void assertRefused(ScriptedServer server, AdoException failure, String encoding) {
		assertThat(failure).isInstanceOf(AdoProtocolException.class)
			.hasMessageContaining("Content-Encoding '" + encoding + "'");
		assertThat(server.requests()).isEqualTo(1);
	}

	private static AdoHttp limited(ScriptedServer server, int bytes) {
		return Service.http(server.url(), (connection) -> connection.limits(AdoLimits.defaults().memory(bytes)));
	}

	private static AdoException failure(Mono<?> download) {
		return Objects.requireNonNull(catchThrowableOfType(AdoException.class, download::block));
	}

	private static Reply gzip(String text) {
		return Reply.bytes(200, packed(text), JSON, "Content-Encoding: gzip");
	}

	private static byte[] bomb(int megabytes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packing = new GZIPOutputStream(bytes)) {
			byte[] part = new byte[1024 * 1024];
			Arrays.fill(part, (byte) ' ');
			for (int i = 0; i < megabytes; i++) {
				packing.write(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] packed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packing = new GZIPOutputStream(bytes)) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] deflated(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packing = new DeflaterOutputStream(bytes, new Deflater())) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
