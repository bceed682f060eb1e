package dev.adoclient.emulator.seed;

import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.policy.PolicyKind;

/** The code of the projects, and what is under review. */
final class GitSeed {

	private final Organization organization;

	GitSeed(Organization organization) {
		this.organization = organization;
	}

	/** The repositories are those that the definitions build. */
	void plant() {
		for (String name : List.of("web", "storefront")) {
			code("web", name);
		}
		for (String name : List.of("payments", "ledger", "fraud")) {
			code("payments", name);
		}
		for (String name : List.of("infrastructure", "base")) {
			code("Platform Tools", name);
		}
		review();
	}

	private RepositoryBuilder code(String project, String name) {
		return new ProjectBuilder(this.organization, project).repository(name)
			.file("/src/totals.js", "export const total = (lines) => lines.reduce((sum, line) => sum + line, 0);\n")
			.file("/pipelines/" + name + "-ci.yml", "trigger: [main]\nsteps:\n- script: npm test\n")
			.branch("release/1.2");
	}

	private void review() {
		RepositoryBuilder web = new ProjectBuilder(this.organization, "web").repository("web");
		web.pullRequest("Round totals half even")
			.by(People.nth(1).uniqueName())
			.changing("/src/totals.js",
					"export const total = (lines) => Math.round(lines.reduce((a, b) => a + b, 0));\n")
			.vote(People.nth(2).uniqueName(), -5)
			.comment(People.nth(2).uniqueName(), "Does this round to even?")
			.label("money");
		web.pullRequest("Translate the receipt").by(People.nth(3).uniqueName()).draft();
		RepositoryBuilder ledger = new ProjectBuilder(this.organization, "payments").repository("ledger");
		ledger.policy(PolicyKind.MINIMUM_REVIEWERS, Map.of("minimumApproverCount", 1, "creatorVoteCounts", false));
		ledger.pullRequest("Post refunds at once").by(People.nth(2).uniqueName());
	}

}
