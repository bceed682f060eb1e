package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * Whether builds of a definition can be queued.
 *
 * @param value the value on the wire
 */
public record DefinitionQueueStatus(String value) implements Code {

	public static final DefinitionQueueStatus ENABLED = new DefinitionQueueStatus("enabled");

	public static final DefinitionQueueStatus PAUSED = new DefinitionQueueStatus("paused");

	public static final DefinitionQueueStatus DISABLED = new DefinitionQueueStatus("disabled");

}
