package dev.adoclient.emulator.build;

/**
 * The queue of a project through which a build gets its agent.
 *
 * @param id the queue's id
 * @param name the queue's name, which is the pool's too
 * @param poolId the pool's id
 * @param hosted whether the service runs the agents
 */
public record AgentQueue(int id, String name, int poolId, boolean hosted) {
}
