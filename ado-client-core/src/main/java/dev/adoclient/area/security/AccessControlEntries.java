package dev.adoclient.area.security;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
	 * Adds to the entry of somebody. Bits that were added before stay; what is allowed
	 * now is denied no more, and the other way round.
	 * @param descriptor whom it is for; a bare security id ({@code S-1-9-…}) is completed
	 * @param allow the bits that are allowed
	 * @param deny the bits that are denied
	 */
	public AccessControlEntries entry(String descriptor, int allow, int deny) {
		String full = Descriptors.full(descriptor);
		return change((json) -> {
			ObjectNode entry = entryOf(full, json.withArray("/accessControlEntries"));
			int allowed = entry.path("allow").asInt(0);
			int denied = entry.path("deny").asInt(0);
			entry.put("allow", (allowed & ~deny) | allow).put("deny", (denied & ~allow) | deny);
		});
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

	/** Of two entries of one person the service might take the last one alone. */
	private static ObjectNode entryOf(String descriptor, ArrayNode entries) {
		for (JsonNode entry : entries) {
			if (entry.path("descriptor").asString().equals(descriptor)) {
				return entry.asObject();
			}
		}
		return entries.addObject().put("descriptor", descriptor);
	}

	@Override
	protected AccessControlEntries with(ObjectNode json) {
		return new AccessControlEntries(json);
	}

}
