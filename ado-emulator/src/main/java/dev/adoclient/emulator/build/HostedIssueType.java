package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How grave an issue is. */
public enum HostedIssueType implements WireName {

	ERROR(1), WARNING(2);

	private final int number;

	HostedIssueType(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
