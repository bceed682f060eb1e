package dev.adoclient.area.builds;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * What the builds of one project published. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts">Artifacts</a>
 */
@GenerateBlocking
public class BuildArtifactsAsyncClient {

	private static final String ARTIFACTS = "/build/builds/{buildId}/artifacts";

	private final Target http;

	BuildArtifactsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists the artifacts that the build published.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/list">List</a>
	 */
	public PagedFlux<BuildArtifact> listArtifacts(int buildId) {
		return this.http.get(ARTIFACTS, buildId).fetchPages(BuildArtifact::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the artifact: what it is and where, not its content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-artifact">Get
	 * Artifact</a>
	 */
	public Mono<BuildArtifact> getArtifact(int buildId, String artifactName) {
		return artifact(buildId, artifactName).fetch(BuildArtifact::new);
	}

	/**
	 * Returns the content of the artifact, a zip, as it comes.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-artifact">Get
	 * Artifact</a>
	 */
	public Flux<DataBuffer> downloadArtifact(int buildId, String artifactName) {
		return zip(buildId, artifactName).stream();
	}

	/**
	 * Writes the content of the artifact, a zip, to a file.
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-artifact">Get
	 * Artifact</a>
	 */
	public Mono<DownloadedFile> downloadArtifact(int buildId, String artifactName, Download download) {
		return zip(buildId, artifactName).download(download);
	}

	/**
	 * Returns the manifest of an artifact: the JSON that lists its files.
	 * @param fileId the id of the manifest, which {@link ArtifactResource#data()} of a
	 * pipeline artifact is
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-file">Get
	 * File</a>
	 */
	public Mono<JsonNode> getArtifactManifest(int buildId, String artifactName, String fileId) {
		return file(buildId, artifactName, fileId, "manifest").fetchJsonContent();
	}

	/**
	 * Returns the content of one file of an artifact, as it comes.
	 * @param fileId the id of the file, as the manifest has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-file">Get
	 * File</a>
	 */
	public Flux<DataBuffer> downloadArtifactFile(int buildId, String artifactName, String fileId, String fileName) {
		return file(buildId, artifactName, fileId, fileName).stream();
	}

	/**
	 * Writes the content of one file of an artifact to a file.
	 * @param fileId the id of the file, as the manifest has it
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-file">Get
	 * File</a>
	 */
	public Mono<DownloadedFile> downloadArtifactFile(int buildId, String artifactName, String fileId, String fileName,
			Download download) {
		return file(buildId, artifactName, fileId, fileName).download(download);
	}

	private Call artifact(int buildId, String artifactName) {
		return this.http.get(ARTIFACTS, buildId).required("artifactName", artifactName);
	}

	private Call zip(int buildId, String artifactName) {
		return artifact(buildId, artifactName).parameter("$format", "zip").accept(MediaType.valueOf("application/zip"));
	}

	private Call file(int buildId, String artifactName, String fileId, String fileName) {
		return artifact(buildId, artifactName).required("fileId", fileId)
			.required("fileName", fileName)
			.accept(MediaType.APPLICATION_OCTET_STREAM);
	}

}
