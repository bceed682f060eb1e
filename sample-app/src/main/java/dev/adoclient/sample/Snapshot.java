package dev.adoclient.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildDefinitionReference;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.policies.PolicyEvaluationRecord;

/**
 * What one look at the project saw.
 *
 * @param at when it began
 */
record Snapshot(Instant at, Part<Builds> builds, Part<List<Review>> pulls, Part<Work> work, Part<Access> access) {

	/** What was seen before stands in for what cannot be seen now. */
	Snapshot after(@Nullable Snapshot earlier) {
		return (earlier == null) ? this : new Snapshot(this.at, this.builds.after(earlier.builds),
				this.pulls.after(earlier.pulls), this.work.after(earlier.work), this.access.after(earlier.access));
	}

	/** Why something could not be read, in one line. */
	public Optional<String> failure() {
		return Stream.of(this.access, this.builds, this.pulls, this.work)
			.map(Part::failure)
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	/** The newest builds, those of definitions that are red now, and the last weeks. */
	record Builds(List<Build> newest, List<Red> red, Trend trend, List<BuildDefinitionReference> definitions) {
	}

	/**
	 * A definition whose last build of a branch failed.
	 *
	 * @param times how often in a row
	 * @param reason the first error of the build; empty if it names none
	 */
	record Red(Build build, int times, String reason) {
	}

	/** An open pull request, and what the policies say to it. */
	record Review(GitPullRequest pull, List<PolicyEvaluationRecord> policies) {
	}

	/** Work items that changed lately, and how many are in which state. */
	record Work(List<Item> items, List<Count> counts) {
	}

	/**
	 * A work item.
	 *
	 * @param category what its state means, such as {@code InProgress}
	 * @param moves the states of its type
	 */
	record Item(int id, int rev, String type, String title, String state, String category, String person,
			@Nullable Instant changed, List<String> moves) {
	}

	/** How many work items are in a state. */
	record Count(String state, String category, long items) {
	}

	/** As whom we are connected, and how long the service took to say so. */
	record Access(String user, long milliseconds) {
	}

}
