package dev.adoclient.emulator.service.entitlement;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/**
 * What the service answers of users, service principals and groups with rules, and their
 * access levels.
 */
public final class EntitlementArea {

	private EntitlementArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new UserEntitlementRoutes(organization),
				new MemberEntitlementRoutes(MemberKind.USER, organization),
				new MemberEntitlementRoutes(MemberKind.SERVICE_PRINCIPAL, organization),
				new GroupRuleRoutes(organization), new GroupMemberRoutes(organization));
	}

}
