package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How a work item is deleted or destroyed.
 */
public final class WorkItemDeletionOptions extends AdoOptions<WorkItemDeletionOptions> {

	private static final WorkItemDeletionOptions NONE = new WorkItemDeletionOptions(Map.of());

	private WorkItemDeletionOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WorkItemDeletionOptions defaults() {
		return NONE;
	}

	/**
	 * Whether nobody is notified of the deletion. The service does not document this for
	 * deletions.
	 */
	public WorkItemDeletionOptions suppressNotifications(boolean suppress) {
		return parameter("suppressNotifications", suppress);
	}

	@Override
	protected WorkItemDeletionOptions with(Map<String, String> parameters) {
		return new WorkItemDeletionOptions(parameters);
	}

}
