package dev.adoclient.workitems;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A state that work items of a type can be in.
 */
public final class WorkItemStateColor extends AdoObject {

	public WorkItemStateColor(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns what the state means to boards, such as {@code InProgress}.
	 */
	public @Nullable String category() {
		return string("category");
	}

	/**
	 * Returns the color, six hexadecimal digits.
	 */
	public @Nullable String color() {
		return string("color");
	}

	public @Nullable String name() {
		return string("name");
	}

}
