package dev.adoclient.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildResult;

/**
 * The share of green builds, day by day. Builds that did not end, or were canceled, do
 * not count.
 *
 * @param days the days, the last one is today
 */
record Trend(List<Day> days) {

	static final int DAYS = 14;

	static Trend of(List<Build> builds, LocalDate today, ZoneId zone) {
		List<Day> days = new ArrayList<>();
		for (int n = 0; n < DAYS; n++) {
			LocalDate date = today.minusDays(DAYS - 1L - n);
			List<Build> finished = builds.stream()
				.filter((build) -> build.finishTime() != null
						&& build.finishTime().atZone(zone).toLocalDate().equals(date))
				.toList();
			days.add(new Day(date, n, count(finished, BuildResult.SUCCEEDED),
					count(finished, BuildResult.PARTIALLY_SUCCEEDED), count(finished, BuildResult.FAILED)));
		}
		return new Trend(days);
	}

	private static int count(List<Build> finished, BuildResult wanted) {
		return (int) finished.stream().filter((build) -> wanted.equals(build.result())).count();
	}

	/** The share of the last seven days, in percent; {@code null} without builds. */
	public @Nullable Integer week() {
		return share(this.days.subList(DAYS - 7, DAYS));
	}

	/** The share of the seven days before. */
	public @Nullable Integer weekBefore() {
		return share(this.days.subList(0, DAYS - 7));
	}

	/** The most builds of a day, at least one. */
	public int most() {
		return Math.max(1, this.days.stream().mapToInt(Day::all).max().orElse(1));
	}

	/** The points of the line, in percent of the chart: days without builds have none. */
	public String line() {
		return this.days.stream()
			.filter((day) -> day.all() > 0)
			.map((day) -> day.middle() + "," + (100 - day.share()))
			.collect(Collectors.joining(" "));
	}

	/** The points around what is below the line. */
	public String area() {
		List<Day> built = this.days.stream().filter((day) -> day.all() > 0).toList();
		return built.isEmpty() ? ""
				: built.get(0).middle() + ",100 " + line() + " " + built.get(built.size() - 1).middle() + ",100";
	}

	private static @Nullable Integer share(List<Day> days) {
		int all = days.stream().mapToInt(Day::all).sum();
		return (all == 0) ? null : Math.round(100f * days.stream().mapToInt(Day::green).sum() / all);
	}

	/**
	 * One day.
	 *
	 * @param nth its place among the days, from zero
	 * @param green how many builds succeeded
	 * @param amber how many succeeded with issues
	 * @param red how many failed
	 */
	record Day(LocalDate date, int nth, int green, int amber, int red) {

		public int all() {
			return this.green + this.amber + this.red;
		}

		public int share() {
			return (all() == 0) ? 0 : Math.round(100f * this.green / all());
		}

		/** Where its column begins, in percent of the chart's width. */
		public double left() {
			return Math.round(10_000d * this.nth / DAYS) / 100d;
		}

		public double middle() {
			return Math.round(10_000d * (this.nth + 0.5) / DAYS) / 100d;
		}

	}

}
