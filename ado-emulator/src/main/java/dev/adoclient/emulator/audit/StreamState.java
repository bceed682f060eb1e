package dev.adoclient.emulator.audit;

import dev.adoclient.emulator.host.WireName;

/** Whether a stream is on. */
public enum StreamState implements WireName {

	UNKNOWN, ENABLED, DISABLED_BY_USER, DISABLED_BY_SYSTEM, DELETED, BACKFILLING

}
