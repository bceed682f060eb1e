package dev.adoclient.area.builds;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Polling;
import dev.adoclient.http.Target;
import dev.adoclient.model.ResourceRef;
import dev.adoclient.paging.PagedFlux;

/**
 * The builds of one project: queueing, following, changing and deleting them, and what
 * happened in them. What else belongs to them is in the clients that it hands out. Safe
 * to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds">Builds</a>
 */
@GenerateBlocking
public class BuildsAsyncClient {

	private static final String BUILD = "/build/builds/{buildId}";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public BuildsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns what builds wrote while they ran.
	 */
	public BuildLogsAsyncClient logs() {
		return new BuildLogsAsyncClient(this.http);
	}

	/**
	 * Returns what builds published.
	 */
	public BuildArtifactsAsyncClient artifacts() {
		return new BuildArtifactsAsyncClient(this.http);
	}

	/**
	 * Returns the tags of builds.
	 */
	public BuildTagsAsyncClient tags() {
		return new BuildTagsAsyncClient(this.http);
	}

	/**
	 * Returns the leases that keep builds.
	 */
	public RetentionLeasesAsyncClient leases() {
		return new RetentionLeasesAsyncClient(this.http);
	}

	/**
	 * Returns the definitions that builds are runs of.
	 */
	public DefinitionsAsyncClient definitions() {
		return new DefinitionsAsyncClient(this.http);
	}

