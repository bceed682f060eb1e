package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.adoclient.emulator.workitem.PatchOperation.Op;
import org.jspecify.annotations.Nullable;

/** Applies JSON Patch operations to a draft: all of them, or none that anybody sees. */
final class Patch {

	private final Draft draft;

	private final FieldCatalog fields;

	private final RelationReader relations;

	Patch(Draft draft, FieldCatalog fields, RelationReader relations) {
		this.draft = draft;
		this.fields = fields;
		this.relations = relations;
	}

	void apply(List<PatchOperation> operations) {
		operations.forEach(this::apply);
	}

	private void apply(PatchOperation operation) {
		List<String> path = segments(operation.path());
		if (path.size() == 2 && path.get(0).equals("fields")) {
			field(operation, this.fields.get(path.get(1)));
		}
		else if (path.size() == 2 && path.get(0).equals("relations")) {
			relation(operation, path.get(1));
		}
		else if (path.size() == 4 && path.get(0).equals("relations") && path.get(2).equals("attributes")) {
			attribute(operation, place(operation, path.get(1)), path.get(3));
		}
		else if (path.size() == 2 && path.get(0).equals("multilineFieldsFormat") && operation.op() != Op.REMOVE) {
			this.draft.format(this.fields.get(path.get(1)), String.valueOf(operation.value()));
		}
		else if (path.size() == 1 && operation.op() == Op.TEST
				&& (path.get(0).equals("rev") || path.get(0).equals("id"))) {
			HostedWorkItem base = this.draft.base();
			test(operation, path.get(0).equals("rev") ? base.rev() : base.id(), operation.value());
		}
		else {
			throw WorkItemRefusals.patchPath(operation.path());
		}
	}

	private void field(PatchOperation operation, Field field) {
		Object sent = operation.value();
		switch (operation.op()) {
			case ADD -> this.draft.write(field, field.reference().equals(Fields.TAGS) ? withTags(sent) : sent);
			case REPLACE -> this.draft.write(field, sent);
			case REMOVE -> this.draft.write(field, null);
			case TEST -> test(operation, this.draft.value(field), (sent != null) ? this.draft.read(field, sent) : null);
			case COPY -> this.draft.write(field, this.draft.value(source(operation)));
			case MOVE -> {
				Field source = source(operation);
				this.draft.write(field, this.draft.value(source));
				this.draft.write(source, null);
			}
		}
	}

	/** Adding tags keeps those that are there; replacing does not. */
	private @Nullable Object withTags(@Nullable Object sent) {
		String present = this.draft.text(Fields.TAGS);
		return (sent == null || present == null) ? sent : present + "; " + sent;
	}

	private Field source(PatchOperation operation) {
		List<String> from = segments(Objects.requireNonNullElse(operation.from(), ""));
		if (from.size() != 2 || !from.get(0).equals("fields")) {
			throw WorkItemRefusals.patchPath(String.valueOf(operation.from()));
		}
		Field source = this.fields.get(from.get(1));
		if (this.draft.value(source) == null) {
			throw WorkItemRefusals.patch("There is no value at " + operation.from() + ".");
		}
		return source;
	}

	private void relation(PatchOperation operation, String position) {
		RelationList present = this.draft.relations();
		if (operation.op() == Op.ADD && position.equals("-")) {
			present.add(this.relations.read(operation.value(), present.current()));
			return;
		}
		int place = place(operation, position);
		Relation named = named(operation, place);
		if (operation.op() == Op.REMOVE) {
			present.remove(place);
		}
		else if (operation.op() == Op.REPLACE) {
			present.remove(place);
			present.set(place, this.relations.replace(named, operation.value(), present.current()));
		}
		else {
			throw WorkItemRefusals.patchPath(operation.path());
		}
	}

	private void attribute(PatchOperation operation, int place, String name) {
		Relation present = named(operation, place);
		if (operation.op() == Op.TEST) {
			test(operation, present.attributes().get(name), operation.value());
		}
		else if ((operation.op() == Op.ADD || operation.op() == Op.REPLACE) && operation.value() != null) {
			this.draft.relations().set(place, present.with(name, operation.value()));
		}
		else {
			throw WorkItemRefusals.patchPath(operation.path());
		}
	}

	private static void test(PatchOperation operation, @Nullable Object actual, @Nullable Object expected) {
		if (!String.valueOf(actual).equals(String.valueOf(expected))) {
			throw WorkItemRefusals.testFailed(operation.path(), String.valueOf(actual), String.valueOf(expected));
		}
	}

	private static int place(PatchOperation operation, String position) {
		if (!position.matches("\\d{1,6}")) {
			throw WorkItemRefusals.noRelation(operation.path());
		}
		return Integer.parseInt(position);
	}

	private Relation named(PatchOperation operation, int place) {
		Relation relation = this.draft.relations().get(place);
		if (relation == null) {
			throw WorkItemRefusals.noRelation(operation.path());
		}
		return relation;
	}

	private static List<String> segments(String pointer) {
		List<String> segments = new ArrayList<>();
		if (pointer.startsWith("/")) {
			for (String segment : pointer.substring(1).split("/", -1)) {
				segments.add(segment.replace("~1", "/").replace("~0", "~"));
			}
		}
		return segments;
	}

}
