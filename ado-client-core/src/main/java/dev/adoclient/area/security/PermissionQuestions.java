package dev.adoclient.area.security;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * Questions whether the caller has permissions, in any number of namespaces.
 */
public final class PermissionQuestions extends AdoBody<PermissionQuestions> {

	private static final PermissionQuestions NONE = new PermissionQuestions(
			JsonNodeFactory.instance.objectNode().set("evaluations", JsonNodeFactory.instance.arrayNode()));

	private PermissionQuestions(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns no question yet.
	 */
	public static PermissionQuestions none() {
		return NONE;
	}

	/**
	 * Adds a question.
	 * @param permissions the bits that the caller needs, all of them
	 */
	public PermissionQuestions ask(UUID namespaceId, String token, int permissions) {
		return change((json) -> json.withArray("/evaluations")
			.addObject()
			.put("securityNamespaceId", namespaceId.toString())
			.put("token", token)
			.put("permissions", permissions));
	}

	/**
	 * Sets whether administrators have every permission, whatever the lists say.
	 */
	public PermissionQuestions alwaysAllowAdministrators(boolean allow) {
		return property("alwaysAllowAdministrators", allow);
	}

	@Override
	protected PermissionQuestions with(ObjectNode json) {
		return new PermissionQuestions(json);
	}

}
