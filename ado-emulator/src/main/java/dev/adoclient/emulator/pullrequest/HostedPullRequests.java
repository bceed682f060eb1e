package dev.adoclient.emulator.pullrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.RefChange;
import dev.adoclient.emulator.git.RefWatcher;
import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * The pull requests of an organization. What the service does by itself, such as trying a
 * merge or completing, is done between two requests. Thread-safe.
 */
public final class HostedPullRequests implements RefWatcher {

	private final ServiceHost host;

	private final BranchGuard guard;

	private final LinkedWorkItems linkedWorkItems;

	private final NavigableMap<Integer, HostedPullRequest> pullRequests = new TreeMap<>();

	/** Creates an organization's pull requests, of which there are none. */
	public HostedPullRequests(ServiceHost host, LinkedWorkItems linkedWorkItems, BranchGuard guard) {
		this.host = host;
		this.guard = guard;
		this.linkedWorkItems = linkedWorkItems;
		host.background(this::work);
	}

	/** The work items that are tied to them. */
	public LinkedWorkItems workItems() {
		return this.linkedWorkItems;
	}

	/** What the policies say to them. */
	public BranchGuard guard() {
		return this.guard;
	}

	/** Returns all pull requests, the latest first. */
	public List<HostedPullRequest> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.pullRequests.descendingMap().values());
		}
	}

	/** Returns the pull request of that id, or refuses as the service does. */
	public HostedPullRequest get(int id) {
		synchronized (this.host) {
			HostedPullRequest pullRequest = this.pullRequests.get(id);
			if (pullRequest == null) {
				throw PullRequestRefusals.notFound();
			}
			return pullRequest;
		}
	}

	/** Returns the pull request of that repository, or refuses as the service does. */
	public HostedPullRequest get(HostedRepository repository, int id) {
		HostedPullRequest pullRequest = get(id);
		if (!pullRequest.repository().equals(repository)) {
			throw PullRequestRefusals.notFound();
		}
		return pullRequest;
	}

	/** Opens a pull request, or refuses as the service does. */
	public HostedPullRequest open(HostedRepository repository, String source, String target, String title, Person by,
			List<Integer> workItems) {
		synchronized (this.host) {
			String tip = repository.tip(source);
			if (tip == null || repository.tip(target) == null) {
				throw PullRequestRefusals.cannotBeActivated();
			}
			if (source.equals(target)) {
				throw GitRefusals.invalid("targetRefName");
			}
			requireNone(repository, source, target);
			int id = this.pullRequests.isEmpty() ? 1 : this.pullRequests.lastKey() + 1;
			Lifecycle lifecycle = new Lifecycle(this.host, repository, source, target);
			HostedPullRequest pullRequest = new HostedPullRequest(this.host, id, repository, lifecycle, title, by);
			workItems.forEach((workItem) -> this.linkedWorkItems.add(pullRequest, workItem, by));
			lifecycle.iterate(tip, IterationCause.CREATE, by);
			this.pullRequests.put(id, pullRequest);
			this.host.happened(Happening.Kind.PULL_REQUEST_CREATED, id, title);
			this.guard.opened(pullRequest);
			return pullRequest;
		}
	}

	private void requireNone(HostedRepository repository, String source, String target) {
		for (HostedPullRequest other : this.pullRequests.values()) {
			Lifecycle lifecycle = other.lifecycle();
			if (other.repository().equals(repository) && lifecycle.isActive() && lifecycle.source().equals(source)
					&& lifecycle.target().equals(target)) {
				throw PullRequestRefusals.exists();
			}
		}
	}

	/** Writes down that something was changed by a caller. */
	public void updated(HostedPullRequest pullRequest, String what) {
		this.host.happened(Happening.Kind.PULL_REQUEST_UPDATED, pullRequest.id(), what);
	}

	/** Refuses a change of a pull request that is at its end. */
	public void requireOpen(HostedPullRequest pullRequest) {
		if (pullRequest.lifecycle().state() == ReviewState.COMPLETED) {
			throw PullRequestRefusals.notEditable();
		}
	}

	/** Merges it into another branch than before. */
	public void retarget(HostedPullRequest pullRequest, String target, Person by) {
		if (!pullRequest.lifecycle().target().equals(target)) {
			requireNone(pullRequest.repository(), pullRequest.lifecycle().source(), target);
			if (pullRequest.repository().tip(target) == null) {
				throw PullRequestRefusals.cannotBeActivated();
			}
			pullRequest.lifecycle().retarget(target, by);
		}
	}

	/** Puts it aside. */
	public void abandon(HostedPullRequest pullRequest, Person by) {
		if (pullRequest.lifecycle().isActive()) {
			pullRequest.lifecycle().abandon();
			pullRequest.note("StatusUpdate", by.displayName() + " abandoned the pull request", by);
		}
	}

	/** Takes it up again. */
	public void reactivate(HostedPullRequest pullRequest, Person by) {
		Lifecycle lifecycle = pullRequest.lifecycle();
		if (!lifecycle.isActive()) {
			requireNone(pullRequest.repository(), lifecycle.source(), lifecycle.target());
			String tip = pullRequest.repository().tip(lifecycle.source());
			if (tip == null || pullRequest.repository().tip(lifecycle.target()) == null) {
				throw PullRequestRefusals.cannotBeActivated();
			}
			lifecycle.reactivate();
			if (!tip.equals(lifecycle.mergeSource())) {
				lifecycle.iterate(tip, IterationCause.PUSH, by);
			}
			pullRequest.note("StatusUpdate", by.displayName() + " reactivated the pull request", by);
		}
	}

	/** Asks for the completion, which the service does a moment later. */
	public void complete(HostedPullRequest pullRequest, String sourceCommit, Person by) {
		Lifecycle lifecycle = pullRequest.lifecycle();
		if (!lifecycle.isActive() || pullRequest.draft()) {
			throw PullRequestRefusals.notEditable();
		}
		if (!lifecycle.mergeSource().equalsIgnoreCase(sourceCommit)) {
			throw PullRequestRefusals.stale();
		}
		List<String> blockers = lifecycle.chosen("bypassPolicy") ? List.of() : this.guard.blockers(pullRequest);
		if (!blockers.isEmpty()) {
			throw PullRequestRefusals.rejectedByPolicy(blockers.get(0));
		}
		lifecycle.queueCompletion(by);
	}

	@Override
	public boolean protects(HostedRepository repository, String ref) {
		return this.guard.protects(repository, ref);
	}

	@Override
	public void moved(HostedRepository repository, RefChange change, Person by) {
		for (HostedPullRequest pullRequest : this.pullRequests.values()) {
			Lifecycle lifecycle = pullRequest.lifecycle();
			if (!lifecycle.isActive() || !pullRequest.repository().equals(repository)) {
				continue;
			}
			String tip = repository.tip(change.name());
			if (tip != null && change.name().equals(lifecycle.source())) {
				boolean forced = !repository.ancestry().reachable(tip).contains(lifecycle.mergeSource());
				lifecycle.iterate(tip, forced ? IterationCause.FORCE_PUSH : IterationCause.PUSH, by);
				pullRequest.note("RefUpdate", by.displayName() + " updated the source branch", by);
				this.guard.pushed(pullRequest);
			}
			else if (tip != null && change.name().equals(lifecycle.target())) {
				lifecycle.queueMerge();
			}
		}
	}

	/** Does what the service does by itself. */
	private void work() {
		for (HostedPullRequest pullRequest : List.copyOf(this.pullRequests.values())) {
			Lifecycle lifecycle = pullRequest.lifecycle();
			Person closedBy = lifecycle.closedBy();
			if (lifecycle.isActive() && lifecycle.completionQueueTime() != null && closedBy != null) {
				finish(pullRequest, closedBy);
			}
			else if (lifecycle.isActive() && lifecycle.mergeState() == MergeState.QUEUED) {
				new MergeAttempt(pullRequest).rehearse();
				if (lifecycle.mergeState() == MergeState.SUCCEEDED) {
					this.guard.mergeable(pullRequest);
				}
			}
			completeByItself(pullRequest);
		}
	}

	private void completeByItself(HostedPullRequest pullRequest) {
		Lifecycle lifecycle = pullRequest.lifecycle();
		Person by = lifecycle.autoCompleteSetBy();
		if (by != null && lifecycle.isActive() && !pullRequest.draft() && lifecycle.mergeState() == MergeState.SUCCEEDED
				&& this.guard.blockers(pullRequest).isEmpty()) {
			lifecycle.queueCompletion(by);
			finish(pullRequest, by);
		}
	}

	private void finish(HostedPullRequest pullRequest, Person by) {
		if (new MergeAttempt(pullRequest).complete(by)) {
			this.host.happened(Happening.Kind.PULL_REQUEST_COMPLETED, pullRequest.id(), pullRequest.title());
			pullRequest.note("StatusUpdate", by.displayName() + " completed the pull request", by);
		}
	}

}
