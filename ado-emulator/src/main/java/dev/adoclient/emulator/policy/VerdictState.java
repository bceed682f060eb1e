package dev.adoclient.emulator.policy;

import dev.adoclient.emulator.host.WireName;

/** What a policy says to a pull request. */
public enum VerdictState implements WireName {

	QUEUED, RUNNING, APPROVED, REJECTED, NOT_APPLICABLE, BROKEN;

	/** Whether it will stay so until something changes. */
	public boolean isFinal() {
		return this != QUEUED && this != RUNNING;
	}

	/** Whether the policy is content. */
	public boolean passes() {
		return this == APPROVED || this == NOT_APPLICABLE;
	}

}
