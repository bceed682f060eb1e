package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How far a build has come. */
public enum BuildStatus implements WireName {

	NONE, IN_PROGRESS, COMPLETED, CANCELLING, POSTPONED, NOT_STARTED, ALL

}
