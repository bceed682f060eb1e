package dev.adoclient.emulator.location;

import java.util.UUID;

/**
 * A part of Azure DevOps that may have a host of its own.
 *
 * @param id the id by which clients ask for it
 * @param name the name, such as {@code build}
 */
public record ResourceArea(UUID id, String name) {
}
