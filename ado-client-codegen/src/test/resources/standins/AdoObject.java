package dev.adoclient.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

public abstract class AdoObject {

	protected AdoObject(ObjectNode json) {
	}

	public final ObjectNode json() {
		throw new UnsupportedOperationException();
	}

	protected final int requiredInt(String name) {
		throw new UnsupportedOperationException();
	}

	protected final String requiredString(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.util.UUID requiredUuid(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.net.URI requiredUri(String name) {
		throw new UnsupportedOperationException();
	}

	protected final @Nullable Integer integer(String name) {
		throw new UnsupportedOperationException();
	}

	protected final @Nullable Long longInteger(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.math.@Nullable BigDecimal decimal(String name) {
		throw new UnsupportedOperationException();
	}

	protected final @Nullable String string(String name) {
		throw new UnsupportedOperationException();
	}

	protected final boolean flag(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.time.@Nullable Instant instant(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.util.@Nullable UUID uuid(String name) {
		throw new UnsupportedOperationException();
	}

	protected final java.net.@Nullable URI uri(String name) {
		throw new UnsupportedOperationException();
	}

	protected final @Nullable JsonNode any(String name) {
		throw new UnsupportedOperationException();
	}

	protected final List<String> strings(String name) {
		throw new UnsupportedOperationException();
	}

	protected final List<Integer> integers(String name) {
		throw new UnsupportedOperationException();
	}

	protected final List<java.util.UUID> uuids(String name) {
		throw new UnsupportedOperationException();
	}

	protected final List<JsonNode> values(String name) {
		throw new UnsupportedOperationException();
	}

	protected final Map<String, String> stringMap(String name) {
		throw new UnsupportedOperationException();
	}

	protected final Map<String, Integer> integerMap(String name) {
		throw new UnsupportedOperationException();
	}

	protected final Map<String, JsonNode> valueMap(String name) {
		throw new UnsupportedOperationException();
	}

	protected final <C extends Code> @Nullable C code(String name, Function<String, C> type) {
		throw new UnsupportedOperationException();
	}

	protected final <C extends Code> List<C> codes(String name, Function<String, C> type) {
		throw new UnsupportedOperationException();
	}

	protected final <T> @Nullable T object(String name, Function<ObjectNode, T> type) {
		throw new UnsupportedOperationException();
	}

	protected final <T> List<T> objects(String name, Function<ObjectNode, T> type) {
		throw new UnsupportedOperationException();
	}

	protected final <T> Map<String, T> objectMap(String name, Function<ObjectNode, T> type) {
		throw new UnsupportedOperationException();
	}

	protected final <T> Map<String, List<T>> objectLists(String name, Function<ObjectNode, T> type) {
		throw new UnsupportedOperationException();
	}

}
