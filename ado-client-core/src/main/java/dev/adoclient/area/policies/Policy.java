package dev.adoclient.area.policies;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoJson;

/**
 * A policy as it should be: of a type, with settings, for one or more scopes. It is
 * enabled and blocks the completion of pull requests unless it says otherwise.
 *
 * @param <P> the type itself
 */
public abstract class Policy<P extends Policy<P>> extends AdoBody<P> {

	static final String SETTINGS = "settings";

	protected Policy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the JSON of a policy of a type that is enabled, blocks, and has no settings
	 * yet.
	 */
	static ObjectNode ofType(UUID type) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("isEnabled", true).put("isBlocking", true);
		json.putObject("type").put("id", type.toString());
		json.putObject(SETTINGS);
		return json;
	}

	/**
	 * Sets whether a pull request that does not meet the policy is kept from being
	 * completed; without it the policy is optional.
	 */
	public P blocking(boolean blocking) {
		return property("isBlocking", blocking);
	}

	/**
	 * Sets whether the policy is in force.
	 */
	public P enabled(boolean enabled) {
		return property("isEnabled", enabled);
	}

	/**
	 * Sets the branches that the policy is for, in place of those that were set before.
	 * @throws IllegalArgumentException if there is none
	 */
	public P scope(PolicyScope... scopes) {
		if (scopes.length == 0) {
			throw new IllegalArgumentException("A policy needs a scope");
		}
		return setting("scope", Arrays.stream(scopes).map(PolicyScope::json).toList());
	}

	/**
	 * Sets a setting that has no method here.
	 * @param name the name on the wire
	 * @param value text, number, boolean, code, JSON, or what Jackson can write
	 */
	public P setting(String name, Object value) {
		return change((json) -> json.withObject(SETTINGS).set(name, AdoJson.tree(value)));
	}

	/**
	 * Returns the id of the type of the policy.
	 */
	public final UUID type() {
		return UUID.fromString(tree("type").path("id").asString());
	}

	/**
	 * Returns the names of the settings that, beside type and scope, tell one policy from
	 * another; none where a scope has at most one policy of the type.
	 */
	protected List<String> identifyingSettings() {
		return List.of();
	}

	final ObjectNode tree(String name) {
		return json().withObject(name);
	}

}
