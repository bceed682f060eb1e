package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How urgent a queued build is. */
public enum HostedQueuePriority implements WireName {

	LOW(5), BELOW_NORMAL(4), NORMAL(3), ABOVE_NORMAL(2), HIGH(1);

	private final int number;

	HostedQueuePriority(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
