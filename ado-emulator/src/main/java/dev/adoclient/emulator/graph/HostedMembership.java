package dev.adoclient.emulator.graph;

/**
 * A member of a group.
 *
 * @param member the descriptor of the member, which may be a group
 * @param container the descriptor of the group
 */
public record HostedMembership(String member, String container) {
}
