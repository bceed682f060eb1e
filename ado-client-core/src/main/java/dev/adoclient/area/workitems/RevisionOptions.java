package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a revision of a work item.
 */
public final class RevisionOptions extends AdoOptions<RevisionOptions> {

	private static final RevisionOptions NONE = new RevisionOptions(Map.of());

	private RevisionOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static RevisionOptions defaults() {
		return NONE;
	}

	/**
	 * What comes beside the fields.
	 */
	public RevisionOptions expand(WorkItemExpand expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected RevisionOptions with(Map<String, String> parameters) {
		return new RevisionOptions(parameters);
	}

}
