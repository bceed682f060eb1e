package dev.adoclient.emulator.service.policy;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of branch policies and their evaluations. */
public final class PolicyArea {

	private PolicyArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new PolicyRoutes(organization), new PolicyEvaluationRoutes(organization));
	}

}
