package dev.adoclient.model;

import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the whole numbers of the service, some of which, ids above all, come as texts.
 */
final class WholeNumber {

	private static final Pattern TEXT = Pattern.compile("-?\\d{1,18}");

	private WholeNumber() {
	}

	/**
	 * Returns the number that the value holds as a text, or else the value itself.
	 */
	static JsonNode of(JsonNode value) {
		boolean text = value.isString() && TEXT.matcher(value.stringValue()).matches();
		return text ? JsonNodeFactory.instance.numberNode(Long.parseLong(value.stringValue())) : value;
	}

}
