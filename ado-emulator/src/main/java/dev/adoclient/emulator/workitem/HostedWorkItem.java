package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
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
 * @param formats the formats of long texts by reference name, such as {@code Markdown};
 * those that are not named are HTML
 * @param relations what it is tied to, in no order that says anything
 */
public record HostedWorkItem(int id, int rev, Map<String, Object> fields, Map<String, String> formats,
		List<Relation> relations) {

	/** Copies what is handed in. */
	public HostedWorkItem {
		fields = Collections.unmodifiableMap(new TreeMap<>(fields));
		formats = Collections.unmodifiableMap(new TreeMap<>(formats));
		relations = List.copyOf(relations);
	}

	/** Returns the value of the field of that reference name, or null. */
	public @Nullable Object value(String reference) {
		Object value = this.fields.get(reference);
		return (value != null || this.rev == 0) ? value : DerivedFields.of(this).get(reference);
	}

	/** The fields with those that are shown only to who asks for them. */
	public Map<String, Object> allFields() {
		Map<String, Object> all = DerivedFields.of(this);
		all.putAll(this.fields);
		return all;
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

	/** What its state means to the boards, such as {@code Completed}. */
	public String stateCategory() {
		return HostedWorkItemType.get(type()).category(state());
	}

	public Instant changedDate() {
		return (Instant) Objects.requireNonNull(this.fields.get(Fields.CHANGED_DATE), Fields.CHANGED_DATE);
	}

	public Person changedBy() {
		return (Person) Objects.requireNonNull(this.fields.get(Fields.CHANGED_BY), Fields.CHANGED_BY);
	}

	/** Returns this revision with that text in the field; an empty one clears it. */
	HostedWorkItem with(String reference, String text) {
		Map<String, Object> values = new TreeMap<>(this.fields);
		if (text.isEmpty()) {
			values.remove(reference);
		}
		else {
			values.put(reference, text);
		}
		return new HostedWorkItem(this.id, this.rev, values, this.formats, this.relations);
	}

	/**
	 * Returns this revision with those relations. Like in the service, their order is not
	 * that in which they were added.
	 */
	HostedWorkItem with(List<Relation> others) {
		Map<String, Object> values = new TreeMap<>(this.fields);
		values.remove(Fields.PARENT);
		others.stream()
			.filter((relation) -> relation.rel().equals(LinkType.PARENT) && relation.target() != null)
			.forEach((relation) -> values.put(Fields.PARENT, Objects.requireNonNull(relation.target())));
		List<Relation> sorted = others.stream()
			.sorted(Comparator.comparing((Relation relation) -> relation.place(this.id)))
			.toList();
		return new HostedWorkItem(this.id, this.rev, values, this.formats, sorted);
	}

}
