package dev.adoclient.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.adoclient.model.AdoObject;
import dev.adoclient.model.Code;
import dev.adoclient.model.Specimen;

/**
 * Writes the public API: a line for each type, and indented behind it one for each of its
 * members, in the order of the alphabet.
 */
final class ApiText {

	private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

	private static final Set<Class<?>> PLAIN = Set.of(Object.class, Record.class, Enum.class);

	private ApiText() {
	}

	static String of(Class<?> type) {
		return Stream.of(Stream.of(header(type)), constants(type), constructors(type), methods(type))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n\t", "", "\n"));
	}

	private static String header(Class<?> type) {
		String generics = TypeText.variables(type.getTypeParameters());
		AnnotatedType superclass = type.getAnnotatedSuperclass();
		boolean plain = superclass == null || PLAIN.contains(type.getSuperclass());
		String interfaces = TypeText.all(type.getAnnotatedInterfaces());
		return type.getPackageName() + " " + modifiers(type.getModifiers() & ~Modifier.STATIC & ~Modifier.PUBLIC, type)
				+ kind(type) + " " + TypeText.name(type) + generics
				+ (plain ? "" : " extends " + TypeText.of(superclass))
				+ (interfaces.isEmpty() ? "" : (type.isInterface() ? " extends " : " implements ") + interfaces);
	}

	private static String kind(Class<?> type) {
		if (type.isAnnotation()) {
			return "@interface";
		}
		if (type.isInterface()) {
			return "interface";
		}
		if (type.isEnum()) {
			return "enum";
		}
		return type.isRecord() ? "record" : "class";
	}

	private static Stream<String> constants(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields())
			.filter((field) -> isSeen(field, type))
			.map((field) -> modifiers(field.getModifiers(), type) + TypeText.of(field.getAnnotatedType()) + " "
					+ field.getName() + value(field))
			.sorted();
	}

	/** The value of a code's constant, which is what is sent. */
	private static String value(Field field) {
		if (!Code.class.isAssignableFrom(field.getType()) || !Modifier.isStatic(field.getModifiers())) {
			return "";
		}
		try {
			return " = \"" + ((Code) field.get(null)).value() + "\"";
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Stream<String> constructors(Class<?> type) {
		return Arrays.stream(type.getDeclaredConstructors())
			.filter((constructor) -> isSeen(constructor, type))
			.map((constructor) -> modifiers(constructor.getModifiers(), type) + TypeText.name(type)
					+ parameters(constructor) + required(constructor))
			.sorted();
	}

	/** What a view insists on. */
	private static String required(Constructor<?> constructor) {
		Class<?> type = constructor.getDeclaringClass();
		if (!AdoObject.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
			return "";
		}
		List<String> names = List.copyOf(Specimen.smallest(type).propertyNames());
		return names.isEmpty() ? "" : " requires " + String.join(", ", names);
	}

	private static Stream<String> methods(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> isSeen(method, type) && !OF_OBJECT.contains(method.getName()))
			.sorted(Comparator.comparing(Method::getName).thenComparing(ApiText::parameters))
			.map((method) -> modifiers(method.getModifiers(), type) + generics(method)
					+ TypeText.of(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method));
	}

	private static String generics(Method method) {
		String generics = TypeText.variables(method.getTypeParameters());
		return generics.isEmpty() ? "" : generics + " ";
	}

	private static String parameters(Executable executable) {
		String thrown = TypeText.all(executable.getAnnotatedExceptionTypes());
		return Arrays.stream(executable.getParameters())
			.map(ApiText::parameter)
			.collect(Collectors.joining(", ", "(", ")")) + (thrown.isEmpty() ? "" : " throws " + thrown);
	}

	private static String parameter(Parameter parameter) {
		String type = TypeText.of(parameter.getAnnotatedType());
		return (parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type) + " " + parameter.getName();
	}

	/** Protected is what a subclass sees, where there may be one. */
	private static boolean isSeen(Member member, Class<?> type) {
		boolean open = Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers());
		return (Modifier.isPublic(member.getModifiers()) || open) && !member.isSynthetic();
	}

	private static String modifiers(int modifiers, Class<?> type) {
		int told = modifiers & ~Modifier.PUBLIC & ~Modifier.TRANSIENT & ~Modifier.VOLATILE & ~Modifier.NATIVE
				& ~Modifier.SYNCHRONIZED & ~Modifier.INTERFACE;
		int implied = (type.isInterface() || type.isRecord() || type.isEnum()) ? Modifier.ABSTRACT | Modifier.FINAL : 0;
		String text = Modifier.toString(told & ~implied);
		return text.isEmpty() ? "" : text + " ";
	}

}
