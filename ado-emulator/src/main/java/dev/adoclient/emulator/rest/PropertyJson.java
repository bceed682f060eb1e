package dev.adoclient.emulator.rest;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes properties, which carry the name of their .NET type. */
public final class PropertyJson {

	private PropertyJson() {
	}

	public static ObjectNode write(Map<String, @Nullable Object> properties) {
		ObjectNode json = Json.object();
		properties.forEach((name, value) -> {
			if (value != null) {
				ObjectNode property = json.putObject(name).put("$type", type(value));
				property.set("$value", Json.tree((value instanceof Boolean flag) ? (flag ? "True" : "False") : value));
			}
		});
		return json;
	}

	/** All but numbers comes back as a text. */
	private static String type(Object value) {
		return (value instanceof Integer) ? "System.Int32"
				: (value instanceof Number) ? "System.Double" : "System.String";
	}

	/** Reads a value, which may name its type itself, with dollar signs or without. */
	public static @Nullable Object read(JsonNode value) {
		JsonNode inner = value.has("$value") ? value.path("$value")
				: (value.has("type") && value.has("value")) ? value.path("value") : value;
		if (inner.isNull() || inner.isMissingNode()) {
			return null;
		}
		Object plain = Json.plain(inner);
		return (plain instanceof Map<?, ?> || inner.isArray()) ? inner.toString() : plain;
	}

}
