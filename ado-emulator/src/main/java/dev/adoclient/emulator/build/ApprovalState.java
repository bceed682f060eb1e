package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How far an approval is. */
public enum ApprovalState implements WireName {

	UNDEFINED(0), UNINITIATED(1), PENDING(2), APPROVED(4), REJECTED(8), SKIPPED(16), CANCELED(32), TIMED_OUT(64),
	FAILED(128), COMPLETED(252), ALL(255);

	private final int number;

	ApprovalState(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
