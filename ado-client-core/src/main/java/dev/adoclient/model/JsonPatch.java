package dev.adoclient.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Patch document (RFC 6902): operations, carried out in order, all or none.
 * Immutable.
 */
public final class JsonPatch extends WireForm {

	private static final JsonPatch EMPTY = new JsonPatch(List.of());

	private final List<Operation> operations;

	private JsonPatch(List<Operation> operations) {
		this.operations = operations;
	}

	/**
	 * Returns a patch without operations.
	 */
	public static JsonPatch empty() {
		return EMPTY;
	}

	/**
	 * Returns the patch with a value added: a member is set, an element inserted
	 * ({@code /-} is behind the last).
	 */
	public JsonPatch add(String path, @Nullable Object value) {
		return and(new ValueOperation("add", path, AdoJson.tree(value)));
	}

	/**
	 * Returns the patch with the value at the path taken away.
	 */
	public JsonPatch remove(String path) {
		return and(new RemoveOperation("remove", path));
	}

	/**
	 * Returns the patch with the value at the path replaced.
	 */
	public JsonPatch replace(String path, @Nullable Object value) {
		return and(new ValueOperation("replace", path, AdoJson.tree(value)));
	}

	/**
	 * Returns the patch with a value moved.
	 */
	public JsonPatch move(String from, String path) {
		return and(new FromOperation("move", from, path));
	}

	/**
	 * Returns the patch with a value copied.
	 */
	public JsonPatch copy(String from, String path) {
		return and(new FromOperation("copy", from, path));
	}

	/**
	 * Returns the patch with a test: it is refused as a whole where the value at the path
	 * is another.
	 */
	public JsonPatch test(String path, @Nullable Object value) {
		return and(new ValueOperation("test", path, AdoJson.tree(value)));
	}

	/**
	 * Returns the patch with the operations of another behind its own.
	 */
	public JsonPatch and(JsonPatch other) {
		List<Operation> both = new ArrayList<>(this.operations);
		both.addAll(other.operations);
		return new JsonPatch(List.copyOf(both));
	}

	/**
	 * Returns whether there is nothing to do.
	 */
	public boolean isEmpty() {
		return this.operations.isEmpty();
	}

	@Override
	JsonNode tree() {
		return AdoJson.tree(this.operations);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof JsonPatch patch && this.operations.equals(patch.operations);
	}

	@Override
	public int hashCode() {
		return this.operations.hashCode();
	}

	@Override
	public String toString() {
		return "JsonPatch" + this.operations;
	}

	private JsonPatch and(Operation operation) {
		if (!operation.path().startsWith("/")) {
			throw new IllegalArgumentException("A path of a JSON Patch begins with '/': " + operation.path());
		}
		return and(new JsonPatch(List.of(operation)));
	}

	sealed interface Operation {

		String path();

	}

	record ValueOperation(String op, String path, JsonNode value) implements Operation {
	}

	record RemoveOperation(String op, String path) implements Operation {
	}

	record FromOperation(String op, String from, String path) implements Operation {
	}

}
