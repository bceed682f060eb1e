package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** How a pull request is merged. */
public enum MergeStrategy implements WireName {

	NO_FAST_FORWARD(1), SQUASH(2), REBASE(3), REBASE_MERGE(4);

	private final int number;

	MergeStrategy(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
