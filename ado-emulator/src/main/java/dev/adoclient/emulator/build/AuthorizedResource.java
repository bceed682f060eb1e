package dev.adoclient.emulator.build;

/**
 * What every pipeline of a project may use.
 *
 * @param type such as {@code variablegroup}
 * @param id its id, as text
 */
public record AuthorizedResource(String type, String id) {
}
