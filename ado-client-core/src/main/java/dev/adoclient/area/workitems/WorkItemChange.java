package dev.adoclient.area.workitems;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.JsonPatch;

/**
 * What is to be changed on a work item, or set on a new one: all of it, or nothing if the
 * service refuses a part. Immutable.
 */
public final class WorkItemChange {

	private static final WorkItemChange EMPTY = new WorkItemChange(JsonPatch.empty());

	private final JsonPatch patch;

	private WorkItemChange(JsonPatch patch) {
		this.patch = patch;
	}

	/**
	 * Returns a change of nothing, to begin with.
	 */
	public static WorkItemChange empty() {
		return EMPTY;
	}

	/**
	 * Returns a change that is written as a JSON Patch of one's own.
	 */
	public static WorkItemChange of(JsonPatch patch) {
		return new WorkItemChange(patch);
	}

	/**
	 * Sets a field, whether it has a value or not; tags, too, are replaced.
	 * @param <T> the type of the values
	 */
	public <T> WorkItemChange set(FieldKey<T> field, T value) {
		return set(field.referenceName(), field.type().write(value));
	}

	/**
	 * Sets a field by its name.
	 * @param field the reference name, such as {@code System.Title}
	 * @param value what Jackson can write; {@code null} empties the field
	 * @throws IllegalArgumentException if it cannot be the name of a field
	 */
	public WorkItemChange set(String field, @Nullable Object value) {
		String path = FieldName.path(field);
		// The service takes "add" as more tags, of this one field.
		return new WorkItemChange(FieldName.of(field).equalsIgnoreCase(SystemFields.TAGS.referenceName())
				? this.patch.replace(path, value) : this.patch.add(path, value));
	}

	/**
	 * Adds tags to those that are there.
	 * @throws IllegalArgumentException if one holds a comma or a semicolon, which would
	 * make two tags of it
	 */
	public WorkItemChange addTags(String... tags) {
		for (String tag : tags) {
			if (tag.indexOf(',') >= 0 || tag.indexOf(';') >= 0) {
				throw new IllegalArgumentException("A tag holds a comma or a semicolon, which would make two of it");
			}
		}
		return new WorkItemChange(
				this.patch.add(FieldName.path(SystemFields.TAGS.referenceName()), String.join("; ", tags)));
	}

	/**
	 * Takes the value of a field away. The service refuses that where there is none.
	 */
	public WorkItemChange clear(FieldKey<?> field) {
		return new WorkItemChange(this.patch.remove(FieldName.path(field.referenceName())));
	}

	/**
	 * Adds a comment to the discussion.
	 * @param comment the text, in HTML
	 */
	public WorkItemChange comment(String comment) {
		return set(SystemFields.HISTORY, comment);
	}

	/**
	 * Adds a relation.
	 */
	public WorkItemChange addRelation(RelationRequest relation) {
		return new WorkItemChange(this.patch.add("/relations/-", relation));
	}

	/**
	 * Takes the relation at a place away. This may hit another one than was meant: places
	 * have no fixed order, and a link between work items changes them without a new
	 * revision, so that {@link #expectingRevision(int)} does not notice. Safer is
	 * {@link WorkItemsAsyncClient#removeRelation(int, RelationType, String)}. The places
	 * of one change all belong to the list as it was before the change.
	 * @param index its place in {@link WorkItem#relations()}, from 0
	 * @throws IllegalArgumentException if it is negative
	 */
	public WorkItemChange removeRelation(int index) {
		if (index < 0) {
			throw new IllegalArgumentException("Places of relations begin at 0: " + index);
		}
		return new WorkItemChange(this.patch.remove("/relations/" + index));
	}

	/**
	 * Lets the service refuse the change with an
	 * {@link dev.adoclient.error.AdoConflictException} if the work item has another
	 * revision by then. A link between work items makes no new revision, at neither end.
	 */
	public WorkItemChange expectingRevision(int revision) {
		return new WorkItemChange(JsonPatch.empty().test("/rev", revision).and(this.patch));
	}

	/**
	 * Returns the change as it will be sent.
	 */
	public JsonPatch patch() {
		return this.patch;
	}

	/**
	 * Returns the change, which has to be one of something.
	 */
	JsonPatch required() {
		if (this.patch.isEmpty()) {
			throw new IllegalArgumentException("The change is empty, and the service refuses that");
		}
		return this.patch;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WorkItemChange change && this.patch.equals(change.patch);
	}

	@Override
	public int hashCode() {
		return this.patch.hashCode();
	}

	@Override
	public String toString() {
		return "WorkItemChange" + this.patch;
	}

}
