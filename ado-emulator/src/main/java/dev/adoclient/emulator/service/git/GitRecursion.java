package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.host.WireName;

/** How far below a folder a list reaches. */
enum GitRecursion implements WireName {

	NONE, ONE_LEVEL, ONE_LEVEL_PLUS_NESTED_EMPTY_FOLDERS, FULL

}
