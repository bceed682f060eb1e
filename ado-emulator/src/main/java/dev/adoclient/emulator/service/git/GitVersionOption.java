package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.host.WireName;

/** Which version beside the named one is meant. */
enum GitVersionOption implements WireName {

	NONE, PREVIOUS_CHANGE, FIRST_PARENT

}
