package dev.adoclient.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildResult;
import dev.adoclient.area.git.IdentityRefWithVote;
import dev.adoclient.area.git.Vote;
import dev.adoclient.model.Code;

/**
 * Says codes and times as people say them. A code of which nothing is known here, since
 * the service may add some at any time, is taken apart into its words.
 */
@Component
class Words {

	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("notStarted", "Waiting for an agent"),
			Map.entry("inProgress", "Running"), Map.entry("cancelling", "Being canceled"),
			Map.entry("partiallySucceeded", "Succeeded with issues"), Map.entry("manual", "Started by hand"),
			Map.entry("individualCI", "Push"), Map.entry("batchedCI", "Pushes"), Map.entry("schedule", "Schedule"),
			Map.entry("pullRequest", "Pull request"), Map.entry("buildCompletion", "After another build"),
			Map.entry("approved", "met"), Map.entry("rejected", "not met"), Map.entry("queued", "waiting"),
			Map.entry("running", "running"), Map.entry("broken", "cannot be judged"), Map.entry("APPROVED", "approved"),
			Map.entry("APPROVED_WITH_SUGGESTIONS", "approved with suggestions"), Map.entry("NONE", "has not voted"),
			Map.entry("WAITING_FOR_AUTHOR", "waits for the author"), Map.entry("REJECTED", "rejected"));

	private static final Map<String, String> TONES = Map.ofEntries(Map.entry("succeeded", "good"),
			Map.entry("failed", "bad"), Map.entry("partiallySucceeded", "warn"),
			Map.entry("succeededWithIssues", "warn"), Map.entry("inProgress", "busy"), Map.entry("approved", "good"),
			Map.entry("rejected", "bad"), Map.entry("broken", "bad"), Map.entry("running", "busy"),
			Map.entry("APPROVED", "good"), Map.entry("APPROVED_WITH_SUGGESTIONS", "good"),
			Map.entry("WAITING_FOR_AUTHOR", "warn"), Map.entry("REJECTED", "bad"), Map.entry("InProgress", "busy"),
			Map.entry("Resolved", "warn"), Map.entry("Completed", "good"));

	private final Clock clock;

	Words(Clock clock) {
		this.clock = clock;
	}

	/** How the build ended, or how far it is. */
	public @Nullable Code state(Build build) {
		BuildResult result = build.result();
		return (result != null && !result.equals(BuildResult.NONE)) ? result : build.status();
	}

	public String of(@Nullable Object code) {
		String text = Objects.toString(code, "unknown");
		return CODES.getOrDefault(text,
				StringUtils.capitalize(text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)));
	}

	/** Good, bad, warn, busy or quiet: the color of a code. */
	public String tone(@Nullable Object code) {
		return TONES.getOrDefault(Objects.toString(code, ""), "quiet");
	}

	public Vote vote(IdentityRefWithVote reviewer) {
		return Vote.of(reviewer).orElse(Vote.NONE);
	}

	public String branch(@Nullable String name) {
		String text = Objects.toString(name, "");
		return text.startsWith("refs/pull/") ? "pull request " + text.split("/")[2]
				: text.replaceFirst("^refs/(heads/)?", "");
	}

	/** The first letters of first and last name. */
	public String initials(@Nullable String name) {
		String text = Objects.toString(name, "?");
		return text.substring(0, 1)
				+ (text.contains(" ") ? text.substring(text.lastIndexOf(' ') + 1).substring(0, 1) : "");
	}

	public String date(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
			.withLocale(Locale.ENGLISH)
			.withZone(this.clock.getZone())
			.format(time);
	}

	public String ago(@Nullable Instant time) {
		if (time == null) {
			return "";
		}
		Duration age = Duration.between(time, this.clock.instant());
		return (age.toSeconds() < 60) ? "just now"
				: (age.toHours() < 1) ? age.toMinutes() + " min ago" : (age.toDays() < 1) ? age.toHours() + " h ago"
						: (age.toDays() == 1) ? "yesterday" : age.toDays() + " days ago";
	}

	/** How long it took; how long it takes so far, without an end. */
	public String length(@Nullable Instant start, @Nullable Instant end) {
		if (start == null) {
			return "";
		}
		Duration length = Duration.between(start, (end != null) ? end : this.clock.instant());
		return (length.toSeconds() < 60) ? Math.max(0, length.toSeconds()) + " s"
				: (length.toHours() < 1) ? length.toMinutes() + " min " + length.toSecondsPart() + " s"
						: length.toHours() + " h " + length.toMinutesPart() + " min";
	}

	/** A line of a log, without the time and the mark that an agent writes before it. */
	public String logLine(String line) {
		return line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z ", "").replaceFirst("^##\\[\\w+]", "");
	}

	public String logTone(String line) {
		return line.contains("##[error]") ? "bad"
				: line.contains("##[warning]") ? "warn" : line.contains("##[section]") ? "quiet" : "";
	}

	public String size(long bytes) {
		return (bytes < 1000) ? bytes + " bytes"
				: (bytes < 1_000_000) ? bytes / 1000 + " kB" : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
	}

}
