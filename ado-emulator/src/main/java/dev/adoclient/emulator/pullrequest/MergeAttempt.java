package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.Merge;
import dev.adoclient.emulator.git.RefChange;
import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** Merges a pull request: first to see whether it can be done, and then for good. */
final class MergeAttempt {

	private final HostedPullRequest pullRequest;

	private final Lifecycle lifecycle;

	private final HostedRepository repository;

	MergeAttempt(HostedPullRequest pullRequest) {
		this.pullRequest = pullRequest;
		this.lifecycle = pullRequest.lifecycle();
		this.repository = pullRequest.repository();
	}

	/** Tries the merge, whose commit only a ref of the service shows. */
	void rehearse() {
		String message = "Merge pull request " + this.pullRequest.id() + " from " + shortName(this.lifecycle.source())
				+ " into " + shortName(this.lifecycle.target());
		Commit commit = new Merge(this.repository, this.pullRequest.createdBy()).merge(this.lifecycle.mergeTarget(),
				this.lifecycle.mergeSource(), message);
		if (commit == null) {
			this.lifecycle.conflicts();
			return;
		}
		this.lifecycle.merged(commit.id());
		this.repository.refs()
			.keep("refs/pull/" + this.pullRequest.id() + "/merge", commit.id(), this.pullRequest.createdBy());
	}

	/** Merges for good; whether it could be done. */
	boolean complete(Person by) {
		String target = this.lifecycle.mergeTarget();
		String source = this.lifecycle.mergeSource();
		Commit commit = merge(new Merge(this.repository, by), target, source);
		if (commit == null) {
			this.lifecycle.conflicts();
			return false;
		}
		this.lifecycle.completed();
		this.lifecycle.merged(commit.id());
		this.repository.moveFor(new RefChange(this.lifecycle.target(), target, commit.id()), by);
		String branch = this.lifecycle.source();
		if (this.lifecycle.chosen("deleteSourceBranch") && source.equals(this.repository.tip(branch))) {
			this.repository.moveFor(new RefChange(branch, source, RefChange.NOTHING), by);
		}
		return true;
	}

	private @Nullable Commit merge(Merge merge, String target, String source) {
		return switch (this.lifecycle.strategy()) {
			case NO_FAST_FORWARD -> merge.merge(target, source, message());
			case SQUASH -> merge.squash(target, source, message());
			case REBASE -> merge.rebase(target, source);
			case REBASE_MERGE -> {
				Commit rebased = merge.rebase(target, source);
				yield (rebased != null) ? merge.merge(target, rebased.id(), message()) : null;
			}
		};
	}

	private String message() {
		Object chosen = this.lifecycle.completionOptions().get("mergeCommitMessage");
		if (chosen instanceof String text && !text.isEmpty()) {
			return text;
		}
		String title = "Merged PR " + this.pullRequest.id() + ": " + this.pullRequest.title();
		return this.pullRequest.description().isEmpty() ? title : title + "\n\n" + this.pullRequest.description();
	}

	private static String shortName(String ref) {
		return ref.replaceFirst("^refs/heads/", "");
	}

}
