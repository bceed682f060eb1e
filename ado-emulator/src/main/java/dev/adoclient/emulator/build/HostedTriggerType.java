package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** What may queue builds of a definition. */
public enum HostedTriggerType implements WireName {

	NONE(1), CONTINUOUS_INTEGRATION(2), BATCHED_CONTINUOUS_INTEGRATION(4), SCHEDULE(8), GATED_CHECK_IN(16),
	BATCHED_GATED_CHECK_IN(32), PULL_REQUEST(64), BUILD_COMPLETION(128), ALL(255);

	private final int number;

	HostedTriggerType(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
