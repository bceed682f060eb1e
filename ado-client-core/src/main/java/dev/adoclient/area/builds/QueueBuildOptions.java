package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How a build is queued.
 */
public final class QueueBuildOptions extends AdoOptions<QueueBuildOptions> {

	private static final QueueBuildOptions NONE = new QueueBuildOptions(Map.of());

	private QueueBuildOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static QueueBuildOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the build is queued in spite of warnings.
	 */
	public QueueBuildOptions ignoreWarnings(boolean ignore) {
		return parameter("ignoreWarnings", ignore);
	}

	/**
	 * The ticket of a gated check-in.
	 */
	public QueueBuildOptions checkInTicket(String ticket) {
		return parameter("checkInTicket", ticket);
	}

	/**
	 * The build whose sources are built again.
	 */
	public QueueBuildOptions sourceBuild(int buildId) {
		return parameter("sourceBuildId", buildId);
	}

	/**
	 * The definition, where the body does not name one.
	 */
	public QueueBuildOptions definition(int definitionId) {
		return parameter("definitionId", definitionId);
	}

	@Override
	protected QueueBuildOptions with(Map<String, String> parameters) {
		return new QueueBuildOptions(parameters);
	}

}
