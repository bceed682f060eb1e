package dev.adoclient.emulator;

import dev.adoclient.emulator.memento.Memento;
import dev.adoclient.emulator.organization.Organization;

/**
 * Everything that an emulator knew at one moment: the organization with all that is in
 * it, who may come in, the time that had passed, and the numbers that are given next. It
 * belongs to that emulator and lives as long as it does.
 */
public final class EmulatorSnapshot {

	private final AdoEmulator emulator;

	private final Organization organization;

	private final Memento memento;

	EmulatorSnapshot(AdoEmulator emulator, Organization organization) {
		this.emulator = emulator;
		this.organization = organization;
		this.memento = Memento.of(organization);
	}

	/** Puts the state back into the organization, and returns it. */
	Organization restore(AdoEmulator into) {
		if (into != this.emulator) {
			throw new IllegalArgumentException("This snapshot was taken of another emulator");
		}
		synchronized (this.organization.host()) {
			this.memento.restore();
		}
		return this.organization;
	}

}
