package dev.adoclient.emulator.governance;

/**
 * An alert on a branch of a governed repository.
 *
 * @param branch the branch, such as {@code main}
 * @param severity how bad it is, such as {@code high}
 * @param title what it is about
 * @param component the package that it is on
 * @param version the version of the package
 * @param development whether only development needs the package
 */
public record HostedAlert(String branch, String severity, String title, String component, String version,
		boolean development) {
}
