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

	/** Whether the other license lets people do more. */
	boolean isBelow(LicenseKind other) {
		return rank() < other.rank();
	}

	private int rank() {
		return switch (this) {
			case NONE -> 0;
			case STAKEHOLDER -> 1;
			case EXPRESS -> 2;
			case EARLY_ADOPTER -> 3;
			case PROFESSIONAL -> 4;
			case ADVANCED -> 5;
		};
	}

	/** The name that people read. */
	public String displayName() {
		return this.displayName;
	}

}
