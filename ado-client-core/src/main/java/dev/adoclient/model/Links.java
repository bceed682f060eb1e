package dev.adoclient.model;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the addresses that an object has under {@code _links}.
 */
final class Links {

	private static final String PROPERTY = "_links";

	private Links() {
	}

	/**
	 * Returns the addresses by name; what is no URI hides none of the others.
	 */
	static Map<String, URI> all(ObjectNode json) {
		Map<String, URI> links = new LinkedHashMap<>();
		for (String name : json.path(PROPERTY).propertyNames()) {
			URI address = one(json, name);
			if (address != null) {
				links.put(name, address);
			}
		}
		return links;
	}

	/**
	 * Returns the address of a name; {@code null} if there is none, or if it is no URI.
	 */
	static @Nullable URI one(ObjectNode json, String name) {
		JsonNode href = json.path(PROPERTY).path(name).path("href");
		return href.isString() ? AdoUri.parse(href.stringValue()) : null;
	}

}
