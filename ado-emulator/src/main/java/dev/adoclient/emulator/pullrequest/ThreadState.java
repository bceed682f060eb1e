package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.WireName;

/** Where a discussion stands. */
public enum ThreadState implements WireName {

	UNKNOWN, ACTIVE, FIXED, WONT_FIX, CLOSED, BY_DESIGN, PENDING

}
