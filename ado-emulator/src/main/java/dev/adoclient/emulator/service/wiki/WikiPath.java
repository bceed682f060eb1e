package dev.adoclient.emulator.service.wiki;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.wiki.HostedWiki;

/** Finds the wiki that a path names. */
record WikiPath(Organization organization) {

	static final String WIKIS = "/{project}/_apis/wiki/wikis";

	static final String WIKI = WIKIS + "/{wikiIdentifier}";

	HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	HostedWiki wiki(Call call) {
		return project(call).wikis().get(call.variable("wikiIdentifier"));
	}

}
