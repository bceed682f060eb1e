package dev.adoclient.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where a download goes, and what it is called.
 */
class DownloadTargetTests {

	@TempDir
	Path folder;

	private ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, new byte[10]));

	@AfterEach
	void end() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "attachment; filename=\"unclosed", "attachment; filename*=UTF-8''%", ";;;", "",
			"attachment; size=many; filename=a", "attachment; filename*=nonsense''x", "attachment; filename" })
	void aContentDispositionThatCannotBeReadHarmsNothing(String disposition) throws IOException {
		serve("Content-Disposition: " + disposition);
		Path file = Files.writeString(this.folder.resolve("logs.zip"), "the old one");
		assertThat(download(Download.to(file).replacing()).length()).isEqualTo(10);
		assertThat(file).hasSize(10);
		assertThat(files()).containsExactly(file);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			filename="build 1.zip"            | build 1.zip
			filename="../../etc/passwd"       | passwd
			filename="/etc/passwd"            | passwd
			filename="..\\\\..\\\\boot.ini"   | boot.ini
			filename="C:\\\\temp\\\\boot.ini" | boot.ini
			filename="C:boot.ini"             | boot.ini
			filename*=UTF-8''..%5Cboot.ini    | boot.ini
			filename*=UTF-8''..%2Fpasswd      | passwd
			filename*=UTF-8''%E2%82%AC.zip    | €.zip
			filename*=UTF-8''a%00b            |
			filename*=UTF-8''a%0Ab            |
			filename=".."                     |
			filename="."                      |
			filename="C:"                     |
			filename="folder/"                |
			filename=""                       |
			filename="12:30.txt"              | 12:30.txt
			""")
	void theNameThatTheServiceGaveIsItsLastSegment(String given, String name) {
		serve("Content-Disposition: attachment; " + given);
		assertThat(download(Download.to(this.folder.resolve("logs.zip"))).fileName()).isEqualTo(name);
	}

	@Test
	void aTargetThatIsAFolderIsNoticedBeforeTheTransfer() throws IOException {
		Path target = Files.createDirectory(this.folder.resolve("logs"));
		assertRefused(Download.to(target).replacing());
		assertRefused(Download.to(target));
		assertRefused(Download.to(this.folder.getRoot()).replacing());
		assertThat(target).isEmptyDirectory();
	}

	@Test
	void aTargetThatIsNoFileIsNotReplaced() throws IOException {
		Path folder = Files.createDirectory(this.folder.resolve("other"));
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), folder);
		assertRefused(Download.to(link).replacing());
		assertThat(link).isSymbolicLink();
		Path device = Path.of("/dev/null");
		if (Files.exists(device)) {
			// Not with "replacing" on this machine's own: a second check keeps it safe.
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> download(Download.to(device)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "€" })
	void aNameMayBeAsLongAsTheFileSystemAllows(String letter) {
		int bytes = letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
		Path file = this.folder.resolve(letter.repeat(255 / bytes));
		download(Download.to(file));
		assertThat(file).hasSize(10);
	}

	@Test
	void aLinkIsReplacedItselfAndWhatItLeadsToStaysAsItIs() throws IOException {
		Path other = Files.writeString(this.folder.resolve("other"), "mine");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), other);
		assertRefused(Download.to(link));
		download(Download.to(link).replacing());
		assertThat(Files.isSymbolicLink(link)).isFalse();
		assertThat(link).hasSize(10);
		assertThat(other).hasContent("mine");
	}

	@Test
	void aLinkThatLeadsNowhereIsThereAllTheSame() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), this.folder.resolve("nowhere"));
		assertRefused(Download.to(link));
		download(Download.to(link).replacing());
		assertThat(files()).containsExactly(link);
		assertThat(link).hasSize(10);
	}

	private void assertRefused(Download download) {
		int before = this.server.requests();
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> download(download));
		assertThat(this.server.requests()).as("asked for nothing").isEqualTo(before);
	}

	private void serve(String header) {
		this.server.close();
		this.server = ScriptedServer.answering(Reply.bytes(200, new byte[10], header));
	}

	private DownloadedFile download(Download download) {
		AdoHttp http = Service.http(this.server.url());
		try {
			return Objects.requireNonNull(Service.get(http).download(download).block(Duration.ofSeconds(20)));
		}
		finally {
			http.close();
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

}
