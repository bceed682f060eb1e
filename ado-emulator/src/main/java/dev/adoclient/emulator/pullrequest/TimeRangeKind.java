package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** Which time of a pull request a search is about. */
public enum TimeRangeKind implements WireName {

	CREATED, CLOSED;

	@Override
	public int number() {
		return ordinal() + 1;
	}

}
