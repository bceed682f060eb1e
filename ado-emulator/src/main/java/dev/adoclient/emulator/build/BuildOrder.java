package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** The orders in which builds are listed. */
public enum BuildOrder implements WireName {

	FINISH_TIME_ASCENDING(2), FINISH_TIME_DESCENDING(3), QUEUE_TIME_DESCENDING(4), QUEUE_TIME_ASCENDING(5),
	START_TIME_DESCENDING(6), START_TIME_ASCENDING(7);

	private final int number;

	BuildOrder(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
