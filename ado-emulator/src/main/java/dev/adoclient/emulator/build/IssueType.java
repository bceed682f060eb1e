package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How grave an issue is. */
public enum IssueType implements WireName {

	ERROR(1), WARNING(2);

	private final int number;

	IssueType(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
