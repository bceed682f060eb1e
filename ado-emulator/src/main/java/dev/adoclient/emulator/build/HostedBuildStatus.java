package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How far a build has come. */
public enum HostedBuildStatus implements WireName {

	NONE(0), IN_PROGRESS(1), COMPLETED(2), CANCELLING(4), POSTPONED(8), NOT_STARTED(32), ALL(47);

	private final int number;

	HostedBuildStatus(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
