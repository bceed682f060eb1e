package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * The timelines of a project's builds; a build that has not begun has none. Thread-safe.
 */
public final class Timelines {

	private final ServiceHost host;

	private final Map<Integer, HostedTimeline> timelines = new HashMap<>();

	Timelines(ServiceHost host) {
		this.host = host;
	}

	/** Gives the build that timeline. */
	public void set(int buildId, HostedTimeline timeline) {
		synchronized (this.host) {
			this.timelines.put(buildId, timeline);
		}
	}

	/** Returns the build's timeline. */
	public Optional<HostedTimeline> of(int buildId) {
		synchronized (this.host) {
			return Optional.ofNullable(this.timelines.get(buildId));
		}
	}

	/**
	 * Cancels a stage that runs, or retries one that ended; returns the progress of the
	 * build.
	 */
	HostedProgress update(HostedBuild build, String stageName, HostedStageUpdate update) {
		synchronized (this.host) {
			HostedTimeline timeline = this.timelines.get(build.id());
			HostedTimelineRecord stage = (timeline != null) ? timeline.stage(stageName).orElse(null) : null;
			if (timeline == null || stage == null) {
				throw new ServiceException(404,
						"Microsoft.TeamFoundation.Build.WebApi.StageNotFoundException, "
								+ "Microsoft.TeamFoundation.Build2.WebApi",
						"The stage " + stageName + " of build " + build.id() + " could not be found.");
			}
			boolean ended = stage.state() == RecordState.COMPLETED;
			if (ended == (update == HostedStageUpdate.CANCEL)) {
				throw ServiceException
					.invalidArgument(ended ? "Stage " + stageName + " has ended: it cannot be canceled."
							: "Stage " + stageName + " has not ended: it cannot be retried.");
			}
			Instant now = this.host.preciseNow();
			UnaryOperator<HostedTimelineRecord> change = (update == HostedStageUpdate.RETRY)
					? HostedTimelineRecord::again
					: (candidate) -> (candidate.state() == RecordState.COMPLETED) ? candidate : candidate.canceled(now);
			set(build.id(), timeline.change(stage, change, now));
			this.host.happened(Happening.Kind.STAGE_UPDATED, build.id(), stageName + " " + update.wire());
			return (update == HostedStageUpdate.RETRY) ? build.progress().started(now)
					: build.progress().with(HostedBuildStatus.CANCELLING);
		}
	}

}
