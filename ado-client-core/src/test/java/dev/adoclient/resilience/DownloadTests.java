package dev.adoclient.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.connection.AdoService;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Downloads to a file: whole or not at all.
 */
class DownloadTests {

	private static final byte[] CONTENT = content();

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void nameTheFile() {
		this.file = this.folder.resolve("logs.zip");
	}

	@Test
	void theFileIsThereWhenItIsComplete() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT, "Content-Type: application/zip",
				"Content-Disposition: attachment; filename=\"build 1.zip\""))) {
			DownloadedFile downloaded = download(server, Download.to(this.file));
			assertThat(downloaded)
				.isEqualTo(new DownloadedFile(this.file, CONTENT.length, "application/zip", "build 1.zip"));
			assertComplete();
		}
	}

	@Test
	void theFileHasThePermissionsOfAnyNewFile() throws IOException {
		Path other = Files.createFile(this.file.resolveSibling("other"));
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			download(server, Download.to(this.file));
			assertThat(Files.getFileAttributeView(this.file, PosixFileAttributeView.class) == null
					|| Files.getPosixFilePermissions(this.file).equals(Files.getPosixFilePermissions(other)))
				.isTrue();
		}
	}

	@Test
	void aBrokenDownloadGoesOnWhereItBroke() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""),
				rest(100_000, CONTENT.length, "ETag: \"one\""))) {
			download(server, Download.to(this.file));
			assertComplete();
			assertThat(server.asked().get(0).header("Range")).isEmpty();
			assertThat(server.asked().get(1).header("Range")).contains("bytes=100000-");
			assertThat(server.asked().get(1).header("If-Range")).contains("\"one\"");
		}
	}

	@Test
	void whatBreaksAgainGoesOnAgain() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""),
				Reply.thenClose(rest(100_000, 150_000, "ETag: \"one\"")),
				rest(150_000, CONTENT.length, "ETag: \"one\""))) {
			download(server, Download.to(this.file));
			assertComplete();
			assertThat(server.asked().get(2).header("Range")).contains("bytes=150000-");
		}
	}

	@Test
	void theTimeOfTheLastChangeMarksTheContentToo() throws IOException {
		String changed = "Last-Modified: Mon, 02 Nov 2026 10:00:00 GMT";
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, changed),
				rest(100_000, CONTENT.length, changed))) {
			download(server, Download.to(this.file));
			assertComplete();
			assertThat(server.asked().get(1).header("If-Range")).contains("Mon, 02 Nov 2026 10:00:00 GMT");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ETag: W/\"weak\"", "X-Nothing: at all" })
	void whatHasNoMarkStartsOver(String header) throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, header),
				Reply.bytes(200, CONTENT, header))) {
			download(server, Download.to(this.file));
			assertComplete();
			assertThat(server.asked().get(1).header("Range")).isEmpty();
		}
	}

	@Test
	void aServerThatSendsAllOfItAgainIsUnderstood() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""),
				Reply.bytes(200, CONTENT, "ETag: \"two\""))) {
			download(server, Download.to(this.file));
			assertComplete();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes 50000-299999/300000", "bytes 0-299999/300000", "bytes 100001-299999/300000",
			"bytes 100000-299999/400000", "bytes 100000-99999/300000", "bytes x-y/z", "100000-299999/300000" })
	void aRangeThatWasNotAskedForIsNotTaken(String range) throws IOException {
		byte[] wrong = new byte[200_000];
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""),
				Reply.bytes(206, wrong, "Content-Range: " + range, "ETag: \"one\""),
				Reply.bytes(200, CONTENT, "ETag: \"one\""))) {
			download(server, Download.to(this.file));
			assertComplete();
			assertThat(server.asked().get(2).header("Range")).as("starts over").isEmpty();
		}
	}

	@Test
	void aPartOfAnotherVersionIsNotTaken() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""),
				Reply.bytes(206, new byte[200_000], "Content-Range: bytes 100000-299999/300000", "ETag: \"two\""),
				Reply.bytes(200, CONTENT, "ETag: \"two\""))) {
			download(server, Download.to(this.file));
			assertComplete();
		}
	}

	@Test
	void aRangeThatIsNoLongerThereStartsOver() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""), Reply.status(416),
				Reply.bytes(200, CONTENT, "ETag: \"two\""))) {
			download(server, Download.to(this.file));
			assertComplete();
		}
	}

	@Test
	void aDownloadThatAlwaysBreaksEndsAfterTheAttempts() {
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "X-Nothing: at all"))) {
			assertThatThrownBy(() -> download(server, Download.to(this.file))).isInstanceOf(AdoTransportException.class)
				.hasMessageEndingWith("(5 attempts)");
			assertThat(server.requests()).isEqualTo(5);
			assertNothingIsLeft();
		}
	}

	@Test
	void aDownloadThatStallsGoesOn() throws IOException {
		Reply stalling = (request, out) -> {
			out.write(Reply.head(200, "Content-Length: " + CONTENT.length, "ETag: \"one\""));
			out.write(CONTENT, 0, 100_000);
			out.flush();
		};
		try (ScriptedServer server = ScriptedServer.answering(stalling,
				rest(100_000, CONTENT.length, "ETag: \"one\""))) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.timeouts(AdoTimeouts.defaults().stall(Duration.ofMillis(300))));
			http.target(AdoService.CORE).get("/logs").download(Download.to(this.file)).block(Duration.ofSeconds(20));
			assertComplete();
		}
	}

	@Test
	void anErrorOfTheServiceLeavesNothingBehind() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.status(404))) {
			assertThatThrownBy(() -> download(server, Download.to(this.file))).isInstanceOf(AdoNotFoundException.class);
			assertNothingIsLeft();
		}
	}

	@Test
	void aCancelledDownloadLeavesNothingBehind() {
		// Then no more comes: Reactor Netty itself can lose a buffer that arrives while a
		// call is cancelled.
		Reply endless = (request, out) -> {
			out.write(Reply.head(200, "Content-Length: 1000000000"));
			out.write(CONTENT);
			out.flush();
		};
		try (ScriptedServer server = ScriptedServer.answering(endless)) {
			CompletableFuture<DownloadedFile> download = Service.http(server.url())
				.target(AdoService.CORE)
				.get("/logs")
				.download(Download.to(this.file))
				.toFuture();
			await().until(() -> filesInFolder().stream().anyMatch((file) -> file.toFile().length() == CONTENT.length));
			assertThat(filesInFolder()).hasSize(1).noneMatch(this.file::equals);
			download.cancel(true);
			await().untilAsserted(this::assertNothingIsLeft);
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
		}
	}

	@Test
	void aFileThatIsThereIsNotTouched() throws IOException {
		Files.writeString(this.file, "mine");
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> download(server, Download.to(this.file)))
				.withMessageContaining("there already");
			assertThat(server.requests()).isZero();
			assertThat(this.file).hasContent("mine");
		}
	}

	@Test
	void aFileThatComesToBeThereMeanwhileIsNotTouched() {
		try (ScriptedServer server = ScriptedServer.answering((request, out) -> {
			Files.writeString(this.file, "mine");
			Reply.bytes(200, CONTENT).write(request, out);
		})) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> download(server, Download.to(this.file)));
			assertThat(this.file).hasContent("mine");
			assertThat(filesInFolder()).containsExactly(this.file);
		}
	}

	@Test
	void aFileThatIsToBeReplacedStaysAsItWasWhenTheDownloadFails() throws IOException {
		Files.writeString(this.file, "the old one");
		try (ScriptedServer server = ScriptedServer.answering(broken(100_000, "ETag: \"one\""), Reply.status(404))) {
			assertThatThrownBy(() -> download(server, Download.to(this.file).replacing()))
				.isInstanceOf(AdoException.class);
			assertThat(this.file).hasContent("the old one");
			assertThat(filesInFolder()).containsExactly(this.file);
		}
	}

	@Test
	void aFileIsReplacedWhenTheDownloadIsComplete() throws IOException {
		Files.writeString(this.file, "the old one");
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			download(server, Download.to(this.file).replacing());
			assertComplete();
		}
	}

	@Test
	void aFolderThatIsNotThereIsAnErrorBeforeAnyRequest() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> download(server, Download.to(this.folder.resolve("none/logs.zip"))));
			assertThat(server.requests()).isZero();
		}
	}

	@Test
	void eachSubscriptionDownloadsAnew() throws IOException {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			var download = Service.http(server.url())
				.target(AdoService.CORE)
				.get("/logs")
				.download(Download.to(this.file).replacing());
			assertThat(server.requests()).isZero();
			download.block(Duration.ofSeconds(20));
			download.block(Duration.ofSeconds(20));
			assertThat(server.requests()).isEqualTo(2);
			assertComplete();
		}
	}

	@Test
	void anEmptyFileIsAFileToo() {
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, new byte[0]))) {
			assertThat(download(server, Download.to(this.file)).length()).isZero();
			assertThat(this.file).isEmptyFile();
		}
	}

	@Test
	void progressGrowsAndEndsWithTheWhole() {
		List<Long> progress = new CopyOnWriteArrayList<>();
		long start = System.nanoTime();
		try (ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, CONTENT))) {
			download(server, Download.to(this.file).progress((bytes, length) -> {
				assertThat(length).isEqualTo(CONTENT.length);
				progress.add(bytes);
			}));
		}
		long tenths = (System.nanoTime() - start) / 100_000_000;
		assertThat(progress).isSorted().endsWith((long) CONTENT.length).hasSizeLessThanOrEqualTo((int) tenths + 1);
	}

	private static DownloadedFile download(ScriptedServer server, Download download) {
		DownloadedFile file = Service.http(server.url())
			.target(AdoService.CORE)
			.get("/logs")
			.download(download)
			.block(Duration.ofSeconds(20));
		return java.util.Objects.requireNonNull(file);
	}

	private void assertComplete() throws IOException {
		assertThat(filesInFolder()).containsExactly(this.file);
		assertThat(Files.readAllBytes(this.file)).isEqualTo(CONTENT);
	}

	private void assertNothingIsLeft() {
		assertThat(filesInFolder()).isEmpty();
	}

	private List<Path> filesInFolder() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Reply broken(int bytes, String... headers) {
		return Reply.truncated(CONTENT, bytes, headers);
	}

	private static Reply rest(int from, int to, String header) {
		return Reply.bytes(206, java.util.Arrays.copyOfRange(CONTENT, from, to), header,
				"Content-Range: bytes %d-%d/%d".formatted(from, to - 1, CONTENT.length));
	}

	private static byte[] content() {
		byte[] content = new byte[300_000];
		new Random(7).nextBytes(content);
		return content;
	}

}
