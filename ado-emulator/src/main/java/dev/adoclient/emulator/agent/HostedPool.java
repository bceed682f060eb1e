package dev.adoclient.emulator.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;

/** A pool of agents. */
public final class HostedPool {

	private final int id;

	private final PoolKind kind;

	private final boolean hosted;

	private final Instant createdOn;

	private final TreeMap<Integer, HostedAgent> agents = new TreeMap<>();

	private String name;

	private boolean autoProvision;

	private boolean autoUpdate = true;

	private @Nullable Boolean autoSize;

	private @Nullable Integer targetSize;

	private int added;

	HostedPool(int id, String name, PoolKind kind, boolean hosted, Instant createdOn) {
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.hosted = hosted;
		this.createdOn = createdOn;
	}

	public int id() {
		return this.id;
	}

	public PoolKind kind() {
		return this.kind;
	}

	/** Whether the service runs the agents. */
	public boolean hosted() {
		return this.hosted;
	}

	public Instant createdOn() {
		return this.createdOn;
	}

	public String name() {
		return this.name;
	}

	void rename(String newName) {
		this.name = newName;
	}

	/** Whether each new project gets a queue to the pool. */
	public boolean autoProvision() {
		return this.autoProvision;
	}

	/** Changes whether each new project gets a queue to the pool. */
	public void autoProvision(boolean provision) {
		this.autoProvision = provision;
	}

	/** Whether agents update themselves. */
	public boolean autoUpdate() {
		return this.autoUpdate;
	}

	/** Changes whether agents update themselves. */
	public void autoUpdate(boolean update) {
		this.autoUpdate = update;
	}

	public @Nullable Boolean autoSize() {
		return this.autoSize;
	}

	/** Changes whether the service makes as many agents as there are jobs. */
	public void autoSize(boolean size) {
		this.autoSize = size;
	}

	public @Nullable Integer targetSize() {
		return this.targetSize;
	}

	/** Changes how many agents there should be. */
	public void targetSize(int size) {
		this.targetSize = size;
	}

	/** Returns the agents, by id. */
	public List<HostedAgent> agents() {
		return List.copyOf(this.agents.values());
	}

	/** Adds an agent, or refuses where there is one of that name. */
	public HostedAgent addAgent(String agentName, String version) {
		if (agents().stream().anyMatch((agent) -> agent.name().equalsIgnoreCase(agentName))) {
			throw new ServiceException(409,
					"Microsoft.TeamFoundation.DistributedTask.WebApi.TaskAgentExistsException, "
							+ "Microsoft.TeamFoundation.DistributedTask.WebApi",
					"Pool " + this.id + " already contains an agent with name " + agentName + ".");
		}
		HostedAgent agent = new HostedAgent(++this.added, agentName, version, this.createdOn);
		this.agents.put(agent.id(), agent);
		return agent;
	}

	/** Returns the agent of that id, or refuses as the service does. */
	public HostedAgent agent(int agentId) {
		return Optional.ofNullable(this.agents.get(agentId))
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.TeamFoundation.DistributedTask.WebApi.TaskAgentNotFoundException, "
							+ "Microsoft.TeamFoundation.DistributedTask.WebApi",
					"No agent found in pool " + this.id + " with identifier " + agentId + "."));
	}

	/** Takes the agent out of the pool. */
	public void removeAgent(HostedAgent agent) {
		this.agents.remove(agent.id());
	}

}
