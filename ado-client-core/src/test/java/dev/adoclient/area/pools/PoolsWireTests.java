package dev.adoclient.area.pools;

import java.util.Map;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation of pools, agents and queues once, through the blocking client.
 */
class PoolsWireTests {

	private static final String POOL = "{\"id\":3,\"name\":\"build\",\"poolType\":\"automation\",\"autoSize\":null}";

	private static final String AGENT = "{\"id\":7,\"name\":\"a1\",\"enabled\":false,\"status\":\"offline\"}";

	private static final String QUEUE = "{\"id\":5,\"name\":\"build\",\"pool\":{\"id\":3,\"name\":\"build\"}}";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PoolsClient pools;

	private AgentsClient agents;

	private QueuesClient queues;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.pools = this.ado.pools();
		this.agents = this.pools.agents(3);
		this.queues = this.ado.queues("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listPoolsAsksByNameTypeAndWithProperties() {
		stub(get(pools("?poolName=a%26b&poolType=automation&properties=one%2Ctwo&actionFilter=manage&api-version=7.1")),
				list(POOL));
		PoolQuery query = PoolQuery.all()
			.name("a&b")
			.type(TaskAgentPoolType.AUTOMATION)
			.properties("one", "two")
			.actionFilter(TaskAgentPoolActionFilter.MANAGE);
		assertThat(this.pools.listPools(query).toList()).extracting(TaskAgentPool::poolType)
			.containsExactly(TaskAgentPoolType.AUTOMATION);
	}

	@Test
	void listPoolsByIds() {
		stub(get(pools("?poolIds=3%2C4&actionFilter=use&api-version=7.1")), list(POOL));
		assertThat(this.pools.listPools(PoolIdsQuery.of(3, 4).actionFilter(TaskAgentPoolActionFilter.USE)).toList())
			.hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(PoolIdsQuery::of);
		assertThatIllegalArgumentException().isThrownBy(QueueSelection::ids);
	}

	@Test
	void getPoolReadsPropertiesByTheirType() {
		stub(get(pools("/3?properties=cores&api-version=7.1")), okJson("""
				{"id":3,"properties":{"cores":{"$type":"System.Int32","$value":8}}}
				"""));
		TaskAgentPool pool = this.pools.getPool(3, PoolOptions.defaults().properties("cores"));
		assertThat(pool.properties()).isNotNull();
		assertThat(pool.properties().value("cores")).map(JsonNode::intValue).contains(8);
	}

