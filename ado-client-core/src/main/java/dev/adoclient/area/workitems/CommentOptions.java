package dev.adoclient.area.workitems;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What comes with a comment.
 */
public final class CommentOptions extends AdoOptions<CommentOptions> {

	private static final CommentOptions NONE = new CommentOptions(Map.of());

	private CommentOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static CommentOptions defaults() {
		return NONE;
	}

	/**
	 * Whether a deleted comment is returned, too.
	 */
	public CommentOptions includeDeleted(boolean include) {
		return parameter("includeDeleted", include);
	}

	/**
	 * What comes beside the text.
	 */
	public CommentOptions expand(CommentExpandOptions expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected CommentOptions with(Map<String, String> parameters) {
		return new CommentOptions(parameters);
	}

}
