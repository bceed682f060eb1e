package dev.adoclient.twins;

import java.io.InputStream;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.Paged;
import dev.adoclient.paging.PagedFlux;

/**
 * Writes a type as the blocking twin has it, nullness included.
 */
final class BlockingType {

	private BlockingType() {
	}

	/**
	 * Returns the result of the twin of an operation.
	 */
	static String ofResult(AnnotatedType type, boolean mayBeEmpty) {
		Class<?> raw = raw(type.getType());
		if (raw == Mono.class) {
			AnnotatedType value = argument(type);
			if (value.getType() == Void.class) {
				return "void";
			}
			return mayBeEmpty ? Optional.class.getName() + "<" + text(value, true) + ">" : text(value, true);
		}
		if (raw == PagedFlux.class) {
			return Paged.class.getName() + "<" + text(argument(type), true) + ">";
		}
		if (raw == Flux.class) {
			AnnotatedType element = argument(type);
			return (element.getType() == DataBuffer.class) ? InputStream.class.getName()
					: Stream.class.getName() + "<" + text(element, true) + ">";
		}
		return text(type, true);
	}

	/**
	 * Returns the parameter of the twin of an operation.
	 */
	static String ofParameter(AnnotatedType type) {
		boolean content = raw(type.getType()) == Publisher.class && argument(type).getType() == DataBuffer.class;
		return content ? InputStream.class.getName() : text(type, true);
	}

	/**
	 * Returns the type as it is.
	 */
	static String asIs(AnnotatedType type) {
		return text(type, false);
	}

	private static String text(AnnotatedType type, boolean twins) {
		String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
		if (type instanceof AnnotatedArrayType array) {
			return text(array.getAnnotatedGenericComponentType(), twins) + " " + nullable + "[]";
		}
		if (type instanceof AnnotatedWildcardType wildcard) {
			return nullable + "? extends " + texts(wildcard.getAnnotatedUpperBounds(), twins) + " super "
					+ texts(wildcard.getAnnotatedLowerBounds(), twins);
		}
		if (type instanceof AnnotatedParameterizedType parameterized) {
			return nullable + name(raw(type.getType()), twins) + "<"
					+ texts(parameterized.getAnnotatedActualTypeArguments(), twins) + ">";
		}
		Class<?> raw = raw(type.getType());
		return nullable + ((raw != null) ? name(raw, twins) : type.getType().getTypeName());
	}

	private static String texts(AnnotatedType[] types, boolean twins) {
		return Arrays.stream(types).map((type) -> text(type, twins)).collect(Collectors.joining(", "));
	}

	private static String name(Class<?> type, boolean twins) {
		if (!twins || !type.isAnnotationPresent(GenerateBlocking.class)) {
			return type.getName();
		}
		try {
			return Twins.twinOf(type).getName();
		}
		catch (ClassNotFoundException ex) {
			return "the missing twin of " + type.getName();
		}
	}

	private static AnnotatedType argument(AnnotatedType type) {
		return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
	}

	private static @Nullable Class<?> raw(Type type) {
		if (type instanceof ParameterizedType parameterized) {
			return (Class<?>) parameterized.getRawType();
		}
		return (type instanceof Class<?> plain) ? plain : null;
	}

}
