package dev.adoclient.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.IdentityRefWithVote;
import dev.adoclient.area.git.Vote;
import dev.adoclient.model.Code;
import dev.adoclient.sample.Snapshot.Review;

/**
 * Tells what happened between two looks at the project.
 */
@Component
class Changes {

	private final Words words;

	Changes(Words words) {
		this.words = words;
	}

	void between(Snapshot before, Snapshot now, Listener listener) {
		each(before.builds(), now.builds(), Snapshot.Builds::newest, Build::id, (old, build) -> {
			Code state = this.words.state(build);
			if (old == null || !Objects.equals(state, this.words.state(old))) {
				listener.happened("builds", name(build) + ": " + this.words.of(state).toLowerCase(Locale.ROOT),
						this.words.tone(state));
			}
		});
		each(before.pulls(), now.pulls(), Function.identity(), (review) -> review.pull().pullRequestId(),
				(old, review) -> {
					GitPullRequest pull = review.pull();
					if (old == null) {
						listener.happened("pulls", person(pull) + " opened “" + pull.title() + "”", "busy");
					}
					else if (!votes(old).equals(votes(review)) || !states(old).equals(states(review))) {
						listener.happened("pulls", vote(old, review), "quiet");
					}
				});
		each(now.pulls(), before.pulls(), Function.identity(), (review) -> review.pull().pullRequestId(),
				(still, review) -> {
					if (still == null) {
						listener.happened("pulls", "“" + review.pull().title() + "” is closed", "good");
					}
				});
		each(before.work(), now.work(), Snapshot.Work::items, Snapshot.Item::id, (old, item) -> {
			if (old == null || old.rev() != item.rev()) {
				listener.happened("work", "“" + item.title() + "” is " + item.state(), "quiet");
			}
		});
		String failure = now.failure().orElse(null);
		if ((failure == null) != before.failure().isEmpty()) {
			listener.happened("all",
					(failure != null) ? "Azure DevOps does not answer as it should" : "Azure DevOps answers again",
					(failure != null) ? "bad" : "good");
		}
	}

	/** Calls for each item of now, with the one of the same id before. */
	private static <P, T> void each(Part<P> before, Part<P> now, Function<P, List<T>> items, Function<T, Integer> id,
			BiConsumer<@Nullable T, T> call) {
		if (before.seen() != null && now.seen() != null) {
			Map<Integer, T> old = items.apply(before.seen())
				.stream()
				.collect(Collectors.toMap(id, Function.identity()));
			items.apply(now.seen()).forEach((item) -> call.accept(old.get(id.apply(item)), item));
		}
	}

	private String vote(Review old, Review now) {
		for (IdentityRefWithVote reviewer : now.pull().reviewers()) {
			Vote vote = this.words.vote(reviewer);
			boolean same = old.pull()
				.reviewers()
				.stream()
				.anyMatch((each) -> Objects.equals(each.id(), reviewer.id()) && this.words.vote(each) == vote);
			if (!same) {
				return reviewer.displayName() + ": " + this.words.of(vote) + ", “" + now.pull().title() + "”";
			}
		}
		return "The policies of “" + now.pull().title() + "” judge anew";
	}

	private List<String> votes(Review review) {
		return review.pull().reviewers().stream().map((each) -> each.id() + ":" + this.words.vote(each)).toList();
	}

	private static List<String> states(Review review) {
		return review.policies().stream().map((policy) -> policy.evaluationId() + ":" + policy.status()).toList();
	}

	private static String person(GitPullRequest pull) {
		return (pull.createdBy() != null) ? Objects.toString(pull.createdBy().displayName(), "Somebody") : "Somebody";
	}

	private static String name(Build build) {
		return ((build.definition() != null) ? build.definition().name() + " " : "") + build.buildNumber();
	}

	/** Hears what happened. */
	interface Listener {

		void happened(String panel, String text, String tone);

	}

}
