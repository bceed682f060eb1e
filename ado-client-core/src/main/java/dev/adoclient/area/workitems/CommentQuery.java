package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which comments to list, and how. What is not set does not restrict.
 */
public final class CommentQuery extends AdoOptions<CommentQuery> {

	private static final CommentQuery NONE = new CommentQuery(Map.of());

	private CommentQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all comments.
	 */
	public static CommentQuery all() {
		return NONE;
	}

	/**
	 * How many comments a page has.
	 */
	public CommentQuery pageSize(int size) {
		return parameter("$top", size);
	}

	/**
	 * Whether deleted comments are listed, too.
	 */
	public CommentQuery includeDeleted(boolean include) {
		return parameter("includeDeleted", include);
	}

	/**
	 * What comes beside the text.
	 */
	public CommentQuery expand(CommentExpandOptions expand) {
		return parameter("$expand", expand);
	}

	/**
	 * The newest or the oldest first.
	 */
	public CommentQuery order(CommentSortOrder order) {
		return parameter("order", order);
	}

	@Override
	protected CommentQuery with(Map<String, String> parameters) {
		return new CommentQuery(parameters);
	}

}
