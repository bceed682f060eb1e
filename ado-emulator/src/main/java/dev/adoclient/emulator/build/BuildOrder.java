package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** The orders in which builds are listed. */
public enum BuildOrder implements WireName {

	FINISH_TIME_ASCENDING, FINISH_TIME_DESCENDING, QUEUE_TIME_DESCENDING, QUEUE_TIME_ASCENDING, START_TIME_DESCENDING,
	START_TIME_ASCENDING

}
