package dev.adoclient.emulator.service.pullrequest;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Routes;

/**
 * What the service answers of pull requests, their reviewers, threads, labels and
 * iterations.
 */
public final class PullRequestArea {

	private PullRequestArea() {
	}

	/** Every route of the area. */
	public static Routes routes(Organization organization) {
		return Routes.of(new PullRequestRoutes(organization), new PullRequestQueryRoutes(organization),
				new PullReviewerRoutes(organization), new PullThreadRoutes(organization),
				new PullCommentRoutes(organization), new PullLabelRoutes(organization),
				new PullPropertyRoutes(organization), new PullStatusRoutes(organization),
				new PullIterationRoutes(organization));
	}

}
