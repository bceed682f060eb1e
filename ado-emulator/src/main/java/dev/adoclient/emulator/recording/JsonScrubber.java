package dev.adoclient.emulator.recording;

import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Frees JSON of secrets. The shape stays: names, and what is no secret. */
final class JsonScrubber {

	/** Which text stands in place of a secret. */
	private final String replacement;

	JsonScrubber(String replacement) {
		this.replacement = replacement;
	}

	JsonNode scrub(JsonNode json) {
		if (json instanceof ObjectNode object) {
			return object(object);
		}
		if (json instanceof ArrayNode array) {
			ArrayNode scrubbed = JsonNodeFactory.instance.arrayNode();
			array.forEach((element) -> scrubbed.add(scrub(element)));
			return scrubbed;
		}
		return json.isString() ? text(json) : json;
	}

	/**
	 * A text that holds a secret is replaced as a whole, if the replacement is a rule.
	 */
	private JsonNode text(JsonNode json) {
		String text = json.asString();
		String scrubbed = Secrets.scrub(text);
		if (scrubbed.equals(text)) {
			return json;
		}
		return JsonNodeFactory.instance
			.stringNode(this.replacement.equals(Secrets.SCRUBBED) ? scrubbed : this.replacement);
	}

	private ObjectNode object(ObjectNode object) {
		ObjectNode scrubbed = JsonNodeFactory.instance.objectNode();
		object.forEachEntry((name, value) -> scrubbed.set(Secrets.scrub(name),
				isSecret(object, name) ? hide(value) : scrub(value)));
		return scrubbed;
	}

	/**
	 * The token of an access control list says what it is about. A value is a secret
	 * where it says so, or where the name beside it does; the parameters of an endpoint
	 * always are.
	 */
	private static boolean isSecret(ObjectNode object, String name) {
		if (name.equalsIgnoreCase("token") && isAccessControl(object)) {
			return false;
		}
		boolean secretVariable = name.equalsIgnoreCase("value")
				&& (object.path("isSecret").asBoolean(false) || Secrets.isSecret(object.path("name").asString(""))
						|| Secrets.isSecret(object.path("key").asString("")));
		boolean parameters = name.equalsIgnoreCase("parameters") && object.has("scheme");
		return secretVariable || parameters || Secrets.isSecret(name);
	}

	private static boolean isAccessControl(ObjectNode object) {
		return Set.of("acesDictionary", "accessControlEntries", "securityNamespaceId").stream().anyMatch(object::has);
	}

	/** Whatever is below a secret is one, but what says only yes, no or nothing. */
	private JsonNode hide(JsonNode value) {
		if (value instanceof ObjectNode object) {
			ObjectNode hidden = JsonNodeFactory.instance.objectNode();
			object.forEachEntry((name, each) -> hidden.set(Secrets.scrub(name), hide(each)));
			return hidden;
		}
		if (value instanceof ArrayNode array) {
			ArrayNode hidden = JsonNodeFactory.instance.arrayNode();
			array.forEach((each) -> hidden.add(hide(each)));
			return hidden;
		}
		return (value.isBoolean() || value.isNull()) ? value : JsonNodeFactory.instance.stringNode(this.replacement);
	}

}
