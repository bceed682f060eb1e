package dev.adoclient.emulator.service.build;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

import dev.adoclient.emulator.build.BuildOrder;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedProgress;
import dev.adoclient.emulator.rest.AnswerPage.Position;
import org.jspecify.annotations.Nullable;

/**
 * An order of builds. A build that does not have the time yet counts as later than all
 * that have it; builds of the same time are ordered by id.
 *
 * @param time the time that is looked at
 * @param order the order of the positions
 */
record BuildSorting(Function<HostedProgress, @Nullable Instant> time, Comparator<Position> order) {

	private static final String NOT_YET = "~";

	static BuildSorting of(BuildOrder order) {
		Comparator<Position> descending = Position.ASCENDING.reversed();
		return switch (order) {
			case FINISH_TIME_ASCENDING -> new BuildSorting(HostedProgress::finishTime, Position.ASCENDING);
			case FINISH_TIME_DESCENDING -> new BuildSorting(HostedProgress::finishTime, descending);
			case QUEUE_TIME_ASCENDING -> new BuildSorting(HostedProgress::queueTime, Position.ASCENDING);
			case QUEUE_TIME_DESCENDING -> new BuildSorting(HostedProgress::queueTime, descending);
			case START_TIME_ASCENDING -> new BuildSorting(HostedProgress::startTime, Position.ASCENDING);
			case START_TIME_DESCENDING -> new BuildSorting(HostedProgress::startTime, descending);
		};
	}

	Position position(HostedBuild build) {
		Instant instant = this.time.apply(build.progress());
		String key = (instant != null) ? String.format("%012d.%09d", instant.getEpochSecond(), instant.getNano())
				: NOT_YET;
		return new Position(key, build.id());
	}

}
