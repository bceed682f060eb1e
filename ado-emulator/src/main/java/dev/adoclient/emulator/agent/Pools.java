package dev.adoclient.emulator.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * The pools of the organization, and the queues of its projects. Two pools are there from
 * the start: one whose agents the service runs, and one of the organization. Thread-safe.
 */
public final class Pools {

	private static final String NAMESPACE = "Microsoft.TeamFoundation.DistributedTask.WebApi.";

	private static final String ASSEMBLY = ", Microsoft.TeamFoundation.DistributedTask.WebApi";

	private final ServiceHost host;

	private final TreeMap<Integer, HostedPool> pools = new TreeMap<>();

	private final List<HostedQueue> queues = new ArrayList<>();

	private int lastPool = 20;

	private int lastQueue = 40;

	/** Creates the pools that are there from the start. */
	public Pools(ServiceHost host) {
		this.host = host;
		HostedPool farm = add(AgentQueue.FARM.poolId(), AgentQueue.FARM.name(), PoolKind.AUTOMATION, false);
		add(AgentQueue.HOSTED.poolId(), AgentQueue.HOSTED.name(), PoolKind.AUTOMATION, true);
		farm.addAgent("farm-1", "4.248.0").online(true).systemCapabilities().put("Agent.OS", "Linux");
		farm.addAgent("farm-2", "4.248.0").systemCapabilities().put("Agent.OS", "Linux");
	}

	/** Gives a new project its queues. */
	public void addProject(UUID projectId) {
		synchronized (this.host) {
			for (AgentQueue queue : List.of(AgentQueue.HOSTED, AgentQueue.FARM)) {
				this.queues.add(new HostedQueue(queue.id(), projectId, queue.name(), get(queue.poolId())));
			}
			all().stream()
				.filter(HostedPool::autoProvision)
				.forEach((pool) -> this.queues.add(new HostedQueue(++this.lastQueue, projectId, pool.name(), pool)));
		}
	}

	/** Returns the pools, by id. */
	public List<HostedPool> all() {
		synchronized (this.host) {
			return List.copyOf(this.pools.values());
		}
	}

	/** Returns the pool of that id, or refuses as the service does. */
	public HostedPool get(int poolId) {
		synchronized (this.host) {
			return Optional.ofNullable(this.pools.get(poolId))
				.orElseThrow(() -> refusal(404, "TaskAgentPoolNotFoundException",
						"The agent pool " + poolId + " was not found."));
		}
	}

	/** Makes a pool without agents, or refuses where there is one of that name. */
	public HostedPool create(String name, PoolKind kind) {
		synchronized (this.host) {
			requireFree(name);
			return add(++this.lastPool, name, kind, false);
		}
	}

	/** Gives the pool another name. */
	public void rename(HostedPool pool, String name) {
		synchronized (this.host) {
			if (!pool.name().equalsIgnoreCase(name)) {
				requireFree(name);
			}
			pool.rename(name);
		}
	}

	/** Deletes the pool, with the queues to it. */
	public void delete(HostedPool pool) {
		synchronized (this.host) {
			this.pools.remove(pool.id());
			this.queues.removeIf((queue) -> queue.pool() == pool);
		}
	}

	/** Returns the queues of a project. */
	public List<HostedQueue> queues(UUID projectId) {
		synchronized (this.host) {
			return this.queues.stream().filter((queue) -> queue.projectId().equals(projectId)).toList();
		}
	}

	/** Returns the queue of that id, or refuses as the service does. */
	public HostedQueue queue(UUID projectId, int queueId) {
		return queues(projectId).stream()
			.filter((queue) -> queue.id() == queueId)
			.findFirst()
			.orElseThrow(() -> refusal(404, "TaskAgentQueueNotFoundException",
					"The agent queue " + queueId + " was not found."));
	}

	/** Makes a queue to a pool, or refuses where the project has one of that name. */
	public HostedQueue createQueue(UUID projectId, String name, HostedPool pool) {
		synchronized (this.host) {
			if (queues(projectId).stream().anyMatch((queue) -> queue.name().equalsIgnoreCase(name))) {
				throw refusal(409, "TaskAgentQueueExistsException", "The agent queue " + name + " is there already.");
			}
			HostedQueue queue = new HostedQueue(++this.lastQueue, projectId, name, pool);
			this.queues.add(queue);
			return queue;
		}
	}

	/** Deletes the queue. */
	public void delete(HostedQueue queue) {
		synchronized (this.host) {
			this.queues.remove(queue);
		}
	}

	private HostedPool add(int id, String name, PoolKind kind, boolean hosted) {
		HostedPool pool = new HostedPool(id, name, kind, hosted, this.host.now());
		this.pools.put(id, pool);
		return pool;
	}

	private void requireFree(String name) {
		if (this.pools.values().stream().anyMatch((pool) -> pool.name().equalsIgnoreCase(name))) {
			throw refusal(409, "TaskAgentPoolExistsException", "The agent pool " + name + " is there already.");
		}
	}

	private static ServiceException refusal(int status, String type, String message) {
		return new ServiceException(status, NAMESPACE + type + ASSEMBLY, message);
	}

}
