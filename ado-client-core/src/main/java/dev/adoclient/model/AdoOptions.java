package dev.adoclient.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The optional part of a request: parameters of its query, immutable and in the order in
 * which they were first set. A value that is {@code null} is not sent; a value that is
 * set again replaces the former.
 *
 * @param <Q> the type itself
 */
public abstract class AdoOptions<Q extends AdoOptions<Q>> {

	private final Map<String, String> parameters;

	protected AdoOptions(Map<String, String> parameters) {
		this.parameters = Collections.unmodifiableMap(parameters);
	}

	/**
	 * Returns the query with a parameter that has no method here.
	 * @param name the name on the wire
	 * @param value the value, unencoded; {@code null} takes the parameter away
	 * @throws IllegalArgumentException if the value is an empty list, or a list with a
	 * comma in one of its values, which would make two of it
	 */
	public final Q parameter(String name, @Nullable Object value) {
		Map<String, String> changed = new LinkedHashMap<>(this.parameters);
		if (value != null) {
			changed.put(name, wireValue(name, value));
		}
		else {
			changed.remove(name);
		}
		return with(changed);
	}

	/**
	 * Returns the parameters, unencoded.
	 */
	public final Map<String, String> parameters() {
		return this.parameters;
	}

	/**
	 * Returns the query with other parameters.
	 */
	protected abstract Q with(Map<String, String> parameters);

	/**
	 * Returns everything that tells these options from others of their type: the
	 * parameters, unless there is more.
	 */
	protected Object state() {
		return this.parameters;
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return getClass().isInstance(other) && other instanceof AdoOptions<?> options
				&& state().equals(options.state());
	}

	@Override
	public final int hashCode() {
		return state().hashCode();
	}

	@Override
	public final String toString() {
		return getClass().getSimpleName() + state();
	}

	private static String wireValue(String name, Object value) {
		String wire = wireValue(value);
		if (wire.isEmpty() && !(value instanceof String)) {
			throw new IllegalArgumentException(
					"The list of %s is empty, which the service would take for all".formatted(name));
		}
		return wire;
	}

	private static String wireValue(Object value) {
		if (value instanceof Code code) {
			return code.value();
		}
		if (value instanceof Instant instant) {
			return instant.toString();
		}
		if (value instanceof Collection<?> values) {
			return values.stream().map(AdoOptions::element).collect(Collectors.joining(","));
		}
		if (value instanceof int[] numbers) {
			return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(","));
		}
		if (value instanceof Object[] values) {
			return wireValue(Arrays.asList(values));
		}
		return value.toString();
	}

	private static String element(Object value) {
		String wire = wireValue(value);
		if (wire.indexOf(',') >= 0) {
			throw new IllegalArgumentException("A value of a list holds a comma, which would make two of it");
		}
		return wire;
	}

}
