package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/**
 * What the service answers of git repositories, their refs, commits, items and pushes.
 */
public final class GitArea {

	private GitArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new GitRepositoryRoutes(organization), new GitRecycleBinRoutes(organization),
				new GitRefRoutes(organization), new GitCommitRoutes(organization),
				new GitCommitStatusRoutes(organization), new GitItemRoutes(organization),
				new GitObjectRoutes(organization), new GitPushRoutes(organization), new GitCompareRoutes(organization),
				new GitImportRoutes(organization));
	}

}
