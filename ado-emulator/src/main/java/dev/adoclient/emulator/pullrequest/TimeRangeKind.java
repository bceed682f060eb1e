package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** Which time of a pull request a search is about. */
public enum TimeRangeKind implements WireName {

	CREATED(1), CLOSED(2);

	private final int number;

	TimeRangeKind(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
