package dev.adoclient.area.pools;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The queues of one project: through each, its jobs reach the agents of a pool. Safe to
 * share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues">Queues</a>
 */
@GenerateBlocking
public class QueuesAsyncClient {

	private static final String QUEUES = "/distributedtask/queues";

	private static final String QUEUE = "/distributedtask/queues/{queueId}";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public QueuesAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Lists all queues of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues">Get
	 * Agent Queues</a>
	 */
	public PagedFlux<TaskAgentQueue> listQueues() {
		return listQueues(QueueQuery.all());
	}

	/**
	 * Lists the queues of the project that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues">Get
	 * Agent Queues</a>
	 */
	public PagedFlux<TaskAgentQueue> listQueues(QueueQuery query) {
		return this.http.get(QUEUES).query(query).fetchPages(TaskAgentQueue::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the queues of the project that are named. One that does not exist is left
	 * out.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues-by-ids">Get
	 * Agent Queues By Ids</a>
	 */
	public PagedFlux<TaskAgentQueue> listQueues(QueueSelection queues) {
		return this.http.get(QUEUES).query(queues).fetchPages(TaskAgentQueue::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the queue.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get">Get</a>
	 */
	public Mono<TaskAgentQueue> getQueue(int queueId) {
		return getQueue(queueId, QueueOptions.defaults());
	}

	/**
	 * Returns the queue, if the caller may do with it what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get">Get</a>
	 */
	public Mono<TaskAgentQueue> getQueue(int queueId, QueueOptions options) {
		return this.http.get(QUEUE, queueId).query(options).fetch(TaskAgentQueue::new);
	}

	/**
	 * Creates a queue to a pool and returns it. Pipelines must be authorized before they
	 * can use it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/add">Add</a>
	 */
	public Mono<TaskAgentQueue> createQueue(QueueRequest request) {
		return createQueue(request, false);
	}

	/**
	 * Creates a queue to a pool and returns it.
	 * @param authorizePipelines whether all pipelines of the project may use it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/add">Add</a>
	 */
	public Mono<TaskAgentQueue> createQueue(QueueRequest request, boolean authorizePipelines) {
		return this.http.post(QUEUES)
			.parameter("authorizePipelines", authorizePipelines)
			.body(request)
			.fetch(TaskAgentQueue::new);
	}

	/**
	 * Deletes the queue. The pool stays.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/delete">Delete</a>
	 */
	public Mono<Void> deleteQueue(int queueId) {
		return this.http.delete(QUEUE, queueId).send();
	}

}
