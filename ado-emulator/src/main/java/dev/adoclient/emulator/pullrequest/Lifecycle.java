package dev.adoclient.emulator.pullrequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;

/** How far a pull request has come. Guarded by the organization's lock. */
public final class Lifecycle {

	private final ServiceHost host;

	private final HostedRepository repository;

	private final String source;

	private final List<ReviewIteration> iterations = new ArrayList<>();

	private String target;

	private ReviewState state = ReviewState.ACTIVE;

	private @Nullable MergeState mergeState = MergeState.QUEUED;

	private @Nullable String mergeCommit;

	private String mergedTarget = "";

	private Map<String, @Nullable Object> completionOptions = Map.of();

	private @Nullable Person autoCompleteSetBy;

	private @Nullable Person closedBy;

	private @Nullable Instant closedDate;

	private @Nullable Instant completionQueueTime;

	Lifecycle(ServiceHost host, HostedRepository repository, String source, String target) {
		this.host = host;
		this.repository = repository;
		this.source = source;
		this.target = target;
	}

	/** The full name of the branch that is merged. */
	public String source() {
		return this.source;
	}

	/** The full name of the branch that is merged into. */
	public String target() {
		return this.target;
	}

	public ReviewState state() {
		return this.state;
	}

	public boolean isActive() {
		return this.state == ReviewState.ACTIVE;
	}

	/** How the last merge went; null while it is abandoned. */
	public @Nullable MergeState mergeState() {
		return this.mergeState;
	}

	/** The commit of the last merge; null until one was tried, and where it failed. */
	public @Nullable String mergeCommit() {
		return this.mergeCommit;
	}

	/** The tip of the source branch that the last merge took, or the next one takes. */
	public String mergeSource() {
		return latest().sourceCommit();
	}

	/** The tip of the target branch that the last merge took, or the next one takes. */
	public String mergeTarget() {
		return this.mergedTarget;
	}

	public Map<String, @Nullable Object> completionOptions() {
		return this.completionOptions;
	}

	/** Says how it shall be completed, or refuses a strategy that there is not. */
	public void completionOptions(Map<String, @Nullable Object> options) {
		strategy(options);
		this.completionOptions = options;
	}

	/** Returns how it is merged. */
	public MergeStrategy strategy() {
		return strategy(this.completionOptions);
	}

	/** Returns which strategy the options name, or refuses one that there is not. */
	public static MergeStrategy strategy(Map<String, @Nullable Object> options) {
		Object chosen = options.get("mergeStrategy");
		if (chosen instanceof String || chosen instanceof Number) {
			return WireName.read(MergeStrategy.class, "mergeStrategy", chosen.toString());
		}
		return Boolean.TRUE.equals(options.get("squashMerge")) ? MergeStrategy.SQUASH : MergeStrategy.NO_FAST_FORWARD;
	}

	/** Whether that option was chosen for its completion. */
	public boolean chosen(String option) {
		return Boolean.TRUE.equals(this.completionOptions.get(option));
	}

	/** Who lets it complete by itself; null where nobody does. */
	public @Nullable Person autoCompleteSetBy() {
		return this.autoCompleteSetBy;
	}

	/** Lets it complete by itself when nothing is in the way, or not. */
	public void autoComplete(@Nullable Person by) {
		this.autoCompleteSetBy = by;
	}

	/** Who completed it; null where nobody did. */
	public @Nullable Person closedBy() {
		return this.closedBy;
	}

	public @Nullable Instant closedDate() {
		return this.closedDate;
	}

	/** Since when the completion waits; null where none does. */
	public @Nullable Instant completionQueueTime() {
		return this.completionQueueTime;
	}

	/** Returns the iterations, the first one first. */
	public List<ReviewIteration> iterations() {
		return List.copyOf(this.iterations);
	}

	/** Returns the iteration of that id, or refuses as the service does. */
	public ReviewIteration iteration(int id) {
		if (id < 1 || id > this.iterations.size()) {
			throw PullRequestRefusals.noIteration(id);
		}
		return this.iterations.get(id - 1);
	}

	/** Returns the latest iteration. */
	public ReviewIteration latest() {
		return this.iterations.get(this.iterations.size() - 1);
	}

	void iterate(String sourceCommit, IterationCause cause, Person by) {
		String targetCommit = this.repository.tip(this.target);
		if (targetCommit == null) {
			throw PullRequestRefusals.cannotBeActivated();
		}
		this.iterations.add(new ReviewIteration(this.iterations.size() + 1, by, this.host.now(), cause, sourceCommit,
				targetCommit, this.repository.ancestry().mergeBase(sourceCommit, targetCommit)));
		queueMerge();
	}

	/** Lets the service try the merge again. */
	void queueMerge() {
		String tip = this.repository.tip(this.target);
		if (tip != null) {
			this.mergedTarget = tip;
		}
		this.mergeState = MergeState.QUEUED;
		this.mergeCommit = null;
	}

	void retarget(String ref, Person by) {
		this.target = ref;
		iterate(mergeSource(), IterationCause.RETARGET, by);
	}

	void abandon() {
		this.state = ReviewState.ABANDONED;
		this.closedDate = this.host.preciseNow();
		this.mergeState = null;
		this.autoCompleteSetBy = null;
	}

	void reactivate() {
		this.state = ReviewState.ACTIVE;
		this.closedDate = null;
		queueMerge();
	}

	void queueCompletion(Person by) {
		this.completionQueueTime = this.host.preciseNow();
		this.closedBy = by;
		queueMerge();
	}

	void merged(String commit) {
		this.mergeCommit = commit;
		this.mergeState = MergeState.SUCCEEDED;
	}

	void conflicts() {
		this.mergeState = MergeState.CONFLICTS;
		this.mergeCommit = null;
		this.completionQueueTime = null;
		this.closedBy = null;
	}

	void completed() {
		this.state = ReviewState.COMPLETED;
		this.closedDate = this.host.preciseNow();
	}

}
