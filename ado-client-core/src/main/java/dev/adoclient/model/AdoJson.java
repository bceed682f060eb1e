package dev.adoclient.model;

import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library's own JSON: no setting of the application reaches the wire. Numbers keep
 * every digit. The readers are made once, so that no event loop waits for one to be made.
 */
public final class AdoJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
		// An excerpt of an answer in a message could hold a secret.
		.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
		.build();

	private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class)
		.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private static final ObjectWriter WRITER = MAPPER.writer();

	static {
		TREES.readTree("{\"warm\":[1,1.0,null,true,\"\"]}");
		WRITER.writeValueAsBytes(JsonPatch.empty().test("/rev", 1));
	}

	private AdoJson() {
	}

	/**
	 * Reads one JSON value.
	 * @throws tools.jackson.core.JacksonException if it is none
	 */
	public static JsonNode read(InputStream json) {
		return TREES.readTree(json);
	}

	/**
	 * Reads one JSON value.
	 * @throws tools.jackson.core.JacksonException if it is none
	 */
	public static JsonNode read(byte[] json) {
		return TREES.readTree(json);
	}

	/**
	 * Writes a value as UTF-8. Half of a pair of surrogates, which JSON may hold and
	 * UTF-8 may not, is escaped.
	 */
	public static byte[] write(@Nullable Object value) {
		return WRITER.writeValueAsBytes(value);
	}

	/**
	 * Writes a tree as text.
	 */
	static String text(JsonNode tree) {
		return WRITER.writeValueAsString(tree);
	}

	/**
	 * Returns the value as a tree of its own.
	 */
	public static JsonNode tree(@Nullable Object value) {
		return (value instanceof JsonNode node) ? node.deepCopy() : MAPPER.valueToTree(value);
	}

}
