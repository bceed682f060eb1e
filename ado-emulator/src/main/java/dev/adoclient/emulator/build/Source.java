package dev.adoclient.emulator.build;

/**
 * What a build builds.
 *
 * @param branch the full name of the branch
 * @param version the commit
 */
public record Source(String branch, String version) {
}
