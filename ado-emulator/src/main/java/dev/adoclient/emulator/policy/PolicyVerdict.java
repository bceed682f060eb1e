package dev.adoclient.emulator.policy;

import java.time.Instant;
import java.util.UUID;

import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import org.jspecify.annotations.Nullable;

/** What one policy says to one pull request. Guarded by the organization's lock. */
public final class PolicyVerdict {

	private final HostedPullRequest pullRequest;

	private final Instant startedDate;

	private BranchPolicy policy;

	private VerdictState state = VerdictState.QUEUED;

	private @Nullable Instant completedDate;

	private @Nullable Integer buildId;

	private int builtIteration;

	PolicyVerdict(BranchPolicy policy, HostedPullRequest pullRequest, Instant now) {
		this.policy = policy;
		this.pullRequest = pullRequest;
		this.startedDate = now;
	}

	public UUID id() {
		return StableId.of("evaluation", this.pullRequest.id() + "/" + this.policy.id());
	}

	public BranchPolicy policy() {
		return this.policy;
	}

	public HostedPullRequest pullRequest() {
		return this.pullRequest;
	}

	public Instant startedDate() {
		return this.startedDate;
	}

	public VerdictState state() {
		return this.state;
	}

	/** When it came to its end; null while it has not. */
	public @Nullable Instant completedDate() {
		return this.completedDate;
	}

	/** The build that decides; null where none does. */
	public @Nullable Integer buildId() {
		return this.buildId;
	}

	/** The iteration that the build was queued for; 0 for none. */
	int builtIteration() {
		return this.builtIteration;
	}

	void build(int id, int iteration) {
		this.buildId = id;
		this.builtIteration = iteration;
	}

	void judge(BranchPolicy latest, VerdictState found, Instant now) {
		this.policy = latest;
		if (found != this.state) {
			this.state = found;
			this.completedDate = found.isFinal() ? now : null;
		}
	}

}
