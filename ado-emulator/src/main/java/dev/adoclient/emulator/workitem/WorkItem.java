package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a work item.
 *
 * @param id the id, unique in the organization
 * @param rev counts the revisions from one
 * @param fields the values by reference name: texts, whole numbers, decimals, truth
 * values, instants and persons
 * @param relations what it is tied to
 */
public record WorkItem(int id, int rev, Map<String, Object> fields, List<Relation> relations) {

	/** Copies what is handed in. */
	public WorkItem {
		fields = Collections.unmodifiableMap(new TreeMap<>(fields));
		relations = List.copyOf(relations);
	}

	/** Returns the value of the field of that reference name, or null. */
	public @Nullable Object value(String reference) {
		return switch (reference) {
			case Fields.ID -> this.id;
			case Fields.REV, "System.Watermark" -> this.rev;
			default -> this.fields.get(reference);
		};
	}

	/** The text of a field that every work item has. */
	public String text(String reference) {
		return (String) Objects.requireNonNull(this.fields.get(reference), reference);
	}

	public String project() {
		return text(Fields.PROJECT);
	}

	public String type() {
		return text(Fields.TYPE);
	}

	public String title() {
		return text(Fields.TITLE);
	}

	public String state() {
		return text(Fields.STATE);
	}

	public Instant changedDate() {
		return (Instant) Objects.requireNonNull(this.fields.get(Fields.CHANGED_DATE), Fields.CHANGED_DATE);
	}

	public Person changedBy() {
		return (Person) Objects.requireNonNull(this.fields.get(Fields.CHANGED_BY), Fields.CHANGED_BY);
	}

	WorkItem with(List<Relation> others) {
		Map<String, Object> values = new TreeMap<>(this.fields);
		values.remove(Fields.PARENT);
		others.stream()
			.filter((relation) -> relation.rel().equals(LinkType.PARENT) && relation.target() != null)
			.forEach((relation) -> values.put(Fields.PARENT, Objects.requireNonNull(relation.target())));
		return new WorkItem(this.id, this.rev, values, others);
	}

}
