package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with the fields of a list.
 */
public final class FieldQuery extends AdoOptions<FieldQuery> {

	private static final FieldQuery NONE = new FieldQuery(Map.of());

	private FieldQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all fields.
	 */
	public static FieldQuery all() {
		return NONE;
	}

	/**
	 * Which fields are listed beside the usual ones.
	 */
	public FieldQuery expand(GetFieldsExpand expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected FieldQuery with(Map<String, String> parameters) {
		return new FieldQuery(parameters);
	}

}
