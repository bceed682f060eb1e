package dev.adoclient.emulator;

import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.build.AgentQueue;
import dev.adoclient.emulator.build.Definition;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Repository;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.Project;

/** A believable organization. */
final class Seed {

	private Seed() {
	}

	static void plant(Organization organization) {
		organization.addProject("payments", "Payment services and their back office");
		Project web = organization.addProject("web", "The shop that customers see");
		Repository repository = new Repository(StableId.of("repository", "web").toString(), "web", "TfsGit",
				"refs/heads/main");
		web.builds()
			.definitions()
			.add((id) -> new Definition(id, "web-ci", "\\", 3, organization.host().now(), organization.caller(),
					QueueStatus.ENABLED, repository, new AgentQueue(12, "Azure Pipelines", 9, true),
					"azure-pipelines.yml", List.of(), Map.of()));
		web.builds().addMany(60);
	}

}
