package dev.adoclient.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes views of any type: what a constructor insists on is found out by asking it.
 */
public final class Specimen {

	private static final Pattern REQUIRED = Pattern.compile("\\w+\\.(\\w+) should be (a value|a text), .*");

	/** A text that is an id, too. */
	private static final String TEXT = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c";

	private static final Set<String> NOT_ACCESSORS = Set.of("json", "links", "equals", "hashCode", "toString");

	private Specimen() {
	}

	/**
	 * Returns the smallest object that the type accepts.
	 */
	public static ObjectNode smallest(Class<?> type) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		for (int missing = 0; missing < 10; missing++) {
			try {
				view(type, json);
				return json;
			}
			catch (UnexpectedJsonException ex) {
				Matcher required = REQUIRED.matcher(ex.getMessage());
				if (!required.find()) {
					throw ex;
				}
				json.set(required.group(1), AdoJson.tree(required.group(2).equals("a text") ? TEXT : 1));
			}
		}
		throw new AssertionError(type + " asks for ever more: " + json);
	}

	/**
	 * Returns the view over the object.
	 */
	static AdoObject view(Class<?> type, ObjectNode json) {
		try {
			return (AdoObject) type.getConstructor(ObjectNode.class).newInstance(json);
		}
		catch (InvocationTargetException ex) {
			throw (RuntimeException) ex.getCause();
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * Returns the accessors of the type, inherited ones too.
	 */
	static List<Method> accessors(Class<?> type) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getDeclaringClass() != Object.class && method.getParameterCount() == 0
					&& !Modifier.isStatic(method.getModifiers()) && !NOT_ACCESSORS.contains(method.getName()))
			.toList();
	}

	/**
	 * Returns what the accessor answers.
	 */
	static Object read(AdoObject view, Method accessor) {
		try {
			return accessor.invoke(view);
		}
		catch (InvocationTargetException ex) {
			throw (RuntimeException) ex.getCause();
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

}
