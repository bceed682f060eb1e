package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;

/** How a pull request is merged. */
public enum MergeStrategy implements WireName {

	NO_FAST_FORWARD, SQUASH, REBASE, REBASE_MERGE;

	/** Reads the number that stands for a strategy. */
	static MergeStrategy of(int number) {
		return switch (number) {
			case 1 -> NO_FAST_FORWARD;
			case 2 -> SQUASH;
			case 3 -> REBASE;
			case 4 -> REBASE_MERGE;
			default -> throw ServiceException.invalidParameter("mergeStrategy", String.valueOf(number));
		};
	}

}
