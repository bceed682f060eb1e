package dev.adoclient.emulator.build;

import java.util.List;
import java.util.Optional;

/**
 * The queue of a project through which a build gets its agent.
 *
 * @param id the queue's id
 * @param name the queue's name, which is the pool's too
 * @param poolId the pool's id
 * @param hosted whether the service runs the agents
 */
public record AgentQueue(int id, String name, int poolId, boolean hosted) {

	/** The queue whose agents the service runs. */
	public static final AgentQueue HOSTED = new AgentQueue(12, "Azure Pipelines", 9, true);

	/** The queue whose agents the organization runs itself. */
	public static final AgentQueue FARM = new AgentQueue(17, "Build Farm", 4, false);

	/** Returns the queue of that id. */
	public static Optional<AgentQueue> find(int id) {
		return List.of(HOSTED, FARM).stream().filter((queue) -> queue.id() == id).findFirst();
	}

}
