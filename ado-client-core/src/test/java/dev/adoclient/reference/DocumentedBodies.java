package dev.adoclient.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * The types of the bodies of an area in the published specification, to hold what is sent
 * against.
 */
final class DocumentedBodies {

	/** Types whose form on the wire is another one than the specification says. */
	private static final Set<String> FREE = Set.of("any", "stream", "json-patch", "PropertiesCollection",
			"ReferenceLinks", "Demand");

	/** What kinds of a type have that the specification describes by their base alone. */
	private static final Map<String, Set<String>> OF_SUBTYPES = Map.of("CreatePipelineConfigurationParameters",
			Set.of("path", "repository"), "GraphGroupCreationContext",
			Set.of("displayName", "description", "mailAddress", "originId"), "GraphServicePrincipalCreationContext",
			Set.of("originId"), "GraphUserCreationContext", Set.of("principalName", "mailAddress", "originId"),
			"GraphUserUpdateContext", Set.of("originId"), "VariableGroupProviderData",
			Set.of("serviceEndpointId", "vault"));

	private static final Set<String> TEXTS = Set.of("string", "uuid", "uri", "instant");

	private final JsonNode types;

	private final Map<String, Set<String>> sent = new TreeMap<>();

	DocumentedBodies(JsonNode types) {
		this.types = types;
	}

	/**
	 * Returns what is wrong with a value of a kind: properties that the type has not, and
	 * values of another kind.
	 */
	List<String> faults(String kind, JsonNode value) {
		List<String> faults = new ArrayList<>();
		check(kind.replace("!", ""), value, "", faults);
		return faults;
	}

	/**
	 * Returns the properties that no value had of the types that were sent and that no
	 * answer holds: those of the others are mostly the service's to set.
	 * @param answers the kinds of the answers
	 */
	Set<String> neverSent(Collection<String> answers) {
		Set<String> answered = new TreeSet<>();
		answers.forEach((kind) -> answer(kind, answered));
		Set<String> never = new TreeSet<>();
		this.sent.forEach((type, properties) -> this.types.path(type)
			.propertyNames()
			.stream()
			.filter((property) -> !answered.contains(type) && !properties.contains(property))
			.forEach((property) -> never.add(type + "." + property)));
		return never;
	}

	private void answer(String kind, Set<String> answered) {
		String type = kind.replaceAll("[\\[\\]{}!]", "");
		if (this.types.has(type) && answered.add(type)) {
			this.types.path(type).forEach((property) -> answer(property.stringValue(), answered));
		}
	}

	private void check(String kind, JsonNode value, String place, List<String> faults) {
		if (FREE.contains(kind) || value.isNull()) {
			return;
		}
		if (kind.startsWith("[")) {
			require(value.isArray(), kind, value, place, faults);
			value.forEach((element) -> check(inner(kind), element, place + "[]", faults));
		}
		else if (kind.startsWith("{")) {
			require(value.isObject(), kind, value, place, faults);
			value.properties().forEach((entry) -> check(inner(kind), entry.getValue(), place + "{}", faults));
		}
		else if (this.types.has(kind)) {
			require(value.isObject(), kind, value, place, faults);
			this.sent.computeIfAbsent(kind, (key) -> new TreeSet<>()).addAll(value.propertyNames());
			for (Map.Entry<String, JsonNode> property : value.properties()) {
				String known = this.types.path(kind).path(property.getKey()).asString("").replace("!", "");
				String at = place + "/" + property.getKey();
				if (OF_SUBTYPES.getOrDefault(kind, Set.of()).contains(property.getKey())) {
					continue;
				}
				if (known.isEmpty()) {
					faults.add("%s: %s has no such property".formatted(at, kind));
				}
				else {
					check(known, property.getValue(), at, faults);
				}
			}
		}
		else {
			require(isScalar(kind, value), kind, value, place, faults);
		}
	}

	private static boolean isScalar(String kind, JsonNode value) {
		return switch (kind) {
			case "int", "long" -> value.isIntegralNumber();
			case "decimal" -> value.isNumber();
			case "flag" -> value.isBoolean();
			default -> (TEXTS.contains(kind) || kind.startsWith("code:")) && value.isString();
		};
	}

	private static void require(boolean right, String kind, JsonNode value, String place, List<String> faults) {
		if (!right) {
			faults.add("%s: %s is no %s".formatted(place, value, kind));
		}
	}

	private static String inner(String kind) {
		return kind.substring(1, kind.length() - 1);
	}

}
