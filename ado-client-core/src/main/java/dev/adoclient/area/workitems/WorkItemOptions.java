package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a work item, and which state of it. Without options all fields come
 * that have a value, and no relations.
 */
public final class WorkItemOptions extends AdoOptions<WorkItemOptions> {

	private static final String FIELDS = "fields";

	private static final String EXPAND = "$expand";

	private static final WorkItemOptions NONE = new WorkItemOptions(Map.of());

	private WorkItemOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WorkItemOptions defaults() {
		return NONE;
	}

	/**
	 * Only these fields.
	 * @throws IllegalArgumentException if an expansion is set, too
	 */
	public WorkItemOptions fields(FieldKey<?>... fields) {
		return fields(Arrays.stream(fields).map(FieldKey::referenceName).toList());
	}

	/**
	 * Only these fields, by their reference names.
	 * @throws IllegalArgumentException if an expansion is set, too, or one cannot be a
	 * name
	 */
	public WorkItemOptions fields(List<String> fields) {
		FieldsOrExpand.check(parameters().containsKey(EXPAND));
		return parameter(FIELDS, fields.stream().map(FieldName::of).toList());
	}

	/**
	 * As it was at that moment.
	 */
	public WorkItemOptions asOf(Instant moment) {
		return parameter("asOf", moment);
	}

	/**
	 * What comes beside the fields; nothing unless said.
	 * @throws IllegalArgumentException if fields are chosen, too
	 */
	public WorkItemOptions expand(WorkItemExpand expand) {
		FieldsOrExpand.check(parameters().containsKey(FIELDS));
		return parameter(EXPAND, expand);
	}

	@Override
	protected WorkItemOptions with(Map<String, String> parameters) {
		return new WorkItemOptions(parameters);
	}

}
