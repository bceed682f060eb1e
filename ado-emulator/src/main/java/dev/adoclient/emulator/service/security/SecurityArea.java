package dev.adoclient.emulator.service.security;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/**
 * What the service answers of security namespaces, access control lists and permissions.
 */
public final class SecurityArea {

	private SecurityArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new SecurityNamespaceRoutes(), new AccessControlRoutes(organization),
				new PermissionRoutes(organization));
	}

}
