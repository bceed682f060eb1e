package dev.adoclient.area.pools;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Whether a queue is answered.
 */
public final class QueueOptions extends AdoOptions<QueueOptions> {

	private static final QueueOptions NONE = new QueueOptions(Map.of());

	private QueueOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the queue, if the caller may see it.
	 */
	public static QueueOptions defaults() {
		return NONE;
	}

	/**
	 * Only if the caller may use the queue, or manage it.
	 */
	public QueueOptions actionFilter(TaskAgentQueueActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected QueueOptions with(Map<String, String> parameters) {
		return new QueueOptions(parameters);
	}

}
