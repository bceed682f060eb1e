package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class ArtifactTests {

	@Test
	void artifactsAreListedAndFoundByName(Caller caller) {
		String artifacts = artifacts(caller);
		Reply list = caller.get(artifacts).expect(200);
		assertThat(list.values("name")).containsExactly("drop", "test results");
		assertThat(caller.get(artifacts + "?artifactName=drop").json()).isEqualTo(list.json().at("/value/0"));
		assertThat(list.at("/value/0/resource/type")).isEqualTo("PipelineArtifact");
		assertThat(list.at("/value/1/resource/type")).isEqualTo("Container");
		caller.get(artifacts + "?artifactName=nothing").expectError(404, "ArtifactNotFoundException");
	}

	@Test
	void containerArtifactIsDownloadedDirectly(Caller caller) throws IOException {
		Reply zip = caller.get(artifacts(caller) + "?artifactName=test%20results&$format=zip").expect(200);
		assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
		assertThat(zip.header("Content-Disposition")).contains("filename=\"test results.zip\"");
		assertThat(zip.header("Content-Length")).isEqualTo(String.valueOf(zip.body().length));
		assertThat(entries(zip.body())).containsExactly("test results/log.txt");
	}

	@Test
	void pipelineArtifactIsDownloadedByARedirect(Caller caller) throws IOException {
		Reply redirect = caller.with("Accept", "application/zip")
			.get(artifacts(caller) + "?artifactName=drop")
			.expect(302);
		Reply zip = caller.with("Accept", "*/*").exchange("GET", redirect.header("Location"), null, null).expect(200);
		assertThat(entries(zip.body())).containsExactly("drop/log.txt", "drop/site/index.html");
	}

	@Test
	void artifactServiceKnowsNoneOfTheHeadersOfTheBuildService(AdoEmulator emulator, Caller caller) {
		String location = caller.get(artifacts(caller) + "?artifactName=drop&$format=zip").header("Location");
		for (String accept : List.of("application/json", "application/zip", "*/*;api-version=7.1")) {
			assertThat(caller.with("Accept", accept).exchange("GET", location, null, null).expect(404).body())
				.isEmpty();
		}
		Caller.stranger(emulator).with("Accept", "*/*").exchange("GET", location, null, null).expect(203);
	}

	@Test
	void filesAreFoundThroughTheManifest(Caller caller) {
		String artifacts = artifacts(caller);
		String root = caller.get(artifacts + "?artifactName=drop").at("/resource/properties/RootId");
		String file = artifacts + "?artifactName=drop&fileName=x&fileId=";
		Reply manifest = caller.get(file + root).expect(200);
		assertThat(manifest.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(manifest.at("/items/0/path")).isEqualTo("/log.txt");
		Reply log = caller.get(file + manifest.at("/items/0/blob/id")).expect(200);
		assertThat(log.text()).startsWith("Build 2026");
		assertThat(log.body()).hasSize(manifest.json().at("/items/0/blob/size").asInt());
		caller.get(file + "0").expectError(404, "ArtifactNotFoundException");
		caller.get(artifacts + "?artifactName=drop&fileId=" + root).expectError(400, "ArgumentException");
	}

	@Test
	void partOfADownloadCanBeAskedFor(Caller caller) {
		String path = artifacts(caller) + "?artifactName=test%20results&$format=zip";
		Reply whole = caller.get(path);
		int length = whole.body().length;
		Reply part = caller.with("Range", "bytes=10-19").get(path).expect(206);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 10, 20));
		assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + length);
		Reply rest = caller.with("Range", "bytes=100-").get(path).expect(206);
		assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, length));
		Reply end = caller.with("Range", "bytes=-5").get(path).expect(206);
		assertThat(end.body()).isEqualTo(Arrays.copyOfRange(whole.body(), length - 5, length));
		Reply beyond = caller.with("Range", "bytes=" + length + "-").get(path).expect(416);
		assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + length);
	}

	@Test
	void partOfAnotherContentIsNotHandedOut(Caller caller) {
		String path = artifacts(caller) + "?artifactName=test%20results&$format=zip";
		String etag = caller.get(path).header("ETag");
		Caller partial = caller.with("Range", "bytes=10-19");
		partial.with("If-Range", etag).get(path).expect(206);
		partial.with("If-Range", "\"another\"").get(path).expect(200);
	}

	@Test
	void downloadIsNotCompressedOnTheWay(Caller caller) {
		Reply zip = caller.with("Accept-Encoding", "gzip")
			.get(artifacts(caller) + "?artifactName=test%20results&$format=zip")
			.expect(200);
		assertThat(zip.header("Content-Encoding")).isNull();
		assertThat(zip.header("Content-Length")).isNotNull();
	}

	private static String artifacts(Caller caller) {
		int id = caller.get("/web/_apis/build/builds?resultFilter=succeeded").ids().get(0);
		return "/web/_apis/build/builds/" + id + "/artifacts";
	}

	private static List<String> entries(byte[] zip) throws IOException {
		List<String> entries = new ArrayList<>();
		try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
				entries.add(entry.getName());
				assertThat(stream.readAllBytes()).isNotEmpty();
			}
		}
		return entries;
	}

}
