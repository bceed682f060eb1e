package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.IdentityRef;

/**
 * A condition of a query in the Work Item Query Language. Immutable.
 *
 * @see Wiql#where(WiqlCondition...)
 */
public final class WiqlCondition {

	private final String text;

	private final boolean simple;

	private WiqlCondition(String text, boolean simple) {
		this.text = text;
		this.simple = simple;
	}

	/**
	 * Returns the condition that a field compares with a value.
	 * @param <T> the type of the value
	 * @param operator such as {@code =}, {@code <>}, {@code >}, {@code CONTAINS},
	 * {@code UNDER}, {@code EVER}
	 * @param value a moment has a time of day, which a query takes only with
	 * {@link WiqlOptions#timePrecision(boolean)}
	 * @throws IllegalArgumentException if the operator holds anything but letters, blanks
	 * and the signs of comparison
	 */
	public static <T> WiqlCondition of(FieldKey<T> field, String operator, T value) {
		return new WiqlCondition(name(field) + " " + operator(operator) + " " + literal(value), true);
	}

	/**
	 * Returns the condition that a field has one of the values.
	 * @param <T> the type of the values
	 * @throws IllegalArgumentException if there is no value
	 */
	public static <T> WiqlCondition in(FieldKey<T> field, Collection<? extends T> values) {
		if (values.isEmpty()) {
			throw new IllegalArgumentException("There is no value for %s to be in".formatted(field));
		}
		return new WiqlCondition(values.stream()
			.map(WiqlCondition::literal)
			.collect(Collectors.joining(", ", name(field) + " IN (", ")")), true);
	}

	/**
	 * Returns a condition as it is written, such as {@code [System.AssignedTo] = @Me}.
	 * Quote values of others with {@link Wiql#quote(String)}.
	 */
	public static WiqlCondition written(String condition) {
		return new WiqlCondition(condition, false);
	}

	/**
	 * Returns the condition that both are met.
	 */
	public WiqlCondition and(WiqlCondition other) {
		return new WiqlCondition(operand() + " AND " + other.operand(), false);
	}

	/**
	 * Returns the condition that one of them is met, or both.
	 */
	public WiqlCondition or(WiqlCondition other) {
		return new WiqlCondition(operand() + " OR " + other.operand(), false);
	}

	/**
	 * Returns the condition that this one is not met.
	 */
	public WiqlCondition not() {
		return new WiqlCondition("NOT (" + this.text + ")", true);
	}

	/**
	 * Returns the condition as a part of a larger one.
	 */
	String operand() {
		return this.simple ? this.text : "(" + this.text + ")";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WiqlCondition condition && this.text.equals(condition.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	/**
	 * Returns the condition as it stands in a query.
	 */
	@Override
	public String toString() {
		return this.text;
	}

	private static String name(FieldKey<?> field) {
		if (field.referenceName().matches(".*[\\[\\]].*")) {
			throw new IllegalArgumentException("A query cannot name the field " + field);
		}
		return "[" + field.referenceName() + "]";
	}

	private static String operator(String operator) {
		if (!operator.matches("[A-Za-z ]+|[=<>]{1,2}")) {
			throw new IllegalArgumentException("Not an operator of a query: '%s'".formatted(operator));
		}
		return operator;
	}

	private static String literal(@Nullable Object value) {
		if (value instanceof Number) {
			return value.toString();
		}
		if (value instanceof Boolean flag) {
			return flag ? "True" : "False";
		}
		if (value instanceof IdentityRef identity) {
			String name = (identity.uniqueName() != null) ? identity.uniqueName() : identity.displayName();
			return literal(name);
		}
		if (value instanceof String || value instanceof Instant) {
			return Wiql.quote(value.toString());
		}
		throw new IllegalArgumentException("A query has no way to write the value " + value);
	}

}
