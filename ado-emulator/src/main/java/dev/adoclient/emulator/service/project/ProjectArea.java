package dev.adoclient.emulator.service.project;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of projects, their teams, and operations. */
public final class ProjectArea {

	private ProjectArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new ProjectRoutes(organization), new ProjectChangeRoutes(organization),
				new ProjectPropertyRoutes(organization), new TeamRoutes(organization), new ProcessRoutes(),
				new OperationRoutes(organization));
	}

}
