package dev.adoclient.emulator.service.work;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of how teams plan. */
public final class WorkArea {

	private WorkArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new TeamSettingsRoutes(organization), new TeamIterationRoutes(organization),
				new TeamFieldRoutes(organization), new CapacityRoutes(organization), new BacklogRoutes(organization),
				new PredefinedQueryRoutes(organization));
	}

}
