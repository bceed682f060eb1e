package dev.adoclient.emulator.build;

import java.time.Instant;

/**
 * What keeps a build from being cleaned up.
 *
 * @param id the lease's id
 * @param ownerId who holds it, such as {@code User:...}
 * @param definitionId the definition of the build
 * @param buildId the build
 * @param createdOn since when
 * @param validUntil until when
 * @param protectPipeline whether it protects the definition too
 */
public record HostedLease(int id, String ownerId, int definitionId, int buildId, Instant createdOn, Instant validUntil,
		boolean protectPipeline) {
}
