package dev.adoclient.emulator.service.build;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/**
 * What the service answers of builds, their definitions, logs, artifacts, timelines and
 * leases.
 */
public final class BuildArea {

	private BuildArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new BuildRoutes(organization), new BuildChangeRoutes(organization),
				new SourceRoutes(organization), new DefinitionRoutes(organization),
				new DefinitionChangeRoutes(organization), new FolderRoutes(organization), new TagRoutes(organization),
				new TimelineRoutes(organization), new ReportRoutes(organization), new LogRoutes(organization),
				new ArtifactRoutes(organization), new LeaseRoutes(organization),
				new AuthorizedResourceRoutes(organization));
	}

}
