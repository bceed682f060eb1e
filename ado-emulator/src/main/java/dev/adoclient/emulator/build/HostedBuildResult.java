package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How a completed build ended. */
public enum HostedBuildResult implements WireName {

	NONE(0), SUCCEEDED(2), PARTIALLY_SUCCEEDED(4), FAILED(8), CANCELED(32);

	private final int number;

	HostedBuildResult(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
