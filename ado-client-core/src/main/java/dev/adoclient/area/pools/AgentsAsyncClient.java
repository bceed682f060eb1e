package dev.adoclient.area.pools;

import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The agents of one pool. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents">Agents</a>
 */
@GenerateBlocking
public class AgentsAsyncClient {

	private static final String AGENTS = "/distributedtask/pools/{poolId}/agents";

	private static final String AGENT = "/distributedtask/pools/{poolId}/agents/{agentId}";

	private final Target http;

	private final int poolId;

	AgentsAsyncClient(Target http, int poolId) {
		this.http = http;
		this.poolId = poolId;
	}

	/**
	 * Lists all agents of the pool.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/list">List</a>
	 */
	public PagedFlux<TaskAgent> listAgents() {
		return listAgents(AgentQuery.all());
	}

	/**
	 * Lists the agents of the pool that the query names, with what it names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/list">List</a>
	 */
	public PagedFlux<TaskAgent> listAgents(AgentQuery query) {
		return this.http.get(AGENTS, this.poolId)
			.query(query)
			.fetchPages(TaskAgent::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the agent.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/get-agent">Get
	 * Agent</a>
	 */
	public Mono<TaskAgent> getAgent(int agentId) {
		return getAgent(agentId, AgentOptions.defaults());
	}

	/**
	 * Returns the agent with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/get-agent">Get
	 * Agent</a>
	 */
	public Mono<TaskAgent> getAgent(int agentId, AgentOptions options) {
		return this.http.get(AGENT, this.poolId, agentId).query(options).fetch(TaskAgent::new);
	}

	/**
	 * Adds an agent and returns it, as an agent does for itself when it is set up.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/add">Add</a>
	 */
	public Mono<TaskAgent> addAgent(AgentRequest request) {
		return this.http.post(AGENTS, this.poolId).body(request).fetch(TaskAgent::new);
	}

	/**
	 * Replaces the agent and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/replace-agent">Replace
	 * Agent</a>
	 */
	public Mono<TaskAgent> replaceAgent(int agentId, AgentRequest request) {
		return this.http.put(AGENT, this.poolId, agentId).body(request.id(agentId)).fetch(TaskAgent::new);
	}

	/**
	 * Changes the agent and returns it. What is not set stays as it is.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/update">Update</a>
	 */
	public Mono<TaskAgent> updateAgent(int agentId, AgentRequest update) {
		return this.http.patch(AGENT, this.poolId, agentId).body(update.id(agentId)).fetch(TaskAgent::new);
	}

	/**
	 * Enables the agent, or disables it, and returns it. A disabled agent ends its job
	 * and takes no other. Nothing else is sent, so that no other change is overwritten.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/update">Update</a>
	 */
	public Mono<TaskAgent> setEnabled(int agentId, boolean enabled) {
		return updateAgent(agentId, AgentRequest.none().enabled(enabled));
	}

	/**
	 * Replaces all capabilities that people gave the agent, and returns it. Those that it
	 * found itself stay. The service does not publish this route.
	 */
	public Mono<TaskAgent> setUserCapabilities(int agentId, Map<String, String> capabilities) {
		return this.http.put(AGENT + "/usercapabilities", this.poolId, agentId)
			.preview(1)
			.body(capabilities)
			.fetch(TaskAgent::new);
	}

	/**
	 * Deletes the agent from the pool.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/delete">Delete</a>
	 */
	public Mono<Void> deleteAgent(int agentId) {
		return this.http.delete(AGENT, this.poolId, agentId).send();
	}

	/**
	 * Returns whether the caller has the permissions of the pool that this agent is in.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/get-pool-permission">Get
	 * Pool Permission</a>
	 */
	public Mono<Boolean> hasPoolPermission(int agentId) {
		return this.http.get(AGENT, this.poolId, agentId)
			.parameter("isCheckPermissions", true)
			.fetchValue(JsonNode::booleanValue);
	}

}
