package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How a work item is created or changed.
 */
public final class WorkItemChangeOptions extends AdoOptions<WorkItemChangeOptions> {

	private static final String VALIDATE_ONLY = "validateOnly";

	private static final WorkItemChangeOptions NONE = new WorkItemChangeOptions(Map.of());

	private WorkItemChangeOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WorkItemChangeOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the change is only checked, and nothing is saved.
	 */
	public WorkItemChangeOptions validateOnly(boolean validateOnly) {
		return parameter(VALIDATE_ONLY, validateOnly);
	}

	/**
	 * Whether the rules of the work item type are left aside, for which one needs a
	 * permission of its own.
	 */
	public WorkItemChangeOptions bypassRules(boolean bypass) {
		return parameter("bypassRules", bypass);
	}

	/**
	 * Whether nobody is notified of the change.
	 */
	public WorkItemChangeOptions suppressNotifications(boolean suppress) {
		return parameter("suppressNotifications", suppress);
	}

	/**
	 * What comes with the work item that is returned, beside its fields.
	 */
	public WorkItemChangeOptions expand(WorkItemExpand expand) {
		return parameter("$expand", expand);
	}

	boolean validatesOnly() {
		return Boolean.parseBoolean(parameters().get(VALIDATE_ONLY));
	}

	@Override
	protected WorkItemChangeOptions with(Map<String, String> parameters) {
		return new WorkItemChangeOptions(parameters);
	}

}
