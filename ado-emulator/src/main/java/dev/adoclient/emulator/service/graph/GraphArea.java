package dev.adoclient.emulator.service.graph;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of users, groups and identities. */
public final class GraphArea {

	private GraphArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new GraphSubjectRoutes(organization), new GraphUserRoutes(organization),
				new ServicePrincipalRoutes(organization), new GraphGroupRoutes(organization),
				new MembershipRoutes(organization), new AvatarRoutes(organization), new IdentityRoutes(organization));
	}

}
