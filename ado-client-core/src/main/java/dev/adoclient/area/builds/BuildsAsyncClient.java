package dev.adoclient.area.builds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * The builds of one project, with their artifacts, timelines and leases, and their
 * definitions. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/build">Build</a>
 */
@GenerateBlocking
public class BuildsAsyncClient {

	private static final String ARTIFACTS = "/build/builds/{buildId}/artifacts";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public BuildsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Queues a build and returns it, not started yet.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/queue">Queue</a>
	 */
	public Mono<Build> queueBuild(BuildRequest build) {
		return queueBuild(build, QueueBuildOptions.defaults());
	}

	/**
	 * Queues a build and returns it, not started yet.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/queue">Queue</a>
	 */
	public Mono<Build> queueBuild(BuildRequest build, QueueBuildOptions options) {
		return this.http.post("/build/builds").query(options).body(build).fetch(Build::new);
	}

	/**
	 * Returns the build.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get">Get</a>
	 */
	public Mono<Build> getBuild(int buildId) {
		return getBuild(buildId, BuildOptions.defaults());
	}

	/**
	 * Returns the build, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get">Get</a>
	 */
	public Mono<Build> getBuild(int buildId, BuildOptions options) {
		return this.http.get("/build/builds/{buildId}", buildId).query(options).fetch(Build::new);
	}

	/**
	 * Lists all builds, the newest first.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/list">List</a>
	 */
	public PagedFlux<Build> listBuilds() {
		return listBuilds(BuildQuery.all());
	}

	/**
	 * Lists the builds that the query names, the newest first unless it says otherwise.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/list">List</a>
	 */
	public PagedFlux<Build> listBuilds(BuildQuery query) {
		return this.http.get("/build/builds").query(query).fetchPages(Build::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns what happened in the build; empty as long as nothing did.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/timeline/get">Get</a>
	 */
	@MayBeEmpty
	public Mono<Timeline> getTimeline(int buildId) {
		return getTimeline(buildId, TimelineOptions.ofBuild());
	}

	/**
	 * Returns the timeline that the options name; empty if there is none.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/timeline/get">Get</a>
	 */
	@MayBeEmpty
	public Mono<Timeline> getTimeline(int buildId, TimelineOptions options) {
		Call call = options.timelineId()
			.map((id) -> this.http.get("/build/builds/{buildId}/timeline/{timelineId}", buildId, id))
			.orElseGet(() -> this.http.get("/build/builds/{buildId}/timeline", buildId));
		return call.query(options).fetchIfPresent(Timeline::new);
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

	/**
	 * Lists the leases that keep the build.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-retention-leases-for-build">Get
	 * Retention Leases For Build</a>
	 */
	public PagedFlux<RetentionLease> listLeases(int buildId) {
		return this.http.get("/build/builds/{buildId}/leases", buildId)
			.fetchPages(RetentionLease::new, Paging.byContinuationHeader());
	}

	/**
	 * Deletes leases, a hundred a request. If one request fails, those before it took
	 * effect.
	 * @throws IllegalArgumentException if no lease is named
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/leases/delete">Delete</a>
	 */
	public Mono<Void> deleteLeases(int... leaseIds) {
		if (leaseIds.length == 0) {
			throw new IllegalArgumentException("Name the leases to delete");
		}
		return Flux.fromIterable(inHundreds(leaseIds))
			.concatMap((ids) -> this.http.delete("/build/retention/leases").parameter("ids", ids).send())
			.then();
	}

	/**
	 * Lists all definitions.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/list">List</a>
	 */
	public PagedFlux<BuildDefinitionReference> listDefinitions() {
		return listDefinitions(DefinitionQuery.all());
	}

	/**
	 * Lists the definitions that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/list">List</a>
	 */
	public PagedFlux<BuildDefinitionReference> listDefinitions(DefinitionQuery query) {
		return this.http.get("/build/definitions")
			.query(query)
			.fetchPages(BuildDefinitionReference::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the newest revision of the definition.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get">Get</a>
	 */
	public Mono<BuildDefinition> getDefinition(int definitionId) {
		return getDefinition(definitionId, DefinitionOptions.defaults());
	}

	/**
	 * Returns the form of the definition that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get">Get</a>
	 */
	public Mono<BuildDefinition> getDefinition(int definitionId, DefinitionOptions options) {
		return this.http.get("/build/definitions/{definitionId}", definitionId)
			.query(options)
			.fetch(BuildDefinition::new);
	}

	/**
	 * Deletes the definition, and with it all its builds.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/delete">Delete</a>
	 */
	public Mono<Void> deleteDefinition(int definitionId) {
		return this.http.delete("/build/definitions/{definitionId}", definitionId).send();
	}

	/**
	 * Cancels a stage or runs it again.
	 * @param stageName the name of the stage in YAML, not the one that is shown
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/stages/update">Update</a>
	 */
	public Mono<Void> updateStage(int buildId, String stageName, StageUpdate update) {
		return this.http.patch("/build/builds/{buildId}/stages/{stageRefName}", buildId, stageName).body(update).send();
	}

	/**
	 * Runs the failed jobs of a stage again.
	 * @param stageName the name of the stage in YAML, not the one that is shown
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/stages/update">Update</a>
	 */
	public Mono<Void> rerunFailedJobs(int buildId, String stageName) {
		return updateStage(buildId, stageName, StageUpdate.retry());
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

	private static List<String> inHundreds(int[] ids) {
		return IntStream.iterate(0, (from) -> from < ids.length, (from) -> from + 100)
			.mapToObj((from) -> Arrays.stream(ids, from, Math.min(ids.length, from + 100))
				.mapToObj(Integer::toString)
				.collect(Collectors.joining(",")))
			.toList();
	}

}
