package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a JSON Patch document.
 *
 * @param op what to do
 * @param path where
 * @param from from where, for what is moved or copied
 * @param value with what: a text, a number, a truth value, or a map of such and of lists
 */
public record PatchOperation(Op op, String path, @Nullable String from, @Nullable Object value) {

	/** What an operation does. */
	public enum Op implements WireName {

		ADD, REMOVE, REPLACE, MOVE, COPY, TEST

	}

	/** Sets a field. */
	public static PatchOperation set(String field, Object value) {
		return new PatchOperation(Op.ADD, "/fields/" + field.replace("~", "~0").replace("/", "~1"), null, value);
	}

}
