package dev.adoclient.workitems;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * One revision of a work item, with the fields that were asked for. A field without a
 * value is not there, and one that was not asked for looks the same.
 */
public final class WorkItem extends AdoObject {

	private final JsonNode fields;

	/**
	 * Creates a view. The id is not checked here: a creation that is only validated has
	 * none.
	 */
	public WorkItem(ObjectNode json) {
		super(json);
		this.fields = json.path("fields");
	}

	public int id() {
		return requiredInt("id");
	}

	/**
	 * Returns the revision: 1 of a new work item, one more with each change.
	 */
	public int rev() {
		return requiredInt("rev");
	}

	/**
	 * Returns the value of a field; {@code null} if it is not there.
	 * @param <T> the type of the value
	 * @throws dev.adoclient.model.UnexpectedJsonException if the value is of another type
	 */
	public <T> @Nullable T get(WorkItemField<T> field) {
		return field.read(this.fields.get(field.referenceName()));
	}

	/**
	 * Returns a copy of the value of a field as it came; {@code null} if it is not there.
	 * @param name the reference name, such as {@code System.Title}
	 */
	public @Nullable JsonNode field(String name) {
		return get(WorkItemField.any(name));
	}

	/**
	 * Returns the reference names of the fields that are there.
	 */
	public Set<String> fieldNames() {
		return new LinkedHashSet<>(this.fields.propertyNames());
	}

	/**
	 * Returns the links to other work items, files and addresses; empty unless they were
	 * asked for with {@link WorkItemExpand#RELATIONS} or {@link WorkItemExpand#ALL}.
	 */
	public List<WorkItemRelation> relations() {
		return objects("relations", WorkItemRelation::new);
	}

	/**
	 * Returns the comment that came with this revision.
	 */
	public @Nullable WorkItemCommentVersionRef commentVersionRef() {
		return object("commentVersionRef", WorkItemCommentVersionRef::new);
	}

	/**
	 * Returns the address of the REST resource.
	 */
	public @Nullable URI url() {
		return uri("url");
	}

}
