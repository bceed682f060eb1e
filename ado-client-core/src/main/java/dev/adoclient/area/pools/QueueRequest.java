package dev.adoclient.area.pools;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A queue that is to be created.
 */
public final class QueueRequest extends AdoBody<QueueRequest> {

	private QueueRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a queue of the name of its pool, as most are.
	 */
	public static QueueRequest toPool(int poolId) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putObject("pool").put("id", poolId);
		return new QueueRequest(json);
	}

	/**
	 * Sets the name of the queue.
	 */
	public QueueRequest name(String name) {
		return property("name", name);
	}

	@Override
	protected QueueRequest with(ObjectNode json) {
		return new QueueRequest(json);
	}

}
