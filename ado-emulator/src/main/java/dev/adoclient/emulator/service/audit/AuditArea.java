package dev.adoclient.emulator.service.audit;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of the audit log and of its streams. */
public final class AuditArea {

	private AuditArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new AuditLogRoutes(organization), new AuditStreamRoutes(organization));
	}

}
