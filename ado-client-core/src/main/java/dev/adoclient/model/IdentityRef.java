package dev.adoclient.model;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person, a group or a service, as other objects refer to it.
 */
public final class IdentityRef extends AdoObject {

	public IdentityRef(ObjectNode json) {
		super(json);
	}

	public @Nullable String id() {
		return string("id");
	}

	public @Nullable String displayName() {
		return string("displayName");
	}

	/**
	 * Returns the sign-in name, usually an e-mail address.
	 */
	public @Nullable String uniqueName() {
		return string("uniqueName");
	}

	public @Nullable String descriptor() {
		return string("descriptor");
	}

	public @Nullable String directoryAlias() {
		return string("directoryAlias");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable URI imageUrl() {
		return uri("imageUrl");
	}

	public @Nullable URI profileUrl() {
		return uri("profileUrl");
	}

	public boolean isContainer() {
		return flag("isContainer");
	}

	public boolean isAadIdentity() {
		return flag("isAadIdentity");
	}

	public boolean inactive() {
		return flag("inactive");
	}

	public boolean isDeletedInOrigin() {
		return flag("isDeletedInOrigin");
	}

}