	@Test
	void poolsAreCreatedChangedAndDeleted() {
		stub(post(pools("?api-version=7.1")).withRequestBody(
				equalToJson("{\"name\":\"build\",\"poolType\":\"automation\",\"autoProvision\":true}")), okJson(POOL));
		stub(patch(pools("/3?api-version=7.1")).withRequestBody(equalToJson("{\"autoUpdate\":false}")), okJson(POOL));
		stub(delete(pools("/3?api-version=7.1")), noContent());
		assertThat(
				this.pools.createPool(PoolRequest.named("build").type(TaskAgentPoolType.AUTOMATION).autoProvision(true))
					.id())
			.isEqualTo(3);
		assertThat(this.pools.updatePool(3, PoolRequest.none().autoUpdate(false)).name()).isEqualTo("build");
		this.pools.deletePool(3);
		assertThatIllegalArgumentException().isThrownBy(() -> PoolRequest.named(" "));
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void listAgentsAsksForDemandsAndWritesFlagsSmall() {
		stub(get(agents("?agentName=a1&demands=java%2CAgent.OS%20-equals%20Linux&includeCapabilities=true"
				+ "&includeAssignedRequest=false&includeLastCompletedRequest=true&propertyFilters=one&api-version=7.1")),
				list("""
						{"id":7,"enabled":true,"provisioningState":"Deallocated",
						 "systemCapabilities":{"Agent.OS":"Linux"},"userCapabilities":{"java":"17"},
						 "lastCompletedRequest":{"requestId":9000000000,"result":"succeeded"}}
						"""));
		TaskAgent agent = this.agents
			.listAgents(AgentQuery.all()
				.name("a1")
				.demands("java", "Agent.OS -equals Linux")
				.includeCapabilities(true)
				.includeAssignedRequest(false)
				.includeLastCompletedRequest(true)
				.properties("one"))
			.toList()
			.get(0);
		assertThat(agent.systemCapabilities()).containsEntry("Agent.OS", "Linux");
		assertThat(agent.userCapabilities()).containsEntry("java", "17");
		assertThat(agent.lastCompletedRequest()).isNotNull();
		assertThat(agent.lastCompletedRequest().result()).isEqualTo(TaskResult.SUCCEEDED);
	}

	@Test
	void getAgentComesWithCapabilitiesOnRequest() {
		stub(get(agents("/7?includeCapabilities=true&api-version=7.1")), okJson(AGENT));
		assertThat(this.agents.getAgent(7, AgentOptions.defaults().includeCapabilities(true)).status())
			.isEqualTo(TaskAgentStatus.OFFLINE);
	}

	@Test
	void setEnabledIsOneRequestThatSendsNothingElse() {
		stub(patch(agents("/7?api-version=7.1")).withRequestBody(equalToJson("{\"id\":7,\"enabled\":false}")),
				okJson(AGENT));
		assertThat(this.agents.setEnabled(7, false).enabled()).isFalse();
		wire.onlyRequest();
	}

	@Test
	void agentsAreAddedReplacedChangedAndDeleted() {
		stub(post(agents("?api-version=7.1")).withRequestBody(equalToJson(
				"{\"name\":\"a1\",\"version\":\"4.248.0\",\"systemCapabilities\":{\"Agent.OS\":\"Linux\"}}")),
				okJson(AGENT));
		stub(put(agents("/7?api-version=7.1"))
			.withRequestBody(equalToJson("{\"id\":7,\"name\":\"a1\",\"version\":\"4.249.0\"}")), okJson(AGENT));
		stub(patch(agents("/7?api-version=7.1")).withRequestBody(equalToJson("{\"id\":7,\"maxParallelism\":2}")),
				okJson(AGENT));
		stub(delete(agents("/7?api-version=7.1")), noContent());
		assertThat(
				this.agents.addAgent(AgentRequest.of("a1", "4.248.0").systemCapabilities(Map.of("Agent.OS", "Linux")))
					.id())
			.isEqualTo(7);
		assertThat(this.agents.replaceAgent(7, AgentRequest.of("a1", "4.249.0")).id()).isEqualTo(7);
		assertThat(this.agents.updateAgent(7, AgentRequest.none().maxParallelism(2)).id()).isEqualTo(7);
		this.agents.deleteAgent(7);
		assertThat(wire.requests()).hasSize(4);
	}

	@Test
	void setUserCapabilitiesSendsTheWholeMapAsAPreview() {
		stub(put(agents("/7/usercapabilities?api-version=7.1-preview.1"))
			.withRequestBody(equalToJson("{\"java\":\"17\",\"gpu\":\"\"}")), okJson(AGENT));
		assertThat(this.agents.setUserCapabilities(7, Map.of("java", "17", "gpu", "")).id()).isEqualTo(7);
	}

	@Test
	void hasPoolPermissionReadsABareValue() {
		stub(get(agents("/7?isCheckPermissions=true&api-version=7.1")), okJson("true"));
		assertThat(this.agents.hasPoolPermission(7)).isTrue();
	}

	@Test
	void listQueuesAsksInFiveWays() {
		stub(get(queues("?api-version=7.1")), list(QUEUE));
		stub(get(queues("?queueName=build&actionFilter=use&api-version=7.1")), list(QUEUE));
		stub(get(queues("?queueNames=a%2Cb&api-version=7.1")), list(QUEUE));
		stub(get(queues("?queueIds=5%2C6&api-version=7.1")), list(QUEUE));
		stub(get(queues("?poolIds=3&api-version=7.1")), list(QUEUE));
		assertThat(this.queues.listQueues().toList()).hasSize(1);
		assertThat(this.queues.listQueues(QueueQuery.all().name("build").actionFilter(TaskAgentQueueActionFilter.USE))
			.toList()).hasSize(1);
		assertThat(this.queues.listQueues(QueueSelection.names("a", "b")).toList()).hasSize(1);
		assertThat(this.queues.listQueues(QueueSelection.ids(5, 6)).toList()).hasSize(1);
		assertThat(this.queues.listQueues(QueueSelection.ofPools(3)).toList()).hasSize(1);
	}

	@Test
	void getQueueNamesItsPool() {
		stub(get(queues("/5?api-version=7.1")), okJson(QUEUE));
		TaskAgentQueue queue = this.queues.getQueue(5);
		assertThat(queue.pool()).isNotNull();
		assertThat(queue.pool().id()).isEqualTo(3);
	}

	@Test
	void queuesAreCreatedAndDeleted() {
		stub(post(queues("?authorizePipelines=true&api-version=7.1"))
			.withRequestBody(equalToJson("{\"name\":\"build\",\"pool\":{\"id\":3}}")), okJson(QUEUE));
		stub(delete(queues("/5?api-version=7.1")), noContent());
		assertThat(this.queues.createQueue(QueueRequest.toPool(3).name("build"), true).id()).isEqualTo(5);
		this.queues.deleteQueue(5);
		assertThat(wire.requests()).hasSize(2);
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static ResponseDefinitionBuilder list(String item) {
		return okJson("{\"count\":1,\"value\":[%s]}".formatted(item));
	}

	private static UrlPattern pools(String rest) {
		return urlEqualTo("/contoso/_apis/distributedtask/pools" + rest);
	}

	private static UrlPattern agents(String rest) {
		return pools("/3/agents" + rest);
	}

	private static UrlPattern queues(String rest) {
		return urlEqualTo("/contoso/web/_apis/distributedtask/queues" + rest);
	}

}
