package dev.adoclient.area.security;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * An access control list as it should be. It takes the place of the one that the token
 * has.
 */
public final class AccessControlListRequest extends AdoBody<AccessControlListRequest> {

	private AccessControlListRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the list of a token without an entry, which inherits what holds above it.
	 */
	public static AccessControlListRequest of(String token) {
		if (token.isBlank()) {
			throw new IllegalArgumentException("The token is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("token", token).put("inheritPermissions", true).putObject("acesDictionary");
		return new AccessControlListRequest(json);
	}

	/**
	 * Sets whether the permissions of the parent token hold, too.
	 */
	public AccessControlListRequest inheritPermissions(boolean inherit) {
		return property("inheritPermissions", inherit);
	}

	/**
	 * Sets the entry of somebody.
	 * @param descriptor whom it is for; a bare security id ({@code S-1-9-…}) is completed
	 * @param allow the bits that are allowed
	 * @param deny the bits that are denied
	 */
	public AccessControlListRequest entry(String descriptor, int allow, int deny) {
		String full = Descriptors.full(descriptor);
		return change((json) -> json.withObject("acesDictionary")
			.putObject(full)
			.put("descriptor", full)
			.put("allow", allow)
			.put("deny", deny));
	}

	@Override
	protected AccessControlListRequest with(ObjectNode json) {
		return new AccessControlListRequest(json);
	}

}
