package dev.adoclient.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Servers that resume in ways of their own.
 */
class DownloadSliceTests {

	private static final byte[] CONTENT = content();

	private static final String MARK = "ETag: \"one\"";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void nameTheFile() {
		this.file = this.folder.resolve("logs.zip");
	}

	@Test
	void aServerThatSendsTheRestInSlicesIsAskedForTheNextOne() throws IOException {
		try (ScriptedServer server = ScriptedServer.by((request) -> (request == 0)
				? Reply.truncated(CONTENT, 100_000, MARK) : slice(10_000, CONTENT.length))) {
			download(server);
			assertComplete();
			assertThat(server.requests()).isEqualTo(21);
			assertThat(server.asked().get(20).header("Range")).contains("bytes=290000-");
		}
	}

	@Test
	void aServerThatSendsSlicesFromTheStartIsUnderstood() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(slice(100_000, CONTENT.length))) {
			download(server);
			assertComplete();
			assertThat(server.requests()).isEqualTo(3);
		}
	}

	@Test
	void thousandsOfSlicesNeedNoDeepStack() throws IOException {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.truncated(CONTENT, 200_000, MARK) : slice(20, CONTENT.length))) {
			download(server);
			assertComplete();
		}
	}

	@Test
	void aSliceThatBreaksIsOneAttemptAndTheNextIsNone() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(Reply.truncated(CONTENT, 100_000, MARK),
				slice(50_000, CONTENT.length), Reply.thenClose(cutShort(150_000, 200_000, 20_000)),
				slice(50_000, CONTENT.length))) {
			download(server);
			assertComplete();
			assertThat(server.asked().get(3).header("Range")).contains("bytes=170000-");
		}
	}

	@Test
	void aServerWhoseSlicesNeverHoldWhatTheySayEndsAfterTheAttempts() {
		Reply liar = (request, out) -> {
			long from = from(request);
			out.write(Reply.head(206, "Content-Length: 0", MARK,
					"Content-Range: bytes %d-%d/%d".formatted(from, from + 9, CONTENT.length)));
			out.flush();
		};
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.truncated(CONTENT, 100_000, MARK) : liar)) {
			assertThatExceptionOfType(AdoTransportException.class).isThrownBy(() -> download(server))
				.withMessageEndingWith("(5 attempts)");
			assertThat(server.requests()).isEqualTo(5);
			assertThat(this.folder).isEmptyDirectory();
		}
	}

	@Test
	void aPartOfAWholeWhoseLengthIsNotKnownIsNotTakenForTheWhole() throws IOException {
		Reply begun = Reply.thenClose((request, out) -> {
			out.write(Reply.head(200, "Transfer-Encoding: chunked", MARK));
			out.write("64\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
			out.write(CONTENT, 0, 100);
			out.flush();
		});
		try (ScriptedServer server = ScriptedServer.answering(begun, slice(1000, -1), Reply.bytes(200, CONTENT))) {
			download(server);
			assertComplete();
		}
	}

	@Test
	void aLengthThatIsKnownStaysKnownWhenAPartDoesNotSayIt() throws IOException {
		try (ScriptedServer server = ScriptedServer
			.by((request) -> (request == 0) ? Reply.truncated(CONTENT, 100_000, MARK) : slice(50_000, -1))) {
			download(server);
			assertComplete();
			assertThat(server.requests()).isEqualTo(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00e9", "\"\u00e9\"", "\"a\tb\"", "\"open", "a b", "\"", "", "\"a\"b\"" })
	void anETagThatIsNoneIsTakenAsAbsent(String tag) throws IOException {
		String changed = "Last-Modified: Mon, 02 Nov 2026 10:00:00 GMT";
		try (ScriptedServer server = ScriptedServer.answering(
				Reply.truncated(CONTENT, 100_000, "ETag: " + tag, changed),
				Reply.bytes(206, Arrays.copyOfRange(CONTENT, 100_000, CONTENT.length), "ETag: " + tag, changed,
						"Content-Range: bytes 100000-299999/300000"))) {
			download(server);
			assertComplete();
			assertThat(server.asked().get(1).header("If-Range")).contains("Mon, 02 Nov 2026 10:00:00 GMT");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00e9", "yesterday", "", "\"a\"" })
	void aTimeThatIsNoneIsTakenAsAbsent(String time) throws IOException {
		try (ScriptedServer server = ScriptedServer
			.answering(Reply.truncated(CONTENT, 100_000, "Last-Modified: " + time), Reply.bytes(200, CONTENT))) {
			download(server);
			assertComplete();
			assertThat(server.asked().get(1).header("Range")).isEmpty();
		}
	}

	private void download(ScriptedServer server) {
		Service.http(server.url())
			.target(AdoService.CORE)
			.get("/logs")
			.download(Download.to(this.file))
			.block(Duration.ofSeconds(60));
	}

	private void assertComplete() throws IOException {
		assertThat(this.folder).isDirectoryNotContaining((file) -> !file.equals(this.file));
		assertThat(Files.readAllBytes(this.file)).isEqualTo(CONTENT);
	}

	/**
	 * Answers with what was asked for, but no more than so many bytes of it.
	 * @param total what the answer says that the whole has, negative if it does not
	 */
	private static Reply slice(int longest, int total) {
		return (request, out) -> {
			int from = from(request);
			int to = Math.min(CONTENT.length, from + longest);
			Reply
				.bytes(206, Arrays.copyOfRange(CONTENT, from, to), MARK,
						"Content-Range: bytes %d-%d/%s".formatted(from, to - 1, (total < 0) ? "*" : total))
				.write(request, out);
		};
	}

	private static Reply cutShort(int from, int to, int sent) {
		return (request, out) -> {
			out.write(Reply.head(206, "Content-Length: " + (to - from), MARK,
					"Content-Range: bytes %d-%d/%d".formatted(from, to - 1, CONTENT.length)));
			out.write(CONTENT, from, sent);
			out.flush();
		};
	}

	private static int from(Asked request) {
		return request.header("Range").map((range) -> Integer.parseInt(range.replaceAll("\\D", ""))).orElse(0);
	}

	private static byte[] content() {
		byte[] content = new byte[300_000];
		new Random(7).nextBytes(content);
		return content;
	}

}
