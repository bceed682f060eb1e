package dev.adoclient.emulator.agent;

import java.util.UUID;

/**
 * A queue through which jobs of a project reach the agents of a pool.
 *
 * @param id the queue's id
 * @param projectId the project
 * @param name the queue's name
 * @param pool the pool
 */
public record HostedQueue(int id, UUID projectId, String name, HostedPool pool) {
}
