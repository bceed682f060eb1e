package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import dev.adoclient.emulator.host.StableId;

/**
 * What a build did, step by step.
 *
 * @param id the timeline's id
 * @param changeId counts the changes
 * @param lastChangedOn when it changed last
 * @param records its records, parents first
 */
public record HostedTimeline(UUID id, int changeId, Instant lastChangedOn, List<HostedTimelineRecord> records) {

	/** Who writes every timeline: the service itself. */
	public static final UUID LAST_CHANGED_BY = StableId.of("service", "build");

	/** Copies what is handed in. */
	public HostedTimeline {
		records = List.copyOf(records);
	}

	/** Returns the stage of that name in the YAML file. */
	public Optional<HostedTimelineRecord> stage(String name) {
		return this.records.stream()
			.filter((candidate) -> candidate.type().equals("Stage") && candidate.identifier().equals(name))
			.findFirst();
	}

	/** Returns this timeline after all that had not ended was cancelled. */
	HostedTimeline canceled(Instant at) {
		List<HostedTimelineRecord> changed = this.records.stream()
			.map((item) -> (item.state() == RecordState.COMPLETED) ? item : item.canceled(at))
			.toList();
		return new HostedTimeline(this.id, this.changeId + 1, at, changed);
	}

	/** Returns this timeline before another attempt at what did not succeed. */
	HostedTimeline again(Instant at) {
		List<HostedTimelineRecord> changed = this.records.stream()
			.map((item) -> (item.result() == HostedTaskResult.SUCCEEDED) ? item : item.again())
			.toList();
		return new HostedTimeline(this.id, this.changeId + 1, at, changed);
	}

	/** How often the build was tried. */
	int attempt() {
		return this.records.stream().mapToInt(HostedTimelineRecord::attempt).max().orElse(1);
	}

	/** Returns this timeline after a change to the stage and all that is below it. */
	HostedTimeline change(HostedTimelineRecord stage, UnaryOperator<HostedTimelineRecord> change, Instant at) {
		List<HostedTimelineRecord> changed = this.records.stream()
			.map((candidate) -> belongsTo(candidate, stage) ? change.apply(candidate) : candidate)
			.toList();
		return new HostedTimeline(this.id, this.changeId + 1, at, changed);
	}

	private static boolean belongsTo(HostedTimelineRecord candidate, HostedTimelineRecord stage) {
		return candidate.equals(stage) || candidate.identifier().startsWith(stage.identifier() + ".");
	}

}
