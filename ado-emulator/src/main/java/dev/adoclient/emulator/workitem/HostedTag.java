package dev.adoclient.emulator.workitem;

import java.util.UUID;

/**
 * A tag that work items of a project have.
 *
 * @param id the id, which stays when the name changes
 * @param name the name
 */
public record HostedTag(UUID id, String name) {
}
