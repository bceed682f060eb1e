package dev.adoclient.area.pipelines;

import java.time.Duration;
import java.util.Arrays;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Polling;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The runs of the pipelines of one project, with their logs and artifacts. A run is a
 * build, and has its id. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs">Runs</a>
 */
@GenerateBlocking
public class PipelineRunsAsyncClient {

	private static final String RUNS = "/pipelines/{pipelineId}/runs";

	private static final String RUN = "/pipelines/{pipelineId}/runs/{runId}";

	private final Target http;

	PipelineRunsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Runs the newest version of the pipeline, and returns the run.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/run-pipeline">Run
	 * Pipeline</a>
	 */
	public Mono<Run> runPipeline(int pipelineId, RunRequest run) {
		return runPipeline(pipelineId, run, PipelineOptions.newest());
	}

	/**
	 * Runs the version of the pipeline that the options name, and returns the run.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/run-pipeline">Run
	 * Pipeline</a>
	 */
	public Mono<Run> runPipeline(int pipelineId, RunRequest run, PipelineOptions options) {
		return this.http.post(RUNS, pipelineId).query(options).body(run).fetch(Run::new);
	}

	/**
	 * Returns the YAML that a run would have, with all templates in it; nothing runs.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/preview/preview">Preview</a>
	 */
	public Mono<PreviewRun> preview(int pipelineId, RunRequest run) {
		return preview(pipelineId, run, PipelineOptions.newest());
	}

	/**
	 * Returns the YAML that a run of the version of the options would have, with all
	 * templates in it; nothing runs.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/preview/preview">Preview</a>
	 */
	public Mono<PreviewRun> preview(int pipelineId, RunRequest run, PipelineOptions options) {
		return this.http.post("/pipelines/{pipelineId}/preview", pipelineId)
			.safe()
			.query(options)
			.body(run.property("previewRun", true))
			.fetch(PreviewRun::new);
	}

	/**
	 * Lists the runs of the pipeline, at the most the newest 10,000: the service has no
	 * pages of them. Older ones are builds of the definition with the id of the pipeline.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/list">List</a>
	 */
	public PagedFlux<Run> listRuns(int pipelineId) {
		return this.http.get(RUNS, pipelineId).fetchPages(Run::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the run.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/get">Get</a>
	 */
	public Mono<Run> getRun(int pipelineId, int runId) {
		return run(pipelineId, runId).fetch(Run::new);
	}

	/**
	 * Follows a run: its state now, and then each one that differs, the finished run
	 * last. It asks after 1 s, 1.5 s and so on, at the most every 30 s, so that a state
	 * that is over between two questions is not seen. It has no limit of time; who
	 * cancels it ends it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/get">Get</a>
	 */
	public Flux<Run> watchRun(int pipelineId, int runId) {
		return progress(pipelineId, runId).states(PipelineRunsAsyncClient::isFinished,
				(run) -> Arrays.asList(run.state(), run.result()));
	}

	/**
	 * Waits for the end of a run and returns it, whatever its result is. It asks after 1
	 * s, 1.5 s and so on, at the most every 30 s.
	 * @param limit how long to wait
	 * @throws dev.adoclient.error.AdoTimeoutException if it is not finished by then
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs/get">Get</a>
	 */
	public Mono<Run> awaitRun(int pipelineId, int runId, Duration limit) {
		return progress(pipelineId, runId).until(PipelineRunsAsyncClient::isFinished, limit,
				(run) -> "The run has state '%s'.".formatted(run.state()));
	}

	/**
	 * Returns the logs of the run, without their text.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/list">List</a>
	 */
	public Mono<LogCollection> getLogs(int pipelineId, int runId) {
		return getLogs(pipelineId, runId, RunLogOptions.defaults());
	}

	/**
	 * Returns the logs of the run, with addresses of their text on request.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/list">List</a>
	 */
	public Mono<LogCollection> getLogs(int pipelineId, int runId, RunLogOptions options) {
		return this.http.get(RUN + "/logs", pipelineId, runId).query(options).fetch(LogCollection::new);
	}

	/**
	 * Returns one log of the run, without its text.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/get">Get</a>
	 */
	public Mono<Log> getLog(int pipelineId, int runId, int logId) {
		return getLog(pipelineId, runId, logId, RunLogOptions.defaults());
	}

	/**
	 * Returns one log of the run, with the address of its text on request. The logs of
	 * builds have the text itself; a run is a build with the same id.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/logs/get">Get</a>
	 */
	public Mono<Log> getLog(int pipelineId, int runId, int logId, RunLogOptions options) {
		return this.http.get(RUN + "/logs/{logId}", pipelineId, runId, logId).query(options).fetch(Log::new);
	}

	/**
	 * Returns an artifact that the run published, without its content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/artifacts/get">Get</a>
	 */
	public Mono<Artifact> getArtifact(int pipelineId, int runId, String artifactName) {
		return getArtifact(pipelineId, runId, artifactName, RunArtifactOptions.defaults());
	}

	/**
	 * Returns an artifact that the run published, with the address of its content on
	 * request.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/artifacts/get">Get</a>
	 */
	public Mono<Artifact> getArtifact(int pipelineId, int runId, String artifactName, RunArtifactOptions options) {
		return this.http.get(RUN + "/artifacts", pipelineId, runId)
			.required("artifactName", artifactName)
			.query(options)
			.fetch(Artifact::new);
	}

	private Call run(int pipelineId, int runId) {
		return this.http.get(RUN, pipelineId, runId);
	}

	private Polling<Run> progress(int pipelineId, int runId) {
		return new Polling<>(run(pipelineId, runId), Run::new);
	}

	private static boolean isFinished(Run run) {
		return RunState.COMPLETED.equals(run.state());
	}

}
