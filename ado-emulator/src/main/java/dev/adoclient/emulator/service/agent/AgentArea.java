package dev.adoclient.emulator.service.agent;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of pools, agents and queues. */
public final class AgentArea {

	private AgentArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new PoolRoutes(organization), new AgentRoutes(organization), new QueueRoutes(organization));
	}

}