	/**
	 * Returns the folders that the definitions are in.
	 */
	public FoldersAsyncClient folders() {
		return new FoldersAsyncClient(this.http);
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
		return this.http.get(BUILD, buildId).query(options).fetch(Build::new);
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
	 * Returns the build of a definition that was finished last, on its default branch.
	 * @param definition the name or id of the definition
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/latest/get">Get</a>
	 */
	public Mono<Build> getLatestBuild(String definition) {
		return getLatestBuild(definition, LatestBuildOptions.defaultBranch());
	}

	/**
	 * Returns the build of a definition that was finished last, on the branch of the
	 * options.
	 * @param definition the name or id of the definition
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/latest/get">Get</a>
	 */
	public Mono<Build> getLatestBuild(String definition, LatestBuildOptions options) {
		return this.http.get("/build/latest/{definition}", definition).query(options).preview(1).fetch(Build::new);
	}

	/**
	 * Changes a build, and returns it as it is then. A build that is being cancelled
	 * still runs: {@link #awaitBuild(int, Duration)} waits for its end.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/update-build">Update
	 * Build</a>
	 */
	public Mono<Build> updateBuild(int buildId, BuildUpdate update) {
		return this.http.patch(BUILD, buildId).body(update).fetch(Build::new);
	}

	/**
	 * Runs the failed jobs of a finished build again, in the same build, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/update-build">Update
	 * Build</a>
	 */
	public Mono<Build> retryBuild(int buildId) {
		return this.http.patch(BUILD, buildId)
			.parameter("retry", true)
			.body(JsonNodeFactory.instance.objectNode())
			.fetch(Build::new);
	}

	/**
	 * Deletes a build, which from then on is listed only with
	 * {@link BuildQuery#deleted(QueryDeletedOption)}.
	 * @throws dev.adoclient.error.AdoException if a lease keeps the build
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/delete">Delete</a>
	 */
	public Mono<Void> deleteBuild(int buildId) {
		return this.http.delete(BUILD, buildId).send();
	}

	/**
	 * Follows a build: its state now, and then each one that differs in status or result,
	 * the finished build last. It asks after 1 s, 1.5 s and so on, at the most every 30
	 * s, so that a state that is over between two questions is not seen. It has no limit
	 * of time; who cancels it ends it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get">Get</a>
	 */
	public Flux<Build> watchBuild(int buildId) {
		return progress(buildId).states(BuildsAsyncClient::isFinished,
				(build) -> Arrays.asList(build.status(), build.result()));
	}

	/**
	 * Waits for the end of a build and returns it, whatever its result is. It asks after
	 * 1 s, 1.5 s and so on, at the most every 30 s.
	 * @param limit how long to wait
	 * @throws dev.adoclient.error.AdoTimeoutException if it is not finished by then
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get">Get</a>
	 */
	public Mono<Build> awaitBuild(int buildId, Duration limit) {
		return progress(buildId).until(BuildsAsyncClient::isFinished, limit,
				(build) -> "The build has status '%s'.".formatted(build.status()));
	}

	/**
	 * Waits until there is a build that the query finds, and returns it as it is then: a
	 * push or a pull request is there before the build that it queues. It asks after 1 s,
	 * 1.5 s and so on, at the most every 30 s. If the query finds several, the first in
	 * its order is returned.
	 * @param limit how long to wait
	 * @throws dev.adoclient.error.AdoTimeoutException if there is none by then
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/list">List</a>
	 */
	public Mono<Build> awaitQueuedBuild(BuildQuery query, Duration limit) {
		Call call = this.http.get("/build/builds").query(query);
		return new Polling<>(call, BuildsAsyncClient::first)
			.until(Optional::isPresent, limit, (none) -> "The query finds no build.")
			.map(Optional::orElseThrow);
	}

	/**
	 * Lists what changed in the sources since the build before.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-changes">Get
	 * Build Changes</a>
	 */
	public PagedFlux<Change> listChanges(int buildId) {
		return listChanges(buildId, BuildChangesQuery.all());
	}

	/**
	 * Lists what changed in the sources since the build before, as the query says.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-changes">Get
	 * Build Changes</a>
	 */
	public PagedFlux<Change> listChanges(int buildId, BuildChangesQuery query) {
		return this.http.get(BUILD + "/changes", buildId)
			.query(query)
			.fetchPages(Change::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists what changed in the sources from one build to another.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-changes-between-builds">Get
	 * Changes Between Builds</a>
	 */
	public PagedFlux<Change> listChangesBetween(int fromBuildId, int toBuildId, BuildItemsQuery query) {
		return this.http.get("/build/changes")
			.parameter("fromBuildId", fromBuildId)
			.parameter("toBuildId", toBuildId)
			.query(query)
			.fetchPages(Change::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the work items that the changes of the build are linked to. The service
	 * answers one page.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-work-items-refs">Get
	 * Build Work Items Refs</a>
	 */
	public PagedFlux<ResourceRef> listWorkItems(int buildId) {
		return listWorkItems(buildId, BuildItemsQuery.all());
	}

	/**
	 * Lists the work items that the changes of the build are linked to, as many as the
	 * query says.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-work-items-refs">Get
	 * Build Work Items Refs</a>
	 */
	public PagedFlux<ResourceRef> listWorkItems(int buildId, BuildItemsQuery query) {
		return this.http.get(BUILD + "/workitems", buildId)
			.query(query)
			.fetchPages(ResourceRef::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the work items of all builds from one to another.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-work-items-between-builds">Get
	 * Work Items Between Builds</a>
	 */
	public PagedFlux<ResourceRef> listWorkItemsBetween(int fromBuildId, int toBuildId, BuildItemsQuery query) {
		return this.http.get("/build/workitems")
			.parameter("fromBuildId", fromBuildId)
			.parameter("toBuildId", toBuildId)
			.query(query)
			.fetchPages(ResourceRef::new, Paging.byContinuationHeader());
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
			.map((id) -> this.http.get(BUILD + "/timeline/{timelineId}", buildId, id))
			.orElseGet(() -> this.http.get(BUILD + "/timeline", buildId));
		return call.query(options).fetchIfPresent(Timeline::new);
	}

	/**
	 * Cancels a stage or runs it again.
	 * @param stageName the name of the stage in YAML, not the one that is shown
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/stages/update">Update</a>
	 */
	public Mono<Void> updateStage(int buildId, String stageName, StageUpdate update) {
		return this.http.patch(BUILD + "/stages/{stageRefName}", buildId, stageName).body(update).send();
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

	private Polling<Build> progress(int buildId) {
		return new Polling<>(this.http.get(BUILD, buildId), Build::new);
	}

	private static Optional<Build> first(ObjectNode page) {
		return (page.path("value").path(0) instanceof ObjectNode build) ? Optional.of(new Build(build))
				: Optional.empty();
	}

	private static boolean isFinished(Build build) {
		return BuildStatus.COMPLETED.equals(build.status());
	}

}
