package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which queues of a project to list. What is not set does not restrict.
 */
public final class QueueQuery extends AdoOptions<QueueQuery> {

	private static final QueueQuery NONE = new QueueQuery(Map.of());

	private QueueQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all queues.
	 */
	public static QueueQuery all() {
		return NONE;
	}

	/**
	 * Only the queue of this name.
	 */
	public QueueQuery name(String name) {
		return parameter("queueName", name);
	}

	/**
	 * Only queues that the caller may use, or manage.
	 */
	public QueueQuery actionFilter(TaskAgentQueueActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected QueueQuery with(Map<String, String> parameters) {
		return new QueueQuery(parameters);
	}

}
