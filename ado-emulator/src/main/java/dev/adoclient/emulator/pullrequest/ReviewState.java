package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** Where a pull request stands. */
public enum ReviewState implements WireName {

	NOT_SET, ACTIVE, ABANDONED, COMPLETED, ALL

}
