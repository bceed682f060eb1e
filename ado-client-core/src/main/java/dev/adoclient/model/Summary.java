package dev.adoclient.model;

import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a view in logs: short, in one line, and without anything that may be
 * secret.
 */
final class Summary {

	private static final int LONGEST_VALUE = 80;

	private static final List<String> NAMES = List.of("id", "name", "buildNumber", "title", "state", "status",
			"result");

	private Summary() {
	}

	/**
	 * Returns the properties of the object that tell it from others.
	 */
	static ObjectNode known(ObjectNode json) {
		ObjectNode known = JsonNodeFactory.instance.objectNode();
		NAMES.stream().filter(json::has).forEach((name) -> known.set(name, json.get(name)));
		return known;
	}

	/**
	 * Returns the type with those of the values that are plain and not null.
	 */
	static String of(Class<?> type, ObjectNode values) {
		return values.properties()
			.stream()
			.filter((value) -> value.getValue().isValueNode() && !value.getValue().isNull())
			.map((value) -> value.getKey() + "=" + shown(value.getValue().asString()))
			.collect(Collectors.joining(", ", type.getSimpleName() + "[", "]"));
	}

	private static String shown(String value) {
		String line = value.replaceAll("\\p{Cntrl}+", " ");
		return (line.length() > LONGEST_VALUE) ? line.substring(0, LONGEST_VALUE) + "…" : line;
	}

}
