package dev.adoclient.emulator.policy;

import java.util.Map;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import org.jspecify.annotations.Nullable;

/** Queues the builds of merges that policies ask for. */
final class PolicyBuilds {

	private final Builds builds;

	PolicyBuilds(Builds builds) {
		this.builds = builds;
	}

	/** Queues a build of the merge; null where the policy names no definition. */
	@Nullable HostedBuild queue(BranchPolicy policy, HostedPullRequest pullRequest) {
		int definitionId = policy.number("buildDefinitionId", 0);
		String commit = pullRequest.lifecycle().mergeCommit();
		for (HostedDefinition definition : this.builds.definitions().all()) {
			if (definition.id() == definitionId && commit != null) {
				Trigger trigger = Trigger.manual(pullRequest.createdBy())
					.because(HostedBuildReason.PULL_REQUEST,
							Map.of("pr.number", String.valueOf(pullRequest.id()), "pr.sourceBranch",
									pullRequest.lifecycle().source(), "pr.sourceSha",
									pullRequest.lifecycle().mergeSource(), "pr.isFork", "False"));
				return this.builds.queue(definition, new Source("refs/pull/" + pullRequest.id() + "/merge", commit),
						trigger);
			}
		}
		return null;
	}

}
