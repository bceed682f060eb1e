package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Several queues of a project, by what names them.
 */
public final class QueueSelection extends AdoOptions<QueueSelection> {

	private QueueSelection(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the queues of these names.
	 */
	public static QueueSelection names(String... names) {
		return new QueueSelection(Map.of()).parameter("queueNames", names);
	}

	/**
	 * Returns the queues of these ids.
	 */
	public static QueueSelection ids(int... queueIds) {
		return new QueueSelection(Map.of()).parameter("queueIds", queueIds);
	}

	/**
	 * Returns the queues to these pools.
	 */
	public static QueueSelection ofPools(int... poolIds) {
		return new QueueSelection(Map.of()).parameter("poolIds", poolIds);
	}

	/**
	 * Only queues that the caller may use, or manage.
	 */
	public QueueSelection actionFilter(TaskAgentQueueActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected QueueSelection with(Map<String, String> parameters) {
		return new QueueSelection(parameters);
	}

}
