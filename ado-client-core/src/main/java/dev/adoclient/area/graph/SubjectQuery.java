package dev.adoclient.area.graph;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What to look for among users and groups.
 */
public final class SubjectQuery extends AdoBody<SubjectQuery> {

	private SubjectQuery(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the query for subjects whose name or address begins with a text.
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static SubjectQuery of(String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("The text to look for is blank");
		}
		return new SubjectQuery(JsonNodeFactory.instance.objectNode().put("query", text));
	}

	/**
	 * Only subjects of a scope, such as a project.
	 * @param descriptor as {@link GraphAsyncClient#getDescriptor(java.util.UUID)} gives
	 * it for the id of a project
	 */
	public SubjectQuery scope(String descriptor) {
		return property("scopeDescriptor", descriptor);
	}

	/**
	 * Only subjects of these kinds: {@code User}, {@code Group}.
	 */
	public SubjectQuery kinds(String... kinds) {
		return property("subjectKind", kinds);
	}

	@Override
	protected SubjectQuery with(ObjectNode json) {
		return new SubjectQuery(json);
	}

}
