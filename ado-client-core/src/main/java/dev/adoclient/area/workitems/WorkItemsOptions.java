package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What comes with work items that are asked for by their ids, and which state of them.
 * Without options all fields come that have a value, and no relations; a work item that
 * is not there is an error.
 */
public final class WorkItemsOptions extends AdoBody<WorkItemsOptions> {

	private static final String FIELDS = "fields";

	private static final String EXPAND = "$expand";

	private static final String ERROR_POLICY = "errorPolicy";

	private static final String OMIT = "omit";

	private static final WorkItemsOptions NONE = new WorkItemsOptions(JsonNodeFactory.instance.objectNode());

	private WorkItemsOptions(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WorkItemsOptions defaults() {
		return NONE;
	}

	/**
	 * Only these fields.
	 * @throws IllegalArgumentException if an expansion is set, too
	 */
	public WorkItemsOptions fields(FieldKey<?>... fields) {
		return fields(Arrays.stream(fields).map(FieldKey::referenceName).toList());
	}

	/**
	 * Only these fields, by their reference names.
	 * @throws IllegalArgumentException if an expansion is set, too, or one cannot be a
	 * name
	 */
	public WorkItemsOptions fields(List<String> fields) {
		FieldsOrExpand.check(json().has(EXPAND));
		return property(FIELDS, fields.stream().map(FieldName::of).toList());
	}

	/**
	 * As they were at that moment.
	 */
	public WorkItemsOptions asOf(Instant moment) {
		return property("asOf", moment.toString());
	}

	/**
	 * What comes beside the fields; nothing unless said.
	 * @throws IllegalArgumentException if fields are chosen, too
	 */
	public WorkItemsOptions expand(WorkItemExpand expand) {
		FieldsOrExpand.check(json().has(FIELDS));
		return property(EXPAND, expand);
	}

	/**
	 * Leaves out work items that are not there, or that one may not see.
	 */
	public WorkItemsOptions omitMissing() {
		return property(ERROR_POLICY, OMIT);
	}

	boolean omitsMissing() {
		return OMIT.equalsIgnoreCase(json().path(ERROR_POLICY).asString(""));
	}

	WorkItemsOptions ids(List<Integer> ids) {
		return property("ids", ids);
	}

	@Override
	protected WorkItemsOptions with(ObjectNode json) {
		return new WorkItemsOptions(json);
	}

}
