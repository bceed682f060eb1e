package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * Whether a definition is a draft.
 *
 * @param value the value on the wire
 */
public record DefinitionQuality(String value) implements Code {

	public static final DefinitionQuality DEFINITION = new DefinitionQuality("definition");

	public static final DefinitionQuality DRAFT = new DefinitionQuality("draft");

}
