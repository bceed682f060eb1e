package dev.adoclient.emulator.memento;

import java.io.ByteArrayOutputStream;
import java.lang.constant.Constable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * How the state of one object is put back: the fields of an object of the emulator, the
 * elements of a collection. Values have none. An object of any other kind is refused,
 * since its state would be lost without a word.
 */
final class ObjectState {

	private static final String OURS = "dev.adoclient.emulator.";

	private ObjectState() {
	}

	/**
	 * Whether the object never changes, as texts, numbers and codes, or is no state: a
	 * clock belongs to the one who runs the emulator. Arrays of bytes are contents, which
	 * are replaced as a whole.
	 */
	static boolean isValue(Object object) {
		return object instanceof Constable || object instanceof BigDecimal || object instanceof UUID
				|| object instanceof Temporal || object instanceof TemporalAmount || object instanceof byte[]
				|| object instanceof Clock || object.getClass() == Object.class;
	}

	/**
	 * Returns what puts the state of the object back; null where it has none of its own.
	 * @param reached is told each object that it holds
	 */
	static @Nullable Runnable of(Object object, Consumer<@Nullable Object> reached) {
		if (object instanceof Map<?, ?> map) {
			return map(map, reached);
		}
		if (object instanceof Collection<?> collection) {
			return collection(collection, reached);
		}
		if (object instanceof AtomicInteger number) {
			int value = number.get();
			return () -> number.set(value);
		}
		if (object instanceof ByteArrayOutputStream stream) {
			byte[] bytes = stream.toByteArray();
			return () -> {
				stream.reset();
				stream.writeBytes(bytes);
			};
		}
		if (object instanceof Optional<?> optional) {
			optional.ifPresent(reached);
			return null;
		}
		if (object.getClass().getName().startsWith(OURS)) {
			return fields(object, reached);
		}
		throw new IllegalStateException("A snapshot cannot keep a " + object.getClass().getName());
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Runnable map(Map<?, ?> map, Consumer<@Nullable Object> reached) {
		Map<Object, Object> entries = new LinkedHashMap<>(map);
		entries.forEach((key, value) -> {
			reached.accept(key);
			reached.accept(value);
		});
		Map<Object, Object> changing = (Map<Object, Object>) map;
		return isImmutable(map) ? null : () -> {
			changing.clear();
			changing.putAll(entries);
		};
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Runnable collection(Collection<?> collection, Consumer<@Nullable Object> reached) {
		List<Object> elements = new ArrayList<>(collection);
		elements.forEach(reached);
		Collection<Object> changing = (Collection<Object>) collection;
		return isImmutable(collection) ? null : () -> {
			changing.clear();
			changing.addAll(elements);
		};
	}

	/** {@code List.of} and its like, and views, whose collection has a holder. */
	private static boolean isImmutable(Object collection) {
		String name = collection.getClass().getName();
		return name.startsWith("java.util.ImmutableCollections$") || name.startsWith("java.util.Collections$");
	}

	/** Fields that are final stay; what they hold is reached all the same. */
	private static @Nullable Runnable fields(Object object, Consumer<@Nullable Object> reached) {
		Map<Field, Object> values = new LinkedHashMap<>();
		for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers())) {
					Object value = read(field, object);
					reached.accept(value);
					if (!Modifier.isFinal(field.getModifiers())) {
						values.put(field, value);
					}
				}
			}
		}
		return values.isEmpty() ? null : () -> values.forEach((field, value) -> write(field, object, value));
	}

	private static @Nullable Object read(Field field, Object object) {
		try {
			field.setAccessible(true);
			return field.get(object);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException("A snapshot cannot read " + field, ex);
		}
	}

	private static void write(Field field, Object object, @Nullable Object value) {
		try {
			field.set(object, value);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException("A snapshot cannot put " + field + " back", ex);
		}
	}

}
