package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a saved query or a folder.
 */
public final class SavedQueryOptions extends AdoOptions<SavedQueryOptions> {

	private static final SavedQueryOptions NONE = new SavedQueryOptions(Map.of());

	private SavedQueryOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static SavedQueryOptions defaults() {
		return NONE;
	}

	/**
	 * What comes beside the name: the text, the clauses, or all.
	 */
	public SavedQueryOptions expand(QueryExpand expand) {
		return parameter("$expand", expand);
	}

	/**
	 * How many levels below a folder come along, at most 2; none unless said.
	 */
	public SavedQueryOptions depth(int levels) {
		return parameter("$depth", levels);
	}

	/**
	 * Whether deleted ones are returned, too.
	 */
	public SavedQueryOptions includeDeleted(boolean include) {
		return parameter("$includeDeleted", include);
	}

	/**
	 * Whether dates in the clauses are written as ISO 8601 has it.
	 */
	public SavedQueryOptions useIsoDateFormat(boolean use) {
		return parameter("$useIsoDateFormat", use);
	}

	@Override
	protected SavedQueryOptions with(Map<String, String> parameters) {
		return new SavedQueryOptions(parameters);
	}

}
