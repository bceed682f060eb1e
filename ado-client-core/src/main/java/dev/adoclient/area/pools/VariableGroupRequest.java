package dev.adoclient.area.pools;

import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * A variable group that is to be created, or to replace one.
 */
public final class VariableGroupRequest extends AdoBody<VariableGroupRequest> {

	private static final String VARIABLES = "variables";

	private static final String PROJECTS = "variableGroupProjectReferences";

	private VariableGroupRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a group without variables, of one project.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static VariableGroupRequest named(String name, UUID projectId) {
		VariableGroupShare project = VariableGroupShare.with(projectId, name);
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name).put("type", "Vsts");
		json.putObject(VARIABLES);
		json.putArray(PROJECTS).add(project.json());
		return new VariableGroupRequest(json);
	}

	/**
	 * Returns what the group has now, to be changed. A secret that is not set anew keeps
	 * its value.
	 * @param group as {@link VariableGroupsAsyncClient#getVariableGroup(int)} returns it
	 * @throws IllegalArgumentException if the group comes from a list, which does not say
	 * which projects can use it
	 */
	public static VariableGroupRequest of(VariableGroup group) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ObjectNode now = group.json();
		if (now.path(PROJECTS).isNull()) {
			throw new IllegalArgumentException("The group " + group.id()
					+ " does not say which projects can use it, as in a list: read it with getVariableGroup");
		}
		for (String property : List.of("name", "description", "type", "providerData", VARIABLES, PROJECTS)) {
			if (now.has(property)) {
				json.set(property, now.get(property));
			}
		}
		return new VariableGroupRequest(json);
	}

	/**
	 * Sets a variable.
	 */
	public VariableGroupRequest variable(String name, String value) {
		return set(name, JsonNodeFactory.instance.objectNode().put("value", value));
	}

	/**
	 * Sets a secret variable, which no answer shows.
	 */
	public VariableGroupRequest secret(String name, String value) {
		return set(name, JsonNodeFactory.instance.objectNode().put("value", value).put("isSecret", true));
	}

	/**
	 * Takes a variable away.
	 */
	public VariableGroupRequest without(String name) {
		return change((json) -> json.withObject(VARIABLES).remove(name));
	}

	/**
	 * Sets what the group is for.
	 */
	public VariableGroupRequest description(String description) {
		return property("description", description);
	}

	/**
	 * Adds a project that can use the group.
	 */
	public VariableGroupRequest share(VariableGroupShare share) {
		return change((json) -> json.withArray(PROJECTS).add(share.json()));
	}

	/**
	 * Sets that the values are secrets of a key vault of Azure; each variable names one.
	 * @param serviceEndpointId the service connection to Azure
	 * @param vault the name of the vault
	 */
	public VariableGroupRequest keyVault(UUID serviceEndpointId, String vault) {
		return property("type", "AzureKeyVault").change((json) -> json.putObject("providerData")
			.put("serviceEndpointId", serviceEndpointId.toString())
			.put("vault", vault));
	}

	@Override
	protected VariableGroupRequest with(ObjectNode json) {
		return new VariableGroupRequest(json);
	}

	/** Names of variables are not case-sensitive. */
	private VariableGroupRequest set(String name, ObjectNode variable) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the variable is blank");
		}
		return change((json) -> {
			ObjectNode variables = json.withObject(VARIABLES);
			String there = variables.propertyNames().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
			variables.set(there, variable);
		});
	}

}
