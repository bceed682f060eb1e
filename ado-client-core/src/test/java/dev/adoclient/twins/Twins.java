package dev.adoclient.twins;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.adoclient.blocking.AsyncOnly;
import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.MayBeEmpty;

/**
 * Compares a blocking class with what the mapping makes of its asynchronous one. Written
 * after the table in the architecture, not after the generator.
 */
final class Twins {

	private Twins() {
	}

	/**
	 * Returns what the twin lacks and what it has too much; nothing if it is one.
	 */
	static List<String> differences(Class<?> async, Class<?> blocking) {
		Set<String> expected = expected(async);
		Set<String> found = found(async, blocking);
		List<String> differences = new ArrayList<>();
		expected.stream()
			.filter((signature) -> !found.contains(signature))
			.forEach((signature) -> differences.add("lacks " + signature));
		found.stream()
			.filter((signature) -> !expected.contains(signature))
			.forEach((signature) -> differences.add("should not have " + signature));
		if (Modifier.isFinal(async.getModifiers()) != Modifier.isFinal(blocking.getModifiers())) {
			differences.add("is not final where the other is");
		}
		if (!Set.of(async.getInterfaces()).equals(Set.of(blocking.getInterfaces()))) {
			differences.add("implements other interfaces");
		}
		if (blocking.getConstructors().length > 0) {
			differences.add("has a public constructor");
		}
		return differences;
	}

	/**
	 * Returns the twin of an asynchronous class by the rule of names.
	 */
	static Class<?> twinOf(Class<?> async) throws ClassNotFoundException {
		String name = async.getName();
		int simple = name.length() - async.getSimpleName().length();
		return Class.forName(name.substring(0, simple) + async.getSimpleName().replace("Async", ""), true,
				async.getClassLoader());
	}

	private static Set<String> expected(Class<?> async) {
		Set<String> signatures = new TreeSet<>();
		for (Method method : publicMethods(async)) {
			if (!method.isAnnotationPresent(AsyncOnly.class)) {
				Blocking blocking = method.getAnnotation(Blocking.class);
				boolean mayBeEmpty = method.isAnnotationPresent(MayBeEmpty.class);
				signatures.add(signature(method, (blocking != null) ? blocking.name() : method.getName(),
						BlockingType.ofResult(method.getAnnotatedReturnType(), mayBeEmpty), true));
			}
		}
		return signatures;
	}

	private static Set<String> found(Class<?> async, Class<?> blocking) {
		Set<String> signatures = new TreeSet<>();
		for (Method method : publicMethods(blocking)) {
			boolean factory = Modifier.isStatic(method.getModifiers()) && method.getName().equals("of")
					&& Arrays.equals(method.getParameterTypes(), new Class<?>[] { async });
			if (!factory) {
				signatures.add(
						signature(method, method.getName(), BlockingType.asIs(method.getAnnotatedReturnType()), false));
			}
		}
		return signatures;
	}

	private static List<Method> publicMethods(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.toList();
	}

	private static String signature(Method method, String name, String result, boolean mapped) {
		String parameters = Arrays.stream(method.getParameters())
			.map((parameter) -> (mapped ? BlockingType.ofParameter(parameter.getAnnotatedType())
					: BlockingType.asIs(parameter.getAnnotatedType())) + (parameter.isVarArgs() ? "... " : " ")
					+ parameter.getName())
			.collect(Collectors.joining(", "));
		String thrown = Arrays.stream(method.getAnnotatedExceptionTypes())
			.map(BlockingType::asIs)
			.collect(Collectors.joining(", "));
		return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + result + " " + name + "(" + parameters
				+ ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
	}

}
