package dev.adoclient.area.git;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.model.GitVersion;
import dev.adoclient.transfer.Download;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation on files once, through the blocking client.
 */
class GitItemsWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GitItemsClient items;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.items = this.ado.git("web").repository("my portal").items();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	private static final String AT = "&versionDescriptor.version=%s&versionDescriptor.versionType=%s";

	@TempDir
	Path folder;

	@Test
	void getItemAsksForOneVersionAndReadsLosslessly() {
		String item = "{\"objectId\":\"o\",\"gitObjectType\":\"blob\",\"commitId\":\"c\",\"path\":\"/a&b.txt\",\"unknown\":1.0}";
		stub(get(url("/items?path=%2Fa%26b.txt" + AT.formatted("v1", "tag") + "&includeContent=false&api-version=7.1")),
				item);
		GitItem read = this.items.getItem("/a&b.txt", ItemOptions.at(GitVersion.tag("v1")).includeContent(false));
		assertThat(read.json()).hasToString(item);
		assertThat(read.gitObjectType()).isEqualTo(GitObjectType.BLOB);
	}

	@Test
	void listItemsReadsAFolderAndAllOfTheRepository() {
		stub(get(url("/items?scopePath=%2Fsrc&recursionLevel=oneLevel&api-version=7.1")),
				"{\"count\":2,\"value\":[{\"path\":\"/src\",\"isFolder\":true},{\"path\":\"/src/a\"}]}");
		stub(get(url("/items?scopePath=%2F&recursionLevel=full&includeLinks=false&api-version=7.1")), "{\"value\":[]}");
		assertThat(this.items.listItems(ItemQuery.folder("/src")).toList()).extracting(GitItem::isFolder)
			.containsExactly(true, false);
		assertThat(this.items.listItems(ItemQuery.all().includeLinks(false)).toList()).isEmpty();
	}

	@Test
	void bothVersionsOfAFileAreReadAsText() {
		text("/items?path=%2Fa.txt" + AT.formatted("main", "branch") + "&api-version=7.1", "text/plain",
				"vorher: é".getBytes(StandardCharsets.UTF_8));
		text("/items?path=%2Fa.txt" + AT.formatted("abc", "commit") + "&api-version=7.1",
				"text/plain; charset=iso-8859-1", "nachher: é".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.items.getText("/a.txt", ItemOptions.at(GitVersion.branch("main")))).isEqualTo("vorher: é");
		assertThat(this.items.getText("/a.txt", ItemOptions.at(GitVersion.commit("abc")))).isEqualTo("nachher: é");
	}

	@Test
	void aFileComesAsBytesAsAStreamAndOnDisk() throws Exception {
		byte[] content = { 0, (byte) 0xff, 10, 13 };
		content("/items?path=%2Fa.bin&resolveLfs=true&download=true&api-version=7.1", "application/octet-stream",
				content);
		ItemOptions options = ItemOptions.defaults().resolveLfs(true);
		assertThat(this.items.getBytes("/a.bin", options)).isEqualTo(content);
		try (InputStream stream = this.items.downloadItem("/a.bin", options)) {
			assertThat(stream.readAllBytes()).isEqualTo(content);
		}
		Path file = this.folder.resolve("a.bin");
		this.items.downloadItem("/a.bin", options, Download.to(file));
		assertThat(file).hasBinaryContent(content);
	}

	@Test
	void aFileThatIsNotThereLeavesNothingOnDisk() throws Exception {
		wire.server()
			.stubFor(get(url("/items?path=%2Fgone&download=true&api-version=7.1")).willReturn(aResponse()
				.withStatus(404)
				.withHeader("Content-Type", "application/json")
				.withBody(
						"{\"message\":\"TF401174: The item could not be found\",\"typeKey\":\"GitItemNotFoundException\"}")));
		Download download = Download.to(this.folder.resolve("gone"));
		assertThatExceptionOfType(AdoNotFoundException.class)
			.isThrownBy(() -> this.items.downloadItem("/gone", download))
			.withMessageContaining("TF401174");
		assertThat(Files.list(this.folder)).isEmpty();
	}

	@Test
	void aBlankPathIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.items.getItem(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.items.downloadBlobs(List.of()));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aFolderComesAsAZipOfAnyVersion() throws Exception {
		byte[] zip = { 'P', 'K', 3, 4 };
		content("/items?path=%2Fsrc" + AT.formatted("feat%2Fx", "branch")
				+ "&$format=zip&download=true&api-version=7.1", "application/zip", zip);
		content("/items?scopePath=%2Fsrc&zipForUnix=true&$format=zip&download=true&api-version=7.1", "application/zip",
				zip);
		Path file = this.folder.resolve("src.zip");
		this.items.downloadZip("/src", ItemZipOptions.at(GitVersion.branch("feat/x")), Download.to(file));
		assertThat(file).hasBinaryContent(zip);
		try (InputStream stream = this.items.downloadZip("/src", ItemZipOptions.defaults().forUnix(true))) {
			assertThat(stream.readAllBytes()).isEqualTo(zip);
		}
	}

	@Test
	void aBlobIsItsMetadataOrItsContent() throws Exception {
		byte[] content = "é".getBytes(StandardCharsets.UTF_8);
		stub(get(url("/blobs/b1?api-version=7.1")), "{\"objectId\":\"b1\",\"size\":5000000000}");
		content("/blobs/b1?$format=octetstream&download=true&api-version=7.1", "application/octet-stream", content);
		assertThat(this.items.getBlob("b1").size()).isEqualTo(5_000_000_000L);
		try (InputStream stream = this.items.downloadBlob("b1")) {
			assertThat(stream.readAllBytes()).isEqualTo(content);
		}
		Path file = this.folder.resolve("blob");
		this.items.downloadBlob("b1", Download.to(file));
		assertThat(file).hasBinaryContent(content);
	}

	@Test
	void blobsAreAskedForByAPostThatMayBeRepeated() throws Exception {
		byte[] zip = { 'P', 'K', 5, 6 };
		wire.server()
			.stubFor(post(url("/blobs?api-version=7.1")).inScenario("busy")
				.whenScenarioStateIs("Started")
				.willSetStateTo("idle")
				.willReturn(aResponse().withStatus(503)));
		wire.server()
			.stubFor(post(url("/blobs?api-version=7.1")).inScenario("busy")
				.whenScenarioStateIs("idle")
				.withHeader("Accept", equalTo("application/zip"))
				.withRequestBody(equalToJson("[\"b1\",\"b2\"]"))
				.willReturn(aResponse().withHeader("Content-Type", "application/zip").withBody(zip)));
		Path file = this.folder.resolve("blobs.zip");
		this.items.downloadBlobs(List.of("b1", "b2"), Download.to(file));
		assertThat(file).hasBinaryContent(zip);
		wire.server().verify(2, postRequestedFor(url("/blobs?api-version=7.1")));
		try (InputStream stream = this.items.downloadBlobs(List.of("b1", "b2"))) {
			assertThat(stream.readAllBytes()).isEqualTo(zip);
		}
	}

	@Test
	void aTreeIsItsEntriesOrAZip() {
		byte[] zip = { 'P', 'K', 3, 4 };
		String tree = "{\"objectId\":\"t1\",\"treeEntries\":[{\"objectId\":\"b1\",\"mode\":\"100644\",\"size\":12}],\"size\":40}";
		stub(get(url("/trees/t1?recursive=true&api-version=7.1")), tree);
		content("/trees/t1?$format=zip&api-version=7.1", "application/zip", zip);
		assertThat(this.items.getTree("t1", TreeOptions.defaults().recursive(true)).json()).hasToString(tree);
		Path file = this.folder.resolve("tree.zip");
		this.items.downloadTree("t1", Download.to(file));
		assertThat(file).hasBinaryContent(zip);
	}

	private static void text(String address, String type, byte[] body) {
		wire.server()
			.stubFor(get(url(address)).withHeader("Accept", equalTo("text/plain"))
				.willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
	}

	private static void content(String address, String type, byte[] body) {
		wire.server()
			.stubFor(get(url(address)).withHeader("Accept", equalTo(type))
				.willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/web/_apis/git/repositories/my%20portal" + rest);
	}

}
