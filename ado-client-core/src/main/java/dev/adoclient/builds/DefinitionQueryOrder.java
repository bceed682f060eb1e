package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * The order of a list of definitions.
 *
 * @param value the value on the wire
 */
public record DefinitionQueryOrder(String value) implements Code {

	public static final DefinitionQueryOrder NONE = new DefinitionQueryOrder("none");

	public static final DefinitionQueryOrder LAST_MODIFIED_ASCENDING = new DefinitionQueryOrder(
			"lastModifiedAscending");

	public static final DefinitionQueryOrder LAST_MODIFIED_DESCENDING = new DefinitionQueryOrder(
			"lastModifiedDescending");

	public static final DefinitionQueryOrder DEFINITION_NAME_ASCENDING = new DefinitionQueryOrder(
			"definitionNameAscending");

	public static final DefinitionQueryOrder DEFINITION_NAME_DESCENDING = new DefinitionQueryOrder(
			"definitionNameDescending");

}
