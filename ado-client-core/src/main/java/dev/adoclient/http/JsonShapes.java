package dev.adoclient.http;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.UnexpectedJsonException;

/**
 * Tells the shapes that a JSON answer can have.
 */
final class JsonShapes {

	private JsonShapes() {
	}

	/**
	 * Returns the value as an object.
	 * @throws UnexpectedJsonException if it is none
	 */
	static ObjectNode object(JsonNode json) {
		if (json instanceof ObjectNode object) {
			return object;
		}
		throw new UnexpectedJsonException("The answer", "an object", json);
	}

	/**
	 * Returns what the value is read as; {@code null} of the JSON value {@code null},
	 * which the service writes with status 200 for what is not there.
	 * @throws UnexpectedJsonException if it is neither an object nor null
	 */
	static <T> @Nullable T objectOrNull(JsonNode json, Function<ObjectNode, T> type) {
		return json.isNull() ? null : type.apply(object(json));
	}

	/**
	 * Returns the list that stands in a property of the value, empty if it is missing.
	 * @throws UnexpectedJsonException if the value is no object, or there is something
	 * else
	 */
	static JsonNode listIfPresent(JsonNode json, String name) {
		return object(json).hasNonNull(name) ? list(json, name) : JsonNodeFactory.instance.arrayNode();
	}

	/**
	 * Returns the list that stands in a property of the value.
	 * @throws UnexpectedJsonException if there is none
	 */
	static JsonNode list(JsonNode json, String name) {
		JsonNode list = json.path(name);
		if (!list.isArray()) {
			throw new UnexpectedJsonException("The answer's " + name, "a list", list);
		}
		return list;
	}

	/**
	 * Returns the object that stands in {@code value}; the value itself if there is none.
	 */
	static JsonNode unwrapped(JsonNode json) {
		return json.path("value").isObject() ? json.path("value") : json;
	}

	/**
	 * Returns the elements of a list that are not the JSON value {@code null}.
	 */
	static JsonNode withoutNulls(JsonNode list) {
		return JsonNodeFactory.instance.arrayNode()
			.addAll(list.valueStream().filter((element) -> !element.isNull()).toList());
	}

}
