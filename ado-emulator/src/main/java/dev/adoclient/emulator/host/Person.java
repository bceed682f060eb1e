package dev.adoclient.emulator.host;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * An identity of the organization.
 *
 * @param id the storage key
 * @param displayName the name that people read
 * @param uniqueName the name that is unique: a mail address, or a service's account
 */
public record Person(UUID id, String displayName, String uniqueName) {

	/** The identity that stands for a caller who has not signed in. */
	public static final Person ANONYMOUS = new Person(UUID.fromString("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
			"Anonymous", "Anonymous");

	/** Returns the person of that mail address; the same address is the same person. */
	public static Person of(String displayName, String uniqueName) {
		return new Person(StableId.of("person", uniqueName), displayName, uniqueName);
	}

	/** The subject descriptor, by which the graph knows the identity. */
	public String subjectDescriptor() {
		String encoded = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.id.toString().getBytes(StandardCharsets.UTF_8));
		return "aad." + encoded;
	}

	/** How the identity is written where only text is allowed. */
	public String combinedName() {
		return this.displayName + " <" + this.uniqueName + ">";
	}

}
