package dev.adoclient.emulator.service.wiki;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/** What the service answers of wikis and their pages. */
public final class WikiArea {

	private WikiArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new WikiRoutes(organization), new WikiPageRoutes(organization),
				new WikiPageListRoutes(organization), new WikiCommentRoutes(organization));
	}

}
