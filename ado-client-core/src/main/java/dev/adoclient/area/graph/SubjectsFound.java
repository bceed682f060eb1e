package dev.adoclient.area.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.UnexpectedJsonException;

/**
 * Reads the answer to a look-up, whose {@code value} is no list: it is an object with a
 * member for each subject that was found.
 */
final class SubjectsFound {

	private SubjectsFound() {
	}

	/**
	 * Returns the subjects by descriptor, in the order of the answer.
	 * @throws UnexpectedJsonException if there is no such object
	 */
	static Map<String, GraphSubject> in(JsonNode answer) {
		Map<String, GraphSubject> subjects = new LinkedHashMap<>();
		object("The answer's value", answer.path("value")).forEachEntry(
				(descriptor, subject) -> subjects.put(descriptor, new GraphSubject(object("A subject", subject))));
		return Collections.unmodifiableMap(subjects);
	}

	private static ObjectNode object(String name, JsonNode json) {
		if (json instanceof ObjectNode object) {
			return object;
		}
		throw new UnexpectedJsonException(name, "an object", json);
	}

}
