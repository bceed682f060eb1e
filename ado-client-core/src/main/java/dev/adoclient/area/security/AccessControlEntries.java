package dev.adoclient.area.security;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What people and groups are to be allowed and denied on one token. Entries of others
 * stay as they are.
 */
public final class AccessControlEntries extends AdoBody<AccessControlEntries> {

	private AccessControlEntries(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns no entries yet for a token. What an entry does not name of somebody stays
	 * as it is.
	 */
	public static AccessControlEntries of(String token) {
		if (token.isBlank()) {
			throw new IllegalArgumentException("The token is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("token", token).put("merge", true).putArray("accessControlEntries");
		return new AccessControlEntries(json);
	}

	/**
	 * Sets whether an entry is merged with what somebody has on the token ({@code true},
	 * the default), or takes its place.
	 */
	public AccessControlEntries merge(boolean merge) {
		return property("merge", merge);
	}

	/**
	 * Adds an entry.
	 * @param descriptor whom it is for; a bare security id ({@code S-1-9-…}) is completed
	 * @param allow the bits that are allowed
	 * @param deny the bits that are denied
	 */
	public AccessControlEntries entry(String descriptor, int allow, int deny) {
		String full = Descriptors.full(descriptor);
		return change((json) -> json.withArray("/accessControlEntries")
			.addObject()
			.put("descriptor", full)
			.put("allow", allow)
			.put("deny", deny));
	}

	/**
	 * Allows permissions on git repositories or branches.
	 */
	public AccessControlEntries allow(String descriptor, GitPermission... permissions) {
		return entry(descriptor, GitPermission.bits(permissions), 0);
	}

	/**
	 * Denies permissions on git repositories or branches.
	 */
	public AccessControlEntries deny(String descriptor, GitPermission... permissions) {
		return entry(descriptor, 0, GitPermission.bits(permissions));
	}

	@Override
	protected AccessControlEntries with(ObjectNode json) {
		return new AccessControlEntries(json);
	}

}
