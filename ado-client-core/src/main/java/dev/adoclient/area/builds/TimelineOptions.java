package dev.adoclient.area.builds;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.AdoOptions;

/**
 * Which timeline of a build is wanted.
 */
public final class TimelineOptions extends AdoOptions<TimelineOptions> {

	private final @Nullable UUID timelineId;

	private TimelineOptions(@Nullable UUID timelineId, Map<String, String> parameters) {
		super(parameters);
		this.timelineId = timelineId;
	}

	/**
	 * Returns the options for the build's own timeline.
	 */
	public static TimelineOptions ofBuild() {
		return new TimelineOptions(null, Map.of());
	}

	/**
	 * Returns the options for one timeline, as {@link TimelineRecord#details()} and an
	 * earlier attempt name it.
	 */
	public static TimelineOptions of(UUID timelineId) {
		return new TimelineOptions(timelineId, Map.of());
	}

	/**
	 * Only what changed after this change.
	 */
	public TimelineOptions changeId(int changeId) {
		return parameter("changeId", changeId);
	}

	/**
	 * The timeline of this orchestration plan.
	 */
	public TimelineOptions planId(UUID planId) {
		return parameter("planId", planId);
	}

	Optional<UUID> timelineId() {
		return Optional.ofNullable(this.timelineId);
	}

	@Override
	protected TimelineOptions with(Map<String, String> parameters) {
		return new TimelineOptions(this.timelineId, parameters);
	}

	@Override
	protected Object state() {
		return Arrays.asList(parameters(), this.timelineId);
	}

}
