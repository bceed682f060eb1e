package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoTime;
import dev.adoclient.model.IdentityRef;

/**
 * How the values of a field look: how they are read, how they are written. Immutable.
 *
 * @param <T> the type of the values
 */
public final class FieldValueType<T> {

	/**
	 * Text: the service's String, PlainText, HTML, History and TreePath.
	 */
	public static final FieldValueType<String> TEXT = new FieldValueType<>("a text",
			(json) -> json.isValueNode() ? json.asString() : null, (value) -> value);

	/**
	 * A whole number of 32 bits: the service's Integer.
	 */
	public static final FieldValueType<Integer> INTEGER = new FieldValueType<>("a 32-bit number",
			(json) -> json.canConvertToInt() && json.canConvertToExactIntegral() ? json.intValue() : null,
			(value) -> value);

	/**
	 * A number of 64 bits with a fraction: the service's Double.
	 */
	public static final FieldValueType<Double> DOUBLE = new FieldValueType<>("a number",
			(json) -> json.isNumber() ? json.doubleValue() : null, (value) -> value);

	/**
	 * True or false: the service's Boolean.
	 */
	public static final FieldValueType<Boolean> BOOLEAN = new FieldValueType<>("true or false",
			(json) -> json.isBoolean() ? json.booleanValue() : null, (value) -> value);

	/**
	 * A moment: the service's DateTime. It keeps milliseconds; more digits are lost
	 * there.
	 */
	public static final FieldValueType<Instant> DATE_TIME = new FieldValueType<>("a date-time",
			(json) -> json.isString() ? AdoTime.parse(json.stringValue()) : null, Instant::toString);

	/**
	 * A person or a group, which older Servers write as a text. It is written as its
	 * sign-in name where it has one, which the service understands in all versions.
	 */
	public static final FieldValueType<IdentityRef> IDENTITY = new FieldValueType<>("an identity",
			FieldValueType::identity, (value) -> (value.uniqueName() != null) ? value.uniqueName() : value);

	/**
	 * Any JSON, for fields whose type is not documented.
	 */
	public static final FieldValueType<JsonNode> ANY = new FieldValueType<>("JSON", JsonNode::deepCopy,
			(value) -> value);

	private final String name;

	private final Function<JsonNode, @Nullable T> reader;

	private final Function<T, Object> writer;

	private FieldValueType(String name, Function<JsonNode, @Nullable T> reader, Function<T, Object> writer) {
		this.name = name;
		this.reader = reader;
		this.writer = writer;
	}

	/**
	 * Returns a type of one's own.
	 * @param <T> the type of the values
	 * @param name what the values are, as in "a color", for errors
	 * @param reader reads a value, or answers {@code null} for what is none
	 * @param writer makes of a value what Jackson can write
	 */
	public static <T> FieldValueType<T> of(String name, Function<JsonNode, @Nullable T> reader,
			Function<T, Object> writer) {
		return new FieldValueType<>(name, reader, writer);
	}

	/**
	 * Reads a value; {@code null} if it is none of this type.
	 */
	@Nullable T read(JsonNode json) {
		return this.reader.apply(json);
	}

	private static @Nullable IdentityRef identity(JsonNode json) {
		if (json instanceof ObjectNode object) {
			return new IdentityRef(object);
		}
		return json.isString() ? IdentityRef.ofText(json.stringValue()) : null;
	}

	JsonNode write(T value) {
		return AdoJson.tree(this.writer.apply(value));
	}

	/**
	 * Returns what the values are.
	 */
	@Override
	public String toString() {
		return this.name;
	}

}
