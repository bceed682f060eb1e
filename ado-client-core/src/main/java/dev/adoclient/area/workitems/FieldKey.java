package dev.adoclient.area.workitems;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.adoclient.model.IdentityRef;
import dev.adoclient.model.UnexpectedJsonException;

/**
 * A field of work items: its reference name and the type of its values. The built-in ones
 * are constants of {@link SystemFields}, {@link CommonFields}, {@link SchedulingFields},
 * {@link BuildFields}, {@link TestFields}, {@link CmmiFields}, {@link CodeReviewFields}
 * and {@link FeedbackFields}, with the types that Microsoft's process templates give
 * them; where those are silent, the value is left as JSON.
 *
 * @param <T> the type of the values
 * @param referenceName the name on the wire, such as {@code System.Title}; the service
 * takes no notice of case, but answers with its own
 * @param type how the values look
 */
public record FieldKey<T>(String referenceName, FieldValueType<T> type) {

	/**
	 * Creates a field.
	 * @throws IllegalArgumentException if the name cannot be one
	 */
	public FieldKey {
		referenceName = FieldName.of(referenceName);
	}

	/**
	 * Returns a field.
	 * @param <T> the type of the values
	 * @param referenceName the name, such as {@code Custom.Risk}
	 */
	public static <T> FieldKey<T> of(String referenceName, FieldValueType<T> type) {
		return new FieldKey<>(referenceName, type);
	}

	/**
	 * Returns a field that holds text, plain or HTML.
	 */
	public static FieldKey<String> text(String referenceName) {
		return of(referenceName, FieldValueType.TEXT);
	}

	/**
	 * Returns a field that holds a whole number.
	 */
	public static FieldKey<Integer> integer(String referenceName) {
		return of(referenceName, FieldValueType.INTEGER);
	}

	/**
	 * Returns a field that holds a number with a fraction.
	 */
	public static FieldKey<Double> number(String referenceName) {
		return of(referenceName, FieldValueType.DOUBLE);
	}

	/**
	 * Returns a field that holds true or false.
	 */
	public static FieldKey<Boolean> flag(String referenceName) {
		return of(referenceName, FieldValueType.BOOLEAN);
	}

	/**
	 * Returns a field that holds a moment.
	 */
	public static FieldKey<Instant> dateTime(String referenceName) {
		return of(referenceName, FieldValueType.DATE_TIME);
	}

	/**
	 * Returns a field that holds a person or a group.
	 */
	public static FieldKey<IdentityRef> identity(String referenceName) {
		return of(referenceName, FieldValueType.IDENTITY);
	}

	/**
	 * Returns a field that holds any JSON.
	 */
	public static FieldKey<JsonNode> any(String referenceName) {
		return of(referenceName, FieldValueType.ANY);
	}

	/**
	 * Reads the value; {@code null} where there is none.
	 * @throws UnexpectedJsonException if the value is of another type
	 */
	@Nullable T read(@Nullable JsonNode json) {
		if (json == null || json.isNull()) {
			return null;
		}
		T value;
		try {
			value = this.type.read(json);
		}
		catch (RuntimeException ex) {
			throw unexpected(json, ex);
		}
		if (value == null) {
			throw unexpected(json, null);
		}
		return value;
	}

	private UnexpectedJsonException unexpected(JsonNode json, @Nullable Throwable cause) {
		return new UnexpectedJsonException("The field " + this.referenceName, this.type.toString(), json, cause);
	}

	/**
	 * Returns the reference name.
	 */
	@Override
	public String toString() {
		return this.referenceName;
	}

}
