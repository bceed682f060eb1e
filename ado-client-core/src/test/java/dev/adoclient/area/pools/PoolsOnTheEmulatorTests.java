package dev.adoclient.area.pools;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Pools with their agents, queues and variable groups from one call to the next, through
 * both clients.
 */
class PoolsOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void anAgentIsAddedDisabledAndDeleted() {
		PoolsClient pools = this.organization.blocking().pools();
		TaskAgentPool pool = pools.createPool(PoolRequest.named("gpu"));
		AgentsClient agents = pools.agents(pool.id());
		TaskAgent agent = agents
			.addAgent(AgentRequest.of("gpu-1", "4.248.0").systemCapabilities(Map.of("Agent.OS", "Linux")));
		assertThat(agents.setEnabled(agent.id(), false).enabled()).isFalse();
		assertThat(agents.setUserCapabilities(agent.id(), Map.of("gpu", "8")).userCapabilities())
			.containsExactly(Map.entry("gpu", "8"));
		assertThat(agents.listAgents(AgentQuery.all().demands("gpu", "Agent.OS -equals linux")).toList()).hasSize(1)
			.allSatisfy((found) -> assertThat(found.systemCapabilities()).isEmpty());
		assertThat(agents.listAgents(AgentQuery.all().demands("java")).toList()).isEmpty();
		agents.deleteAgent(agent.id());
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> agents.getAgent(agent.id()));
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> pools.createPool(PoolRequest.named("GPU")));
	}

	@Test
	void aQueueGoesWithItsPool() {
		PoolsClient pools = this.organization.blocking().pools();
		QueuesClient queues = this.organization.blocking().queues("web");
		TaskAgentPool pool = pools.createPool(PoolRequest.named("gpu"));
		TaskAgentQueue queue = queues.createQueue(QueueRequest.toPool(pool.id()).name("gpu"), true);
		assertThat(queues.listQueues(QueueSelection.ofPools(pool.id())).toList()).extracting(TaskAgentQueue::id)
			.containsExactly(queue.id());
		pools.deletePool(pool.id());
		assertThat(queues.listQueues().toList()).extracting(TaskAgentQueue::name)
			.containsExactly("Azure Pipelines", "Build Farm");
	}

	@Test
	void aSecretOfAVariableGroupStaysAndIsNeverShown() {
		VariableGroupsClient groups = this.organization.blocking().variableGroups("web");
		UUID web = this.organization.blocking().projects().getProject("web").id();
		VariableGroup made = groups.createVariableGroup(
				VariableGroupRequest.named("deploy", web).variable("url", "https://x").secret("token", "s3cret"));
		assertThat(made.variables().get("token")).satisfies((token) -> assertThat(token.value()).isNull())
			.satisfies((token) -> assertThat(token.isSecret()).isTrue());
		groups.updateVariableGroup(made.id(), VariableGroupRequest.of(made).variable("url", "https://y"));
		VariableGroup listed = groups.listVariableGroups(made.id()).toList().get(0);
		assertThat(listed.variableGroupProjectReferences()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> VariableGroupRequest.of(listed))
			.withMessageContaining("read it with getVariableGroup");
		assertThat(groups.getVariableGroup(made.id()).variables().get("url").value()).isEqualTo("https://y");
		assertThat(this.organization.emulator()
			.state()
			.variableGroups()
			.find(made.id())
			.orElseThrow()
			.variables()
			.get("token")
			.value()).isEqualTo("s3cret");
		groups.deleteVariableGroup(made.id(), web);
		assertThat(groups.listVariableGroups().toList()).isEmpty();
	}

	@Test
	void variableGroupsComeInPages() {
		VariableGroupsAsyncClient groups = this.organization.async().variableGroups("web");
		UUID web = this.organization.blocking().projects().getProject("web").id();
		for (String name : new String[] { "one", "two", "three" }) {
			groups.createVariableGroup(VariableGroupRequest.named(name, web).variable("a", "1"))
				.as(StepVerifier::create)
				.expectNextCount(1)
				.verifyComplete();
		}
		StepVerifier
			.create(groups.listVariableGroups(VariableGroupQuery.all().name("t*").pageSize(1)).map(VariableGroup::name))
			.expectNext("three", "two")
			.verifyComplete();
	}

}
