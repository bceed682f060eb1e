package dev.adoclient.emulator.workitem;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.workitem.Field.Writer;
import org.jspecify.annotations.Nullable;

/** A work item while a patch changes it. */
final class Draft {

	private final HostedWorkItem base;

	private final boolean bypassRules;

	private final FieldReader reader;

	private final Map<String, Object> fields;

	private final Map<String, String> formats;

	private final RelationList relations;

	private final Set<String> touched = new HashSet<>();

	Draft(HostedWorkItem base, boolean bypassRules, Directory directory) {
		this.base = base;
		this.bypassRules = bypassRules;
		this.reader = new FieldReader(directory);
		this.fields = new TreeMap<>(base.fields());
		this.fields.remove(Fields.HISTORY);
		this.formats = new TreeMap<>(base.formats());
		this.relations = new RelationList(base.relations());
	}

	HostedWorkItem base() {
		return this.base;
	}

	boolean bypassesRules() {
		return this.bypassRules;
	}

	RelationList relations() {
		return this.relations;
	}

	@Nullable Object value(Field field) {
		return switch (field.reference()) {
			case Fields.ID -> this.base.id();
			case Fields.REV -> this.base.rev();
			default -> this.fields.get(field.reference());
		};
	}

	/** Makes of what was sent a value that can be compared with the field's. */
	Object read(Field field, Object sent) {
		return this.reader.read(field, sent);
	}

	/** Writes what a caller sent; an absent value clears the field. */
	void write(Field field, @Nullable Object sent) {
		boolean allowed = field.writer() == Writer.CALLER || (field.writer() == Writer.RULES && this.bypassRules);
		if (!allowed) {
			throw WorkItemRefusals.fieldStatus("ReadOnly", field);
		}
		this.touched.add(field.reference());
		if (sent == null || sent.equals("")) {
			this.fields.remove(field.reference());
		}
		else {
			Object value = this.reader.read(field, sent);
			this.fields.put(field.reference(), field.reference().equals(Fields.TAGS) ? tags((String) value) : value);
		}
	}

	/** Sets what the service itself knows. */
	void put(String reference, Object value) {
		this.fields.put(reference, value);
	}

	void putUnlessTouched(String reference, Object value) {
		if (!this.touched.contains(reference)) {
			this.fields.put(reference, value);
		}
	}

	void clear(String reference) {
		this.fields.remove(reference);
	}

	boolean touches(String reference) {
		return this.touched.contains(reference);
	}

	@Nullable String text(String reference) {
		return (this.fields.get(reference) instanceof String text) ? text : null;
	}

	/** Says in which format a long text is written from now on. */
	void format(Field field, String format) {
		if (!field.type().isLongText()) {
			throw WorkItemRefusals.fieldStatus("InvalidType", field);
		}
		this.formats.put(field.reference(), format);
	}

	/** Whether saving it makes a revision: links between work items make none. */
	boolean isRevised() {
		Map<String, Object> before = new TreeMap<>(this.base.fields());
		before.remove(Fields.HISTORY);
		return !this.fields.equals(before) || !this.formats.equals(this.base.formats())
				|| !resources(this.relations.current()).equals(resources(this.base.relations()));
	}

	private static Set<Relation> resources(List<Relation> relations) {
		return relations.stream().filter((relation) -> !relation.isLink()).collect(Collectors.toSet());
	}

	HostedWorkItem finish(int rev) {
		List<Relation> left = this.relations.current();
		return new HostedWorkItem(this.base.id(), rev, this.fields, this.formats, left).with(left);
	}

	/** The same revision with other links. */
	HostedWorkItem relinked() {
		return this.base.with(this.relations.current());
	}

	/** Tags are a set: each of them once, whatever the case. */
	static String tags(String text) {
		Set<String> seen = new HashSet<>();
		Set<String> tags = new LinkedHashSet<>();
		for (String part : text.split("[;,]", -1)) {
			String tag = part.strip();
			if (!tag.isEmpty() && seen.add(tag.toLowerCase(Locale.ROOT))) {
				tags.add(tag);
			}
		}
		return String.join("; ", tags);
	}

}
