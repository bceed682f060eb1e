package dev.adoclient.area.policies;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.PolicyConfiguration;

/**
 * A policy that the service has already, compared with one that is to be set.
 */
record PolicyInForce(PolicyConfiguration configuration) {

	private static final String SCOPE = "scope";

	/**
	 * Returns whether the policy is the one to be changed: of the same scopes, and the
	 * same in the settings that tell policies of one type apart.
	 */
	boolean isMeantBy(Policy<?> policy) {
		JsonNode wanted = policy.tree(Policy.SETTINGS);
		return scopes(settings()).equals(scopes(wanted)) && policy.identifyingSettings()
			.stream()
			.allMatch((name) -> comparable(settings().path(name)).equals(comparable(wanted.path(name))));
	}

	/**
	 * Returns what is to be sent: all that the policy has, with what is to be set. What
	 * nobody names here stays as it is.
	 */
	ObjectNode changedTo(Policy<?> policy) {
		ObjectNode body = current();
		ObjectNode wanted = policy.json();
		ObjectNode settings = body.withObject(Policy.SETTINGS);
		wanted.withObject(Policy.SETTINGS)
			.properties()
			.stream()
			// The scope is the same, perhaps in another case.
			.filter((setting) -> !setting.getKey().equals(SCOPE))
			.forEach((setting) -> settings.set(setting.getKey(), setting.getValue()));
		body.set("isEnabled", wanted.path("isEnabled"));
		body.set("isBlocking", wanted.path("isBlocking"));
		return body;
	}

	/**
	 * Returns whether the policy is as it is to be already.
	 */
	boolean isAs(Policy<?> policy) {
		return changedTo(policy).equals(PolicyInForce::difference, current());
	}

	/**
	 * Returns the part of the policy that a caller may change.
	 */
	ObjectNode current() {
		ObjectNode json = this.configuration.json();
		ObjectNode body = JsonNodeFactory.instance.objectNode();
		body.put("isEnabled", json.path("isEnabled").asBoolean(false));
		body.put("isBlocking", json.path("isBlocking").asBoolean(false));
		body.putObject("type").set("id", json.path("type").path("id"));
		body.set(Policy.SETTINGS, settings());
		return body;
	}

	private ObjectNode settings() {
		return this.configuration.json().withObject(Policy.SETTINGS);
	}

	private static Set<PolicyScope> scopes(JsonNode settings) {
		return settings.path(SCOPE).valueStream().map(PolicyScope::of).collect(Collectors.toSet());
	}

	/** The service writes the whole number 720 as 720.0. */
	private static int difference(JsonNode one, JsonNode other) {
		if (one.isNumber() && other.isNumber()) {
			return one.decimalValue().compareTo(other.decimalValue());
		}
		return one.equals(other) ? 0 : 1;
	}

	/** What is absent is empty, and case does not matter. */
	private static String comparable(JsonNode value) {
		boolean nothing = value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())
				|| (value.isString() && value.stringValue().isEmpty());
		return nothing ? "" : value.toString().toLowerCase(Locale.ROOT);
	}

}
