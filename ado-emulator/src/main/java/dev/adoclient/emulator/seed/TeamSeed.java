package dev.adoclient.emulator.seed;

import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;

/** Puts people into the teams of a project. */
final class TeamSeed {

	private TeamSeed() {
	}

	/** Everybody is in the default team. */
	static void plant(HostedProject project) {
		People.all().stream().skip(1).forEach(project.teams().defaultTeam()::member);
	}

	/** Everybody is in the default team, and two of them make up another. */
	static void plant(HostedProject project, String team, String description) {
		plant(project);
		HostedTeam made = project.teams().create(team, description);
		made.settings().planAtRoot();
		made.admin(People.nth(3)).member(People.nth(2));
	}

}
