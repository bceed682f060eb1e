package dev.adoclient.area.builds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A lease to be added.
 */
public final class RetentionLeaseRequest extends AdoBody<RetentionLeaseRequest> {

	private RetentionLeaseRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a lease that keeps a run of a definition.
	 */
	public static RetentionLeaseRequest of(int definitionId, int runId) {
		return new RetentionLeaseRequest(
				JsonNodeFactory.instance.objectNode().put("definitionId", definitionId).put("runId", runId));
	}

	/**
	 * Sets for how many days.
	 */
	public RetentionLeaseRequest daysValid(int days) {
		return property("daysValid", days);
	}

	/**
	 * Sets who holds the lease: a text of your own, by which it is found.
	 */
	public RetentionLeaseRequest ownerId(String owner) {
		return property("ownerId", owner);
	}

	/**
	 * Sets whether the definition is kept, too.
	 */
	public RetentionLeaseRequest protectPipeline(boolean protect) {
		return property("protectPipeline", protect);
	}

	@Override
	protected RetentionLeaseRequest with(ObjectNode json) {
		return new RetentionLeaseRequest(json);
	}

}
