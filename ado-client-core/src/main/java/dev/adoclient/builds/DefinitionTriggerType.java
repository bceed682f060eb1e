package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * What starts builds of a definition.
 *
 * @param value the value on the wire
 */
public record DefinitionTriggerType(String value) implements Code {

	public static final DefinitionTriggerType NONE = new DefinitionTriggerType("none");

	public static final DefinitionTriggerType CONTINUOUS_INTEGRATION = new DefinitionTriggerType(
			"continuousIntegration");

	public static final DefinitionTriggerType BATCHED_CONTINUOUS_INTEGRATION = new DefinitionTriggerType(
			"batchedContinuousIntegration");

	public static final DefinitionTriggerType SCHEDULE = new DefinitionTriggerType("schedule");

	public static final DefinitionTriggerType GATED_CHECK_IN = new DefinitionTriggerType("gatedCheckIn");

	public static final DefinitionTriggerType BATCHED_GATED_CHECK_IN = new DefinitionTriggerType("batchedGatedCheckIn");

	public static final DefinitionTriggerType PULL_REQUEST = new DefinitionTriggerType("pullRequest");

	public static final DefinitionTriggerType BUILD_COMPLETION = new DefinitionTriggerType("buildCompletion");

	public static final DefinitionTriggerType ALL = new DefinitionTriggerType("all");

}
