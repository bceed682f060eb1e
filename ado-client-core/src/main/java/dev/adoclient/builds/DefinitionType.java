package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * The kind of a definition.
 *
 * @param value the value on the wire
 */
public record DefinitionType(String value) implements Code {

	public static final DefinitionType XAML = new DefinitionType("xaml");

	public static final DefinitionType BUILD = new DefinitionType("build");

}
