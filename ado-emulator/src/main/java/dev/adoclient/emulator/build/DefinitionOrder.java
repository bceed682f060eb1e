package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** The orders in which definitions are listed. */
public enum DefinitionOrder implements WireName {

	NONE, LAST_MODIFIED_ASCENDING, LAST_MODIFIED_DESCENDING, DEFINITION_NAME_ASCENDING, DEFINITION_NAME_DESCENDING

}
