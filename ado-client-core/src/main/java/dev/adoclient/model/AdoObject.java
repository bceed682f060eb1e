package dev.adoclient.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An immutable view over a JSON object of the service. The accessors read what is
 * documented; {@link #json()} holds all of it: unknown properties, explicit nulls, the
 * order and every digit. Two objects are equal if their JSON is. Safe to share between
 * threads.
 * <p>
 * An accessor of an absent or null property answers {@code null}, of an absent list an
 * empty one. A property of another type than documented is an
 * {@link UnexpectedJsonException}.
 */
public abstract class AdoObject {

	private static final int LONGEST_SHOWN = 80;

	private final ObjectNode json;

	/**
	 * Creates a view.
	 * @param json the object, which nobody changes from now on
	 */
	protected AdoObject(ObjectNode json) {
		this.json = json;
	}

	/**
	 * Returns a copy of the object as the service sent it.
	 */
	public final ObjectNode json() {
		return this.json.deepCopy();
	}

	/**
	 * Returns the object itself, for writing it.
	 */
	@JsonValue
	final ObjectNode tree() {
		return this.json;
	}

	protected final int requiredInt(String name) {
		return asInt(name, required(name));
	}

	protected final String requiredString(String name) {
		JsonNode value = required(name);
		if (!value.isString()) {
			throw unexpected(name, "a text", value);
		}
		return value.stringValue();
	}

	protected final UUID requiredUuid(String name) {
		return parse(name, "a UUID", requiredString(name), UUID::fromString);
	}

	protected final URI requiredUri(String name) {
		return parse(name, "a URI", requiredString(name), URI::create);
	}

	protected final @Nullable Integer integer(String name) {
		JsonNode value = optional(name);
		return (value != null) ? requiredInt(name) : null;
	}

	protected final @Nullable Long longInteger(String name) {
		JsonNode value = optional(name);
		if (value == null) {
			return null;
		}
		if (!value.canConvertToLong()) {
			throw unexpected(name, "a 64-bit number", value);
		}
		return value.longValue();
	}

	protected final @Nullable BigDecimal decimal(String name) {
		JsonNode value = optional(name);
		if (value == null) {
			return null;
		}
		if (!value.isNumber()) {
			throw unexpected(name, "a number", value);
		}
		return value.decimalValue();
	}

	protected final @Nullable String string(String name) {
		JsonNode value = optional(name);
		if (value == null) {
			return null;
		}
		return asText(name, value);
	}

	/**
	 * Returns whether the property is {@code true}; {@code false} where it is absent.
	 */
	protected final boolean flag(String name) {
		JsonNode value = optional(name);
		if (value == null) {
			return false;
		}
		if (!value.isBoolean()) {
			throw unexpected(name, "true or false", value);
		}
		return value.booleanValue();
	}

	protected final @Nullable Instant instant(String name) {
		return parsed(name, "a date-time", AdoTime::parse);
	}

	protected final @Nullable UUID uuid(String name) {
		return parsed(name, "a UUID", UUID::fromString);
	}

	protected final @Nullable URI uri(String name) {
		return parsed(name, "a URI", URI::create);
	}

	protected final <C extends Code> @Nullable C code(String name, Function<String, C> type) {
		String value = string(name);
		return (value != null) ? type.apply(value) : null;
	}

	protected final <T> @Nullable T object(String name, Function<? super ObjectNode, T> type) {
		JsonNode value = optional(name);
		return (value != null) ? type.apply(asObject(name, value)) : null;
	}

	protected final <T> List<T> objects(String name, Function<? super ObjectNode, T> type) {
		return elements(name, (element) -> type.apply(asObject(name, element)));
	}

	protected final List<String> strings(String name) {
		return elements(name, (element) -> asText(name, element));
	}

	protected final List<Integer> integers(String name) {
		return elements(name, (element) -> asInt(name, element));
	}

	protected final List<UUID> uuids(String name) {
		return elements(name, (element) -> parse(name, "a UUID", asText(name, element), UUID::fromString));
	}

	protected final <C extends Code> List<C> codes(String name, Function<String, C> type) {
		return elements(name, (element) -> type.apply(asText(name, element)));
	}

	/**
	 * Returns copies of the elements of a list that holds any JSON.
	 */
	protected final List<JsonNode> values(String name) {
		return elements(name, JsonNode::deepCopy);
	}

	/**
	 * Returns the members of an object whose values are plain.
	 */
	protected final Map<String, String> stringMap(String name) {
		return members(name, (member) -> asText(name, member));
	}

	/**
	 * Returns the members of an object whose values are 32-bit numbers.
	 */
	protected final Map<String, Integer> integerMap(String name) {
		return members(name, (member) -> asInt(name, member));
	}

	/**
	 * Returns copies of the members of an object whose values are any JSON.
	 */
	protected final Map<String, JsonNode> valueMap(String name) {
		return members(name, JsonNode::deepCopy);
	}

	/**
	 * Returns the members of an object whose values are objects.
	 */
	protected final <T> Map<String, T> objectMap(String name, Function<? super ObjectNode, T> type) {
		return members(name, (member) -> type.apply(asObject(name, member)));
	}

	/**
	 * Returns the members of an object whose values are lists of objects.
	 */
	protected final <T> Map<String, List<T>> objectLists(String name, Function<? super ObjectNode, T> type) {
		return members(name, (member) -> list(name, member, (element) -> type.apply(asObject(name, element))));
	}

	/**
	 * Returns a copy of a property that holds any JSON.
	 */
	protected final @Nullable JsonNode any(String name) {
		JsonNode value = optional(name);
		return (value != null) ? value.deepCopy() : null;
	}

	/**
	 * Returns the addresses under {@code _links}, by name.
	 */
	public final Map<String, URI> links() {
		Map<String, URI> links = new LinkedHashMap<>();
		JsonNode wire = this.json.path("_links");
		for (Map.Entry<String, JsonNode> link : wire.properties()) {
			JsonNode href = link.getValue().path("href");
			if (href.isString()) {
				links.put(link.getKey(), parse("_links", "a URI", href.stringValue(), URI::create));
			}
		}
		return links;
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return getClass().isInstance(other) && other instanceof AdoObject object && this.json.equals(object.json);
	}

	@Override
	public final int hashCode() {
		return this.json.hashCode();
	}

	/**
	 * Returns the type with the id and the name, where there are any.
	 */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
		for (String name : List.of("id", "name")) {
			JsonNode value = optional(name);
			if (value != null && value.isValueNode()) {
				text.append((text.charAt(text.length() - 1) != '[') ? ", " : "")
					.append(name)
					.append('=')
					.append(shown(value.asString()));
			}
		}
		return text.append(']').toString();
	}

	private static String shown(String value) {
		String line = value.replaceAll("\\p{Cntrl}+", " ");
		return (line.length() > LONGEST_SHOWN) ? line.substring(0, LONGEST_SHOWN) + "…" : line;
	}

	private <T> @Nullable T parsed(String name, String expected, Function<String, T> parser) {
		String value = string(name);
		return (value == null || value.isEmpty()) ? null : parse(name, expected, value, parser);
	}

	private <T> T parse(String name, String expected, String value, Function<String, T> parser) {
		try {
			return parser.apply(value);
		}
		catch (RuntimeException ex) {
			throw new UnexpectedJsonException(getClass().getSimpleName() + "." + name, expected, value, ex);
		}
	}

	private <T> List<T> elements(String name, Function<JsonNode, T> type) {
		JsonNode value = optional(name);
		return (value != null) ? list(name, value, type) : List.of();
	}

	private <T> List<T> list(String name, JsonNode value, Function<JsonNode, T> type) {
		if (!value.isArray()) {
			throw unexpected(name, "a list", value);
		}
		List<T> elements = new ArrayList<>(value.size());
		value.forEach((element) -> elements.add(type.apply(element)));
		return List.copyOf(elements);
	}

	private <T> Map<String, T> members(String name, Function<JsonNode, T> type) {
		JsonNode value = optional(name);
		if (value == null) {
			return Map.of();
		}
		Map<String, T> members = new LinkedHashMap<>();
		asObject(name, value).properties()
			.forEach((member) -> members.put(member.getKey(), type.apply(member.getValue())));
		return Collections.unmodifiableMap(members);
	}

	private ObjectNode asObject(String name, JsonNode value) {
		if (value instanceof ObjectNode object) {
			return object;
		}
		throw unexpected(name, "an object", value);
	}

	private int asInt(String name, JsonNode value) {
		if (!value.canConvertToInt()) {
			throw unexpected(name, "a 32-bit number", value);
		}
		return value.intValue();
	}

	private String asText(String name, JsonNode value) {
		if (!value.isValueNode()) {
			throw unexpected(name, "a text", value);
		}
		return value.asString();
	}

	private JsonNode required(String name) {
		JsonNode value = optional(name);
		if (value == null) {
			throw new UnexpectedJsonException(getClass().getSimpleName() + "." + name, "a value", "none", null);
		}
		return value;
	}

	private @Nullable JsonNode optional(String name) {
		JsonNode value = this.json.get(name);
		return (value == null || value.isNull()) ? null : value;
	}

	private UnexpectedJsonException unexpected(String name, String expected, JsonNode value) {
		return new UnexpectedJsonException(getClass().getSimpleName() + "." + name, expected, value);
	}

}
