package dev.adoclient.area.workitems;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A query to save, a folder to create, or what is changed of one.
 */
public final class SavedQueryRequest extends AdoBody<SavedQueryRequest> {

	private SavedQueryRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a query.
	 * @param wiql what it asks; {@link Wiql} writes one
	 * @throws IllegalArgumentException if one of them is blank
	 */
	public static SavedQueryRequest query(String name, String wiql) {
		return named(name).wiql(wiql);
	}

	/**
	 * Returns a folder.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static SavedQueryRequest folder(String name) {
		return named(name).property("isFolder", true);
	}

	/**
	 * Returns the change of a name.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static SavedQueryRequest named(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the query is blank");
		}
		return new SavedQueryRequest(JsonNodeFactory.instance.objectNode().put("name", name));
	}

	/**
	 * What the query asks.
	 * @throws IllegalArgumentException if it is blank
	 */
	public SavedQueryRequest wiql(String wiql) {
		if (wiql.isBlank()) {
			throw new IllegalArgumentException("The query is blank");
		}
		return property("wiql", wiql);
	}

	@Override
	protected SavedQueryRequest with(ObjectNode json) {
		return new SavedQueryRequest(json);
	}

}
