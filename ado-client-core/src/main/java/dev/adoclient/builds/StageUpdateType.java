package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * What is done to a stage.
 *
 * @param value the value on the wire
 */
public record StageUpdateType(String value) implements Code {

	public static final StageUpdateType CANCEL = new StageUpdateType("cancel");

	public static final StageUpdateType RETRY = new StageUpdateType("retry");

}
