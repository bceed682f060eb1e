package dev.adoclient.emulator.entitlement;

import dev.adoclient.emulator.host.WireName;

/** A license of the organization. */
public enum LicenseKind implements WireName {

	/** None. */
	NONE("None"),

	/** That of the first users. */
	EARLY_ADOPTER("Early Adopter"),

	/** Basic. */
	EXPRESS("Basic"),

	/** Professional. */
	PROFESSIONAL("Professional"),

	/** Basic + Test Plans. */
	ADVANCED("Basic + Test Plans"),

	/** Stakeholder, which costs nothing. */
	STAKEHOLDER("Stakeholder");

	private final String displayName;

	LicenseKind(String displayName) {
		this.displayName = displayName;
	}

	/** The name that people read. */
	public String displayName() {
		return this.displayName;
	}

}
