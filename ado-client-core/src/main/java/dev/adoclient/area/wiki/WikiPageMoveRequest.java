package dev.adoclient.area.wiki;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * Where a page goes.
 */
public final class WikiPageMoveRequest extends AdoBody<WikiPageMoveRequest> {

	private WikiPageMoveRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the move of a page to another path.
	 * @throws IllegalArgumentException if a path is blank
	 */
	public static WikiPageMoveRequest move(String path, String newPath) {
		return of(path).property("newPath", checked(newPath));
	}

	/**
	 * Returns the move of a page among the pages beside it.
	 * @param newOrder its place, from 0
	 * @throws IllegalArgumentException if the path is blank or the place below 0
	 */
	public static WikiPageMoveRequest reorder(String path, int newOrder) {
		return of(path).newOrder(newOrder);
	}

	/**
	 * Sets the place among the pages beside it, from 0.
	 * @throws IllegalArgumentException if it is below 0
	 */
	public WikiPageMoveRequest newOrder(int newOrder) {
		if (newOrder < 0) {
			throw new IllegalArgumentException("The order of a page is 0 or more, not " + newOrder);
		}
		return property("newOrder", newOrder);
	}

	@Override
	protected WikiPageMoveRequest with(ObjectNode json) {
		return new WikiPageMoveRequest(json);
	}

	private static WikiPageMoveRequest of(String path) {
		return new WikiPageMoveRequest(JsonNodeFactory.instance.objectNode().put("path", checked(path)));
	}

	private static String checked(String path) {
		if (path.isBlank()) {
			throw new IllegalArgumentException("The path of the page is blank");
		}
		return path;
	}

}
