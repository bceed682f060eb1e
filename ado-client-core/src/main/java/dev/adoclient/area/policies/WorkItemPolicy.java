package dev.adoclient.area.policies;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * A pull request must have a linked work item.
 */
public final class WorkItemPolicy extends Policy<WorkItemPolicy> {

	private static final UUID TYPE = UUID.fromString("40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e");

	private WorkItemPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that a pull request must have a linked work item.
	 */
	public static WorkItemPolicy required() {
		return new WorkItemPolicy(ofType(TYPE));
	}

	@Override
	protected WorkItemPolicy with(ObjectNode json) {
		return new WorkItemPolicy(json);
	}

}
