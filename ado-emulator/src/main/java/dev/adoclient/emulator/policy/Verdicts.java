package dev.adoclient.emulator.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;

/** What the policies of one project say to its pull requests. Thread-safe. */
public final class Verdicts {

	private final ServiceHost host;

	private final Policies policies;

	private final PolicyRules rules;

	private final PolicyBuilds builds;

	private final Map<UUID, PolicyVerdict> verdicts = new HashMap<>();

	Verdicts(ServiceHost host, Policies policies, PolicyRules rules, PolicyBuilds builds) {
		this.host = host;
		this.policies = policies;
		this.rules = rules;
		this.builds = builds;
	}

	/** Returns what each policy of the target branch says, as it stands now. */
	public List<PolicyVerdict> of(HostedPullRequest pullRequest) {
		synchronized (this.host) {
			List<PolicyVerdict> all = new ArrayList<>();
			for (BranchPolicy policy : this.policies.all()) {
				if (policy.enabled() && policy.kind().isAboutPullRequests()
						&& policy.covers(pullRequest.repository(), pullRequest.lifecycle().target())) {
					all.add(judge(policy, pullRequest));
				}
			}
			return all;
		}
	}

	/** Returns the verdict of that id, or refuses as the service does. */
	public PolicyVerdict get(String id) {
		synchronized (this.host) {
			for (PolicyVerdict verdict : List.copyOf(this.verdicts.values())) {
				if (verdict.id().toString().equalsIgnoreCase(id)) {
					return of(verdict.pullRequest()).stream()
						.filter(verdict::equals)
						.findFirst()
						.orElseThrow(() -> PolicyRefusals.noEvaluation(id));
				}
			}
			throw PolicyRefusals.noEvaluation(id);
		}
	}

	/** Judges once more: with another build, where a build decides. */
	public PolicyVerdict requeue(String id) {
		synchronized (this.host) {
			PolicyVerdict verdict = get(id);
			build(verdict);
			this.host.happened(Happening.Kind.EVALUATION_QUEUED, verdict.policy().id(), id);
			return judge(verdict.policy(), verdict.pullRequest());
		}
	}

	/** Queues the builds that wait for a merge which can be done. */
	void mergeable(HostedPullRequest pullRequest) {
		for (PolicyVerdict verdict : of(pullRequest)) {
			if (!verdict.policy().flag("manualQueueOnly")
					&& verdict.builtIteration() < pullRequest.lifecycle().latest().id()
					&& verdict.state() != VerdictState.NOT_APPLICABLE) {
				build(verdict);
			}
		}
	}

	private void build(PolicyVerdict verdict) {
		if (verdict.policy().kind() == PolicyKind.BUILD) {
			HostedBuild build = this.builds.queue(verdict.policy(), verdict.pullRequest());
			if (build != null) {
				verdict.build(build.id(), verdict.pullRequest().lifecycle().latest().id());
			}
		}
	}

	private PolicyVerdict judge(BranchPolicy policy, HostedPullRequest pullRequest) {
		PolicyVerdict fresh = new PolicyVerdict(policy, pullRequest, this.host.now());
		PolicyVerdict verdict = this.verdicts.computeIfAbsent(fresh.id(), (id) -> fresh);
		if (pullRequest.lifecycle().isActive() || verdict.equals(fresh)) {
			verdict.judge(policy, this.rules.judge(policy, pullRequest, verdict.buildId()), this.host.now());
		}
		return verdict;
	}

}
