package dev.adoclient.emulator.organization;

import dev.adoclient.emulator.host.WireName;

/** Who may see a project. */
public enum HostedProjectVisibility implements WireName {

	PRIVATE(0), ORGANIZATION(1), PUBLIC(2);

	private final int number;

	HostedProjectVisibility(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
