package dev.adoclient.area.pipelines;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The pipelines of one project. A pipeline is a build definition, and has its id; what
 * this route does not have, such as tags and revisions, that of the builds has. Safe to
 * share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines">Pipelines</a>
 */
@GenerateBlocking
public class PipelinesAsyncClient {

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public PipelinesAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the runs of pipelines.
	 */
	public PipelineRunsAsyncClient runs() {
		return new PipelineRunsAsyncClient(this.http);
	}

	/**
	 * Returns the approvals that runs wait for.
	 */
	public PipelineApprovalsAsyncClient approvals() {
		return new PipelineApprovalsAsyncClient(this.http);
	}

	/**
	 * Lists all pipelines of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/list">List</a>
	 */
	public PagedFlux<Pipeline> listPipelines() {
		return listPipelines(PipelineQuery.all());
	}

	/**
	 * Lists the pipelines of the project in the order of the query.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/list">List</a>
	 */
	public PagedFlux<Pipeline> listPipelines(PipelineQuery query) {
		return this.http.get("/pipelines").query(query).fetchPages(Pipeline::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the newest version of the pipeline.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/get">Get</a>
	 */
	public Mono<Pipeline> getPipeline(int pipelineId) {
		return getPipeline(pipelineId, PipelineOptions.newest());
	}

	/**
	 * Returns the version of the pipeline that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/get">Get</a>
	 */
	public Mono<Pipeline> getPipeline(int pipelineId, PipelineOptions options) {
		return this.http.get("/pipelines/{pipelineId}", pipelineId).query(options).fetch(Pipeline::new);
	}

	/**
	 * Creates a pipeline and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/pipelines/pipelines/create">Create</a>
	 */
	public Mono<Pipeline> createPipeline(PipelineRequest pipeline) {
		return this.http.post("/pipelines").body(pipeline).fetch(Pipeline::new);
	}

}
