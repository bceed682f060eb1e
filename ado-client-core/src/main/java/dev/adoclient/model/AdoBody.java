package dev.adoclient.model;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a request: a JSON object, immutable. What has no method of its own is set
 * with {@link #property(String, Object)}.
 *
 * @param <B> the type itself
 */
public abstract class AdoBody<B extends AdoBody<B>> extends WireForm {

	private final ObjectNode json;

	/**
	 * Creates a body.
	 * @param json the object, which nobody changes from now on
	 */
	protected AdoBody(ObjectNode json) {
		this.json = json;
	}

	/**
	 * Returns a copy of the object as it will be sent.
	 */
	public final ObjectNode json() {
		return this.json.deepCopy();
	}

	/**
	 * Returns the body with a property.
	 * @param name the name on the wire
	 * @param value text, number, boolean, code, JSON, or what Jackson can write;
	 * {@code null} is sent as null
	 */
	public final B property(String name, @Nullable Object value) {
		return change((json) -> json.set(name, AdoJson.tree(value)));
	}

	/**
	 * Returns the body with its object changed.
	 */
	protected final B change(Consumer<ObjectNode> change) {
		ObjectNode changed = json();
		change.accept(changed);
		return with(changed);
	}

	/**
	 * Returns the body over another object.
	 */
	protected abstract B with(ObjectNode json);

	@Override
	final ObjectNode tree() {
		return this.json;
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return getClass().isInstance(other) && other instanceof AdoBody<?> body && this.json.equals(body.json);
	}

	@Override
	public final int hashCode() {
		return this.json.hashCode();
	}

	/**
	 * Returns the type with the names of its properties; never their values, which may be
	 * secret.
	 */
	@Override
	public final String toString() {
		return getClass().getSimpleName() + this.json.propertyNames();
	}

}
