package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** How a pull request is merged. */
public enum MergeStrategy implements WireName {

	NO_FAST_FORWARD, SQUASH, REBASE, REBASE_MERGE;

	@Override
	public int number() {
		return ordinal() + 1;
	}

}
