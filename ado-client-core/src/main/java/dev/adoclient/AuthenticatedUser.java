package dev.adoclient;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * The one that the service takes the caller for.
 */
public final class AuthenticatedUser extends AdoObject {

	/** The service answers with this id, and with success, whom it does not know. */
	private static final UUID ANONYMOUS = UUID.fromString("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");

	public AuthenticatedUser(ObjectNode json) {
		super(json);
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

	/**
	 * Returns the name to show.
	 */
	public @Nullable String displayName() {
		String custom = string("customDisplayName");
		return (custom != null) ? custom : string("providerDisplayName");
	}

	/**
	 * Returns the descriptor that access control entries know the caller by.
	 */
	public @Nullable String descriptor() {
		return string("descriptor");
	}

	public @Nullable String subjectDescriptor() {
		return string("subjectDescriptor");
	}

	/**
	 * Returns the sign-in name, usually an e-mail address.
	 */
	public @Nullable String account() {
		JsonNode properties = any("properties");
		JsonNode account = (properties != null) ? properties.path("Account").path("$value") : null;
		return (account != null && account.isString()) ? account.stringValue() : null;
	}

	/**
	 * Returns whether nobody is signed in.
	 */
	public boolean isAnonymous() {
		return ANONYMOUS.equals(id());
	}

}
