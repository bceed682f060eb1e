package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** Whether a list shows what was deleted. */
public enum DeletedFilter implements WireName {

	EXCLUDE_DELETED, INCLUDE_DELETED, ONLY_DELETED

}
