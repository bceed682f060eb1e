package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How a completed build ended. */
public enum BuildResult implements WireName {

	NONE, SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED, CANCELED

}
