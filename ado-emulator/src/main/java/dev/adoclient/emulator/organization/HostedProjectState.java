package dev.adoclient.emulator.organization;

import dev.adoclient.emulator.host.WireName;

/** The state of a project. */
public enum HostedProjectState implements WireName {

	DELETING(2), NEW(0), WELL_FORMED(1), CREATE_PENDING(3), ALL(-1), UNCHANGED(-2), DELETED(4);

	private final int number;

	HostedProjectState(int number) {
		this.number = number;
	}

	@Override
	public int number() {
		return this.number;
	}

}
