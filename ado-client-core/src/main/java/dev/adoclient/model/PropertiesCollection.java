package dev.adoclient.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties that were put on an object, by name. The service keeps the type of texts,
 * 32-bit and floating numbers, date-times and bytes; everything else comes back as text.
 */
public final class PropertiesCollection extends AdoObject {

	public PropertiesCollection(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the names, in alphabetical order.
	 */
	public Set<String> names() {
		return new TreeSet<>(json().propertyNames());
	}

	/**
	 * Returns the value of a property, with or without the type that the service wraps
	 * around it.
	 */
	public Optional<JsonNode> value(String name) {
		JsonNode property = any(name);
		if (property == null) {
			return Optional.empty();
		}
		return Optional.of(property.has("$value") ? property.get("$value") : property);
	}

}
