package dev.adoclient.area.policies;

import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * All comments of a pull request must be resolved.
 */
public final class CommentPolicy extends Policy<CommentPolicy> {

	private static final UUID TYPE = UUID.fromString("c6a1889d-b943-4856-b76f-9e46bb6b0df2");

	private CommentPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that all comments must be resolved.
	 */
	public static CommentPolicy resolved() {
		return new CommentPolicy(ofType(TYPE));
	}

	@Override
	protected CommentPolicy with(ObjectNode json) {
		return new CommentPolicy(json);
	}

}
