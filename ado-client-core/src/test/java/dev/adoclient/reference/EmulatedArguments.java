package dev.adoclient.reference;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoOptions;

/**
 * Arguments for any operation that name what is there: by the name of the parameter, or
 * by client and parameter ({@code BuildsClient.id}), or by client, operation and
 * parameter.
 */
final class EmulatedArguments {

	private final Map<String, Object> values;

	EmulatedArguments(Map<String, Object> values) {
		this.values = values;
	}

	/**
	 * Returns arguments for an operation of a client.
	 */
	Object[] of(Method operation) {
		String type = operation.getDeclaringClass().getSimpleName();
		return Arrays.stream(operation.getParameters())
			.map((parameter) -> argument(type, operation.getName(), parameter))
			.toArray();
	}

	private Object argument(String type, String operation, Parameter parameter) {
		String name = parameter.getName();
		for (String key : List.of(type + "." + operation + "." + name, type + "." + name, name)) {
			Object value = this.values.get(key);
			if (value != null && fits(parameter.getType(), value)) {
				return value;
			}
		}
		return usual(parameter);
	}

	private static boolean fits(Class<?> type, Object value) {
		return type.isInstance(value) || type == int.class && value instanceof Integer
				|| type == boolean.class && value instanceof Boolean;
	}

	private Object usual(Parameter parameter) {
		Class<?> type = parameter.getType();
		Object ofType = this.values.get(type.getSimpleName());
		if (ofType != null) {
			return ofType;
		}
		if (type.isArray() && !type.getComponentType().isPrimitive()) {
			Object array = Array.newInstance(type.getComponentType(), 1);
			Object element = this.values.get(type.getComponentType().getSimpleName());
			Array.set(array, 0, (element != null) ? element : made(type.getComponentType()));
			return array;
		}
		return made(type);
	}

	/**
	 * Options and bodies are those with nothing set but what has to be.
	 */
	private Object made(Class<?> type) {
		if (!AdoOptions.class.isAssignableFrom(type) && !AdoBody.class.isAssignableFrom(type)) {
			throw new IllegalArgumentException("No argument of " + type + " is known");
		}
		Method factory = Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
			.min(Comparator.comparing(Method::getParameterCount).thenComparing(Method::getName))
			.orElseThrow();
		return FullArguments.called(() -> factory.invoke(null, of(factory)));
	}

}
