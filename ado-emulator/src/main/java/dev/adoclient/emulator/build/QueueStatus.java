package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** Whether a definition takes builds. */
public enum QueueStatus implements WireName {

	ENABLED, PAUSED, DISABLED

}
