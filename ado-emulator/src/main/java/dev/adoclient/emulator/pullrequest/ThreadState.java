package dev.adoclient.emulator.pullrequest;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;

/** Where a discussion stands. */
public enum ThreadState implements WireName {

	UNKNOWN, ACTIVE, FIXED, WONT_FIX, CLOSED, BY_DESIGN, PENDING;

	/** Reads the number that stands for a state. */
	public static ThreadState of(int number) {
		return switch (number) {
			case 0 -> UNKNOWN;
			case 1 -> ACTIVE;
			case 2 -> FIXED;
			case 3 -> WONT_FIX;
			case 4 -> CLOSED;
			case 5 -> BY_DESIGN;
			case 6 -> PENDING;
			default -> throw ServiceException.invalidParameter("status", String.valueOf(number));
		};
	}

}
