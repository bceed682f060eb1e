package dev.adoclient.emulator.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the service writes it: lists with a count, dates with up to seven digits. */
public final class Json {

	/** Makes objects whose properties are found in any case. */
	private static final JsonNodeFactory ANY_CASE = new JsonNodeFactory() {

		private static final long serialVersionUID = 1L;

		@Override
		public ObjectNode objectNode() {
			return new ObjectNode(this, new AnyCaseProperties());
		}

	};

	/**
	 * As the service's own reader, it takes single quotes, and names without quotes: the
	 * command line sends the parameters of a build so.
	 */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.nodeFactory(ANY_CASE)
		.enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm:ss")
		.appendFraction(ChronoField.NANO_OF_SECOND, 0, 7, true)
		.appendLiteral('Z')
		.toFormatter(Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private Json() {
	}

	public static byte[] write(JsonNode json) {
		return MAPPER.writeValueAsBytes(json);
	}

	public static String text(JsonNode json) {
		return MAPPER.writeValueAsString(json);
	}

	public static JsonNode parse(String text) {
		return MAPPER.readTree(text);
	}

	public static JsonNode tree(Object value) {
		return MAPPER.valueToTree(value);
	}

	/** Reads a value as texts, numbers, truth values, maps and lists. */
	public static @Nullable Object plain(JsonNode json) {
		return MAPPER.treeToValue(json, Object.class);
	}

	/** Reads an object; null where it is none. */
	public static @Nullable Map<String, @Nullable Object> map(JsonNode json) {
		if (!json.isObject()) {
			return null;
		}
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		json.properties().forEach((property) -> map.put(property.getKey(), plain(property.getValue())));
		return map;
	}

	/** Returns the text of a property; null where it has none. */
	public static @Nullable String text(JsonNode json, String property) {
		JsonNode value = json.path(property);
		return value.isString() ? value.asString() : null;
	}

	/** Reads a body, which must be JSON. */
	public static JsonNode read(byte[] body) {
		try {
			JsonNode json = MAPPER.readTree(body);
			if (!json.isMissingNode()) {
				return json;
			}
		}
		catch (JacksonException ex) {
			throw ServiceException.invalidArgument("The request body is no valid JSON: " + ex.getOriginalMessage());
		}
		throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: body");
	}

	/**
	 * The text of a value that may also be a number, as a code may; null where it is
	 * neither.
	 */
	public static @Nullable String scalar(JsonNode value) {
		return value.isString() ? value.asString() : value.isIntegralNumber() ? value.toString() : null;
	}

	/**
	 * The code that a property holds, by name or by number; null where it holds none.
	 */
	public static <E extends Enum<E> & WireName> @Nullable E code(Class<E> type, JsonNode json, String property) {
		String text = scalar(json.path(property));
		return (text != null) ? WireName.read(type, property, text) : null;
	}

	public static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	public static ArrayNode array() {
		return JsonNodeFactory.instance.arrayNode();
	}

	public static ArrayNode array(Collection<? extends JsonNode> elements) {
		return JsonNodeFactory.instance.arrayNode().addAll(elements);
	}

	public static ArrayNode texts(Collection<String> texts) {
		ArrayNode array = array();
		texts.forEach(array::add);
		return array;
	}

	public static ObjectNode list(Collection<? extends JsonNode> elements) {
		ObjectNode list = object();
		list.put("count", elements.size());
		list.set("value", array(elements));
		return list;
	}

	public static ObjectNode link(String href) {
		return object().put("href", href);
	}

	public static String date(Instant instant) {
		return DATE.format(instant);
	}

}
