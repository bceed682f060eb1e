package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The fields that follow from others, and are shown only to who asks for them. */
final class DerivedFields {

	private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

	private DerivedFields() {
	}

	static Map<String, Object> of(HostedWorkItem item) {
		Map<String, Object> derived = new TreeMap<>();
		derived.put(Fields.ID, item.id());
		derived.put(Fields.REV, item.rev());
		derived.put("System.Watermark", item.rev());
		String area = item.text(Fields.AREA);
		String iteration = item.text(Fields.ITERATION);
		derived.put("System.AreaId", 100 + Math.floorMod(area.hashCode(), 900));
		derived.put("System.IterationId", 1000 + Math.floorMod(iteration.hashCode(), 900));
		derived.put("System.NodeName", area.substring(area.lastIndexOf('\\') + 1));
		levels(derived, "System.AreaLevel", area);
		levels(derived, "System.IterationLevel", iteration);
		derived.put("System.AuthorizedAs", item.changedBy());
		derived.put("System.AuthorizedDate", item.changedDate());
		derived.put("System.RevisedDate", FOR_EVER);
		derived.put("System.PersonId", 10_000 + Math.floorMod(item.changedBy().id().hashCode(), 10_000_000));
		return derived;
	}

	private static void levels(Map<String, Object> derived, String stem, String path) {
		String[] names = path.split("\\\\", -1);
		for (int level = 1; level <= Math.min(names.length, Fields.LEVELS); level++) {
			derived.put(stem + level, names[level - 1]);
		}
	}

}
