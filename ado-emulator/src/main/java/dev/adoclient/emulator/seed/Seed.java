package dev.adoclient.emulator.seed;

import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;

/**
 * Fills an organization: three projects, their builds, their code, and the work on them.
 */
public final class Seed {

	private Seed() {
	}

	/** Plants everything in that organization, which must have no projects yet. */
	public static void plant(Organization organization) {
		HostedProject web = organization.addProject("web", "The shop that customers see");
		HostedProject payments = organization.addProject("payments", "Payment services and their back office");
		HostedProject platform = organization.addProject("Platform Tools", "What the other teams build on");
		People.all().forEach(organization.host().directory()::add);
		TeamSeed.plant(web, "Storefront", "What customers see first");
		TeamSeed.plant(payments, "Ledger", "Who owes what to whom");
		TeamSeed.plant(platform);
		organization.projects().forEach((project) -> contributors(organization, project));
		new GitSeed(organization).plant();
		BuildSeed builds = new BuildSeed(organization.host());
		builds.plant(web, 45, "web-ci", "web-deploy", "web-nightly", "web-e2e", "storefront-ci");
		builds.plant(payments, 15, "payments-ci", "payments-deploy", "ledger-ci", "ledger-nightly", "fraud-model");
		builds.plant(platform, 5, "infrastructure-ci", "base-images");
		WorkItemSeed work = new WorkItemSeed(organization);
		work.plant(web);
		work.plant(payments);
		organization.savedQueries()
			.save(web.name(), "Open bugs", "SELECT [System.Id], [System.Title] FROM WorkItems "
					+ "WHERE [System.WorkItemType] = 'Bug' AND [System.State] <> 'Closed' ORDER BY [System.Id]");
		organization.history().clear();
	}

	/** Everybody may work on the project. */
	private static void contributors(Organization organization, HostedProject project) {
		String group = organization.groups()
			.find("[" + project.name() + "]\\Contributors")
			.map(HostedGroup::descriptor)
			.orElseThrow();
		People.all().forEach((person) -> organization.groups().join(person.subjectDescriptor(), group));
	}

}
