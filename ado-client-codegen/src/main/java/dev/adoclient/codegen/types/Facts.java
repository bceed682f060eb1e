package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one file of facts says: the objects with their properties, the codes with their
 * values, and what the operations answer.
 */
record Facts(String name, Map<String, List<Property>> views, Map<String, List<String>> codes, List<String> answered) {

	/** Reads {@code facts/NAME.json}, a resource of the generator. */
	static Facts read(String name) {
		String file = "facts/" + name + ".json";
		try (InputStream content = Facts.class.getResourceAsStream("/" + file)) {
			if (content == null) {
				throw new NotGenerated("There is no " + file + " in ado-client-codegen");
			}
			return of(name, JsonMapper.shared().readTree(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

	private static Facts of(String name, JsonNode json) {
		Map<String, List<Property>> views = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> type : json.required("types").properties()) {
			views.put(type.getKey(), properties(name, type.getKey(), type.getValue()));
		}
		Map<String, List<String>> codes = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> code : json.required("codes").properties()) {
			codes.put(code.getKey(), code.getValue().valueStream().map(JsonNode::stringValue).toList());
		}
		List<String> answered = json.required("operations")
			.valueStream()
			.map((operation) -> operation.path("answer").asString(""))
			.flatMap((answer) -> answeredBy(answer, views.keySet()).stream())
			.toList();
		return new Facts(name, views, codes, answered);
	}

	private static List<Property> properties(String file, String type, JsonNode properties) {
		return properties.properties().stream().map((property) -> {
			try {
				return Property.parse(property.getKey(), property.getValue().stringValue());
			}
			catch (NotGenerated ex) {
				throw new NotGenerated(
						"facts/" + file + ".json: " + type + "." + property.getKey() + ": " + ex.getMessage());
			}
		}).toList();
	}

	/** An answer may be content or nothing, which no property is. */
	private static List<String> answeredBy(String answer, Set<String> views) {
		String name = answer.replaceAll("[\\[\\]{}!]", "");
		return views.contains(name) ? List.of(name) : List.of();
	}

	/** The types that stand in an answer of an operation, at any depth, by name. */
	Set<String> reachableViews() {
		Set<String> reachable = new TreeSet<>();
		this.answered.forEach((name) -> addWithMentioned(name, reachable));
		return reachable;
	}

	private void addWithMentioned(String name, Set<String> reachable) {
		if (reachable.add(name)) {
			propertiesOf(name).stream()
				.flatMap((property) -> property.kind().views())
				.forEach((mentioned) -> addWithMentioned(mentioned, reachable));
		}
	}

	List<Property> propertiesOf(String view) {
		List<Property> properties = this.views.get(view);
		if (properties == null) {
			throw new NotGenerated("facts/" + this.name + ".json mentions " + view + " and does not describe it");
		}
		return properties;
	}

	List<String> valuesOf(String code) {
		List<String> values = this.codes.get(code);
		if (values == null) {
			throw new NotGenerated(
					"facts/" + this.name + ".json mentions the code " + code + " and has no values of it");
		}
		return values;
	}

}
