package dev.adoclient.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.adoclient.area.builds.Issue;
import dev.adoclient.area.builds.TimelineRecord;

/**
 * What a build did, in the order of the page: each step below the one that it is part of.
 *
 * @param steps the steps
 * @param issues what they complain about
 */
record Steps(List<Step> steps, List<Issue> issues) {

	static Steps of(List<TimelineRecord> records, Instant now) {
		Instant start = records.stream()
			.map(TimelineRecord::startTime)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(now);
		Instant end = records.stream()
			.filter((record) -> record.startTime() != null)
			.map((record) -> end(record, now))
			.max(Comparator.naturalOrder())
			.orElse(now);
		List<Step> steps = new ArrayList<>();
		add(steps, records, null, 0, start, Math.max(1, Duration.between(start, end).toMillis()), now);
		return new Steps(steps, records.stream().flatMap((record) -> record.issues().stream()).toList());
	}

	private static void add(List<Step> steps, List<TimelineRecord> records, @Nullable UUID parent, int depth,
			Instant start, long length, Instant now) {
		records.stream()
			.filter((record) -> Objects.equals(record.parentId(), parent))
			.sorted(Comparator.comparingInt((record) -> Objects.requireNonNullElse(record.order(), 0)))
			.forEach((record) -> {
				// A phase has no place of its own on the page: its job says the same.
				boolean shown = !"Phase".equals(record.type()) && !"Checkpoint".equals(record.type());
				if (shown) {
					steps.add(new Step(record, depth, percent(start, record.startTime(), length),
							percent(Objects.requireNonNullElse(record.startTime(), start),
									(record.startTime() != null) ? end(record, now) : start, length)));
				}
				if (record.id() != null) {
					add(steps, records, record.id(), shown ? depth + 1 : depth, start, length, now);
				}
			});
	}

	private static Instant end(TimelineRecord record, Instant now) {
		return Objects.requireNonNullElse(record.finishTime(), now);
	}

	private static double percent(Instant from, @Nullable Instant to, long length) {
		return (to == null) ? 0
				: Math.max(0, Math.round(10_000d * Duration.between(from, to).toMillis() / length) / 100d);
	}

	/**
	 * One step.
	 *
	 * @param depth how many steps it is part of
	 * @param left where its bar begins, in percent of the whole time
	 * @param width how long its bar is
	 */
	record Step(TimelineRecord record, int depth, double left, double width) {

		/** How it ended, or how far it is. */
		public Object state() {
			return (this.record.result() != null) ? this.record.result() : String.valueOf(this.record.state());
		}

	}

}
