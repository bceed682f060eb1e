package dev.adoclient.emulator.entitlement;

/**
 * Why the service did not give a license. It says so in an answer of success.
 *
 * @param key the number of the reason
 * @param message the reason
 */
public record LicenseRefusal(int key, String message) {

	static LicenseRefusal ofNone() {
		return new LicenseRefusal(5015, "VSS012024: Organization user cannot be assigned a None license.");
	}

	static LicenseRefusal of(LicenseKind license) {
		return new LicenseRefusal(5015,
				"VSS012024: No license of the kind '" + license.displayName() + "' is left to be assigned.");
	}

}
