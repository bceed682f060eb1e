package dev.adoclient.emulator.service.wiki;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.wiki.HostedWiki;
import dev.adoclient.emulator.wiki.Wikis;

/** Finds the wiki that a path names. */
record WikiPath(Organization organization) {

	static final String WIKIS = "/{project}/_apis/wiki/wikis";

	static final String WIKI = WIKIS + "/{wikiIdentifier}";

	/** The project in front; where there is none, that of the wiki. */
	HostedProject project(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			return this.organization.project(project);
		}
		String wiki = call.variable("wikiIdentifier");
		return this.organization.projects()
			.stream()
			.filter((each) -> each.wikis().find(wiki).isPresent())
			.findFirst()
			.orElseThrow(() -> Wikis.missing(wiki));
	}

	HostedWiki wiki(Call call) {
		return project(call).wikis().get(call.variable("wikiIdentifier"));
	}

}
