package dev.adoclient.area.builds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What is to be changed of a lease.
 */
public final class RetentionLeaseUpdate extends AdoBody<RetentionLeaseUpdate> {

	private RetentionLeaseUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an update that changes nothing yet.
	 */
	public static RetentionLeaseUpdate empty() {
		return new RetentionLeaseUpdate(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Sets for how many days from now.
	 */
	public RetentionLeaseUpdate daysValid(int days) {
		return property("daysValid", days);
	}

	/**
	 * Sets whether the definition is kept, too.
	 */
	public RetentionLeaseUpdate protectPipeline(boolean protect) {
		return property("protectPipeline", protect);
	}

	@Override
	protected RetentionLeaseUpdate with(ObjectNode json) {
		return new RetentionLeaseUpdate(json);
	}

}
