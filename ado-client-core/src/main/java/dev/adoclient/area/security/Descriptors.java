package dev.adoclient.area.security;

/**
 * Completes the descriptors of people and groups. What names its type already, such as
 * {@code Microsoft.IdentityModel.Claims.ClaimsIdentity;…}, is left alone.
 */
final class Descriptors {

	private Descriptors() {
	}

	/**
	 * Returns the whole descriptor of a bare security id.
	 * @throws IllegalArgumentException if the descriptor is blank
	 */
	static String full(String descriptor) {
		if (descriptor.isBlank()) {
			throw new IllegalArgumentException("The descriptor is blank");
		}
		boolean bare = descriptor.startsWith("S-1-") && descriptor.indexOf(';') < 0;
		return bare ? "Microsoft.TeamFoundation.Identity;" + descriptor : descriptor;
	}

}
