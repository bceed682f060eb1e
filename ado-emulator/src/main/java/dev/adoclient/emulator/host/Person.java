package dev.adoclient.emulator.host;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An identity of the organization: a user, or a service principal, which does most of
 * what a user does.
 *
 * @param id the storage key
 * @param displayName the name that people read
 * @param uniqueName the name that is unique: a mail address, a service's account, or the
 * object id of a service principal
 * @param kind what it is
 */
public record Person(UUID id, String displayName, String uniqueName, Kind kind) {

	/** The identity that stands for a caller who has not signed in. */
	public static final Person ANONYMOUS = new Person(UUID.fromString("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
			"Anonymous", "Anonymous", Kind.USER);

	/** Returns the person of that mail address; the same address is the same person. */
	public static Person of(String displayName, String uniqueName) {
		return new Person(StableId.of("person", uniqueName), displayName, uniqueName, Kind.USER);
	}

	/**
	 * Returns the service principal of that object id in the directory.
	 * @param storageKey its id here; null for one that follows from the object id
	 */
	public static Person servicePrincipal(String originId, @Nullable UUID storageKey) {
		UUID id = (storageKey != null) ? storageKey : StableId.of("service principal", originId);
		return new Person(id, "Application " + originId, originId, Kind.SERVICE_PRINCIPAL);
	}

	/** The object id in the directory. */
	public String originId() {
		return (this.kind == Kind.SERVICE_PRINCIPAL) ? this.uniqueName : this.id.toString();
	}

	/**
	 * The short name in the directory: what stands before the {@code @} of an address.
	 */
	public String directoryAlias() {
		int at = this.uniqueName.indexOf('@');
		return (at > 0) ? this.uniqueName.substring(0, at) : this.uniqueName;
	}

	/** The subject descriptor, by which the graph knows the identity. */
	public String subjectDescriptor() {
		String encoded = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.id.toString().getBytes(StandardCharsets.UTF_8));
		return this.kind.subjectType + "." + encoded;
	}

	/** How the identity is written where only text is allowed. */
	public String combinedName() {
		return this.displayName + " <" + this.uniqueName + ">";
	}

	/** What an identity is. */
	public enum Kind {

		USER("aad"), SERVICE_PRINCIPAL("aadsp");

		private final String subjectType;

		Kind(String subjectType) {
			this.subjectType = subjectType;
		}

	}

}
