package dev.adoclient.emulator.build;

/**
 * The repository that a definition builds.
 *
 * @param id the repository's id
 * @param name the repository's name
 * @param type such as {@code TfsGit} or {@code GitHub}
 * @param defaultBranch the full name of the branch, such as {@code refs/heads/main}
 */
public record HostedRepository(String id, String name, String type, String defaultBranch) {
}
