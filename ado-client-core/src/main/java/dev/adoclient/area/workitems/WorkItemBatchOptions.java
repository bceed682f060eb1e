package dev.adoclient.area.workitems;

import java.util.Arrays;
import java.util.Map;

import org.springframework.http.HttpMethod;

import dev.adoclient.model.AdoOptions;

/**
 * How a batch is carried out.
 */
public final class WorkItemBatchOptions extends AdoOptions<WorkItemBatchOptions> {

	private static final WorkItemBatchOptions NONE = new WorkItemBatchOptions(HttpMethod.PATCH, Map.of());

	private final HttpMethod method;

	private WorkItemBatchOptions(HttpMethod method, Map<String, String> parameters) {
		super(parameters);
		this.method = method;
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WorkItemBatchOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the rules of the work item types are left aside, for which one needs a
	 * permission of its own.
	 */
	public WorkItemBatchOptions bypassRules(boolean bypass) {
		return parameter("bypassRules", bypass);
	}

	/**
	 * Whether nobody is notified of the changes.
	 */
	public WorkItemBatchOptions suppressNotifications(boolean suppress) {
		return parameter("suppressNotifications", suppress);
	}

	/**
	 * Sends the batch with POST, as Servers before Azure DevOps want it, and not with
	 * PATCH.
	 */
	public WorkItemBatchOptions byPost() {
		return new WorkItemBatchOptions(HttpMethod.POST, parameters());
	}

	HttpMethod method() {
		return this.method;
	}

	@Override
	protected WorkItemBatchOptions with(Map<String, String> parameters) {
		return new WorkItemBatchOptions(this.method, parameters);
	}

	@Override
	protected Object state() {
		return Arrays.asList(parameters(), this.method);
	}

}
