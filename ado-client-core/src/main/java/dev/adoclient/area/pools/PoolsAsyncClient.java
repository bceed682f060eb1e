package dev.adoclient.area.pools;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The pools of agents of the organization. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools">Pools</a>
 */
@GenerateBlocking
public class PoolsAsyncClient {

	private static final String POOLS = "/distributedtask/pools";

	private static final String POOL = "/distributedtask/pools/{poolId}";

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public PoolsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the agents of a pool.
	 */
	public AgentsAsyncClient agents(int poolId) {
		return new AgentsAsyncClient(this.http, poolId);
	}

	/**
	 * Lists all pools that the caller may see.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get-agent-pools">Get
	 * Agent Pools</a>
	 */
	public PagedFlux<TaskAgentPool> listPools() {
		return listPools(PoolQuery.all());
	}

	/**
	 * Lists the pools that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get-agent-pools">Get
	 * Agent Pools</a>
	 */
	public PagedFlux<TaskAgentPool> listPools(PoolQuery query) {
		return this.http.get(POOLS).query(query).fetchPages(TaskAgentPool::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the pools of these ids. One that does not exist is left out.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get-agent-pools-by-ids">Get
	 * Agent Pools By Ids</a>
	 */
	public PagedFlux<TaskAgentPool> listPools(PoolIdsQuery query) {
		return this.http.get(POOLS).query(query).fetchPages(TaskAgentPool::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the pool.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get">Get</a>
	 */
	public Mono<TaskAgentPool> getPool(int poolId) {
		return getPool(poolId, PoolOptions.defaults());
	}

	/**
	 * Returns the pool with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get">Get</a>
	 */
	public Mono<TaskAgentPool> getPool(int poolId, PoolOptions options) {
		return this.http.get(POOL, poolId).query(options).fetch(TaskAgentPool::new);
	}

	/**
	 * Creates a pool and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/add">Add</a>
	 */
	public Mono<TaskAgentPool> createPool(PoolRequest request) {
		return this.http.post(POOLS).body(request).fetch(TaskAgentPool::new);
	}

	/**
	 * Changes the pool and returns it. What is not set stays as it is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/update">Update</a>
	 */
	public Mono<TaskAgentPool> updatePool(int poolId, PoolRequest update) {
		return this.http.patch(POOL, poolId).body(update).fetch(TaskAgentPool::new);
	}

	/**
	 * Deletes the pool.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/delete">Delete</a>
	 */
	public Mono<Void> deletePool(int poolId) {
		return this.http.delete(POOL, poolId).send();
	}

}
