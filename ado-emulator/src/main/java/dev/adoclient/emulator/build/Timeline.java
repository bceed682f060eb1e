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
public record Timeline(UUID id, int changeId, Instant lastChangedOn, List<TimelineRecord> records) {

	/** Who writes every timeline: the service itself. */
	public static final UUID LAST_CHANGED_BY = StableId.of("service", "build");

	/** Copies what is handed in. */
	public Timeline {
		records = List.copyOf(records);
	}

	/** Returns the stage of that name in the YAML file. */
	public Optional<TimelineRecord> stage(String name) {
		return this.records.stream()
			.filter((candidate) -> candidate.type().equals("Stage") && candidate.identifier().equals(name))
			.findFirst();
	}

	/** Returns this timeline after a change to the stage and all that is below it. */
	Timeline change(TimelineRecord stage, UnaryOperator<TimelineRecord> change, Instant at) {
		List<TimelineRecord> changed = this.records.stream()
			.map((candidate) -> belongsTo(candidate, stage) ? change.apply(candidate) : candidate)
			.toList();
		return new Timeline(this.id, this.changeId + 1, at, changed);
	}

	private static boolean belongsTo(TimelineRecord candidate, TimelineRecord stage) {
		return candidate.equals(stage) || candidate.identifier().startsWith(stage.identifier() + ".");
	}

}
