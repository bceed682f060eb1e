package dev.adoclient.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes a type as a source file would: simple names, with the nullness at every depth.
 */
final class TypeText {

	private TypeText() {
	}

	static String of(AnnotatedType type) {
		String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
		if (type instanceof AnnotatedArrayType array) {
			return of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
		}
		if (type instanceof AnnotatedWildcardType wildcard) {
			return nullable + wildcard(wildcard);
		}
		if (type instanceof AnnotatedParameterizedType parameterized) {
			Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
			return nullable + name(raw) + "<" + all(parameterized.getAnnotatedActualTypeArguments()) + ">";
		}
		return nullable + ((type.getType() instanceof Class<?> plain) ? name(plain) : type.getType().getTypeName());
	}

	static String all(AnnotatedType[] types) {
		return Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(", "));
	}

	/**
	 * The type variables of a class or method with their bounds: {@code <T extends X>}.
	 */
	static String variables(TypeVariable<?>[] variables) {
		return (variables.length == 0) ? ""
				: Arrays.stream(variables)
					.map((variable) -> variable.getName() + bounds(variable.getAnnotatedBounds()))
					.collect(Collectors.joining(", ", "<", ">"));
	}

	static String name(Class<?> type) {
		return (type.getDeclaringClass() != null) ? name(type.getDeclaringClass()) + "." + type.getSimpleName()
				: type.getSimpleName();
	}

	private static String wildcard(AnnotatedWildcardType wildcard) {
		AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
		return "?" + ((lower.length > 0) ? " super " + all(lower) : bounds(wildcard.getAnnotatedUpperBounds()));
	}

	private static String bounds(AnnotatedType[] upper) {
		String text = all(upper);
		return text.equals("Object") ? "" : " extends " + text;
	}

}
