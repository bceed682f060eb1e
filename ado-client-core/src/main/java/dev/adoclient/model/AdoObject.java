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
 * empty one. Where the service has two shapes for a value, an accessor reads both: a
 * number that comes as a text, a person or a demand that comes as a text. An address that
 * is no URI is {@code null}. A property of any other type than documented is an
 * {@link UnexpectedJsonException}.
 */
public abstract class AdoObject extends WireForm {

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

	@Override
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
		String value = requiredString(name);
		URI uri = AdoUri.parse(value);
		if (uri == null) {
			throw new UnexpectedJsonException(getClass().getSimpleName() + "." + name, "a URI", value, null);
		}
		return uri;
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
		JsonNode number = WholeNumber.of(value);
		if (!number.canConvertToLong()) {
			throw unexpected(name, "a 64-bit number", value);
		}
		return number.longValue();
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

	/**
	 * Returns an address. One with a blank or the like in it is encoded; what is no URI
	 * is {@code null}.
	 */
	protected final @Nullable URI uri(String name) {
		String value = string(name);
		return (value != null) ? AdoUri.parse(value) : null;
	}

	/**
	 * Returns one of the addresses under {@code _links}.
	 */
	protected final @Nullable URI link(String name) {
		return Links.one(this.json, name);
	}

	protected final <C extends Code> @Nullable C code(String name, Function<String, C> type) {
		String value = string(name);
		return (value != null) ? type.apply(value) : null;
	}

	protected final <T> @Nullable T object(String name, Function<? super ObjectNode, T> type) {
		JsonNode value = optional(name);
		return (value != null) ? type.apply(asObject(name, value)) : null;
	}

	/**
	 * Returns an object that may come as a text.
	 * @param text reads the text
	 */
	protected final <T> @Nullable T object(String name, Function<? super ObjectNode, T> type,
			Function<String, T> text) {
		JsonNode value = optional(name);
		boolean blank = value != null && value.isString() && value.stringValue().isBlank();
		return (value != null && !blank) ? asObject(name, value, type, text) : null;
	}

	protected final <T> List<T> objects(String name, Function<? super ObjectNode, T> type) {
		return elements(name, (element) -> type.apply(asObject(name, element)));
	}

	/**
	 * Returns objects, each of which may come as a text.
	 * @param text reads the text
	 */
	protected final <T> List<T> objects(String name, Function<? super ObjectNode, T> type, Function<String, T> text) {
		return elements(name, (element) -> asObject(name, element, type, text));
	}

	/**
	 * Returns a person, a group or a service, which may come as a text.
	 */
	protected final @Nullable IdentityRef identity(String name) {
		return object(name, IdentityRef::new, IdentityRef::ofText);
	}

	/**
	 * Returns persons, groups or services, each of which may come as a text.
	 */
	protected final List<IdentityRef> identities(String name) {
		return objects(name, IdentityRef::new, IdentityRef::ofText);
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
	 * Returns the addresses under {@code _links}, by name. What is no URI, such as the
	 * SSH address of a repository, is only in {@link #json()}.
	 */
	public final Map<String, URI> links() {
		return Links.all(this.json);
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
	 * Returns the type with what tells the object from others, where there is any: id,
	 * name, number, title, state and result.
	 */
	@Override
	public String toString() {
		return summary(Summary.known(this.json));
	}

	/**
	 * Returns the type with these values, in one line; those that are null or not plain
	 * are left out.
	 */
	protected final String summary(ObjectNode values) {
		return Summary.of(getClass(), values);
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

	private <T> T asObject(String name, JsonNode value, Function<? super ObjectNode, T> type,
			Function<String, T> text) {
		return value.isString() ? text.apply(value.stringValue()) : type.apply(asObject(name, value));
	}

	private int asInt(String name, JsonNode value) {
		JsonNode number = WholeNumber.of(value);
		if (!number.canConvertToInt()) {
			throw unexpected(name, "a 32-bit number", value);
		}
		return number.intValue();
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
