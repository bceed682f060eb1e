package dev.adoclient.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import tools.jackson.databind.JsonNode;

import dev.adoclient.TestJson;

/**
 * The operations of an area in the published specification, to hold requests against.
 */
public final class DocumentedRoutes {

	/** What the service understands although the specification does not say so. */
	private static final Map<String, Set<String>> UNDOCUMENTED = Map.of("Artifacts_Get Artifact", Set.of("$format"));

	private final Map<String, JsonNode> operations = new LinkedHashMap<>();

	private final Map<String, Set<String>> sent = new LinkedHashMap<>();

	/**
	 * Reads the operations of an area.
	 */
	public DocumentedRoutes(String area) {
		TestJson.read("reference/operations-" + area + ".json")
			.properties()
			.forEach((operation) -> this.operations.put(operation.getKey(), operation.getValue()));
	}

	/**
	 * Takes note of a request and returns what is wrong with it.
	 */
	public List<String> faults(LoggedRequest request) {
		Set<String> parameters = new TreeSet<>(request.getQueryParams().keySet());
		Optional<String> operation = operation(request, parameters);
		if (operation.isEmpty()) {
			return List.of("No operation is " + request.getMethod() + " " + request.getUrl());
		}
		String name = operation.get();
		this.sent.computeIfAbsent(name, (key) -> new TreeSet<>()).addAll(parameters);
		List<String> faults = new ArrayList<>();
		if (!request.queryParameter("api-version").containsValue("7.1")) {
			faults.add(name + " is not asked for in version 7.1");
		}
		parameters.remove("api-version");
		parameters.removeAll(names(name, "query"));
		parameters.removeAll(UNDOCUMENTED.getOrDefault(name, Set.of()));
		parameters.forEach((parameter) -> faults.add(name + " has no parameter " + parameter));
		return faults;
	}

	/**
	 * Returns the operations that no request was for, and the parameters that no request
	 * had. The token of a page is not for a caller to set.
	 */
	public Set<String> neverSent() {
		Set<String> never = new TreeSet<>();
		this.operations.keySet().forEach((operation) -> {
			if (!this.sent.containsKey(operation)) {
				never.add(operation);
			}
			names(operation, "query").stream()
				.filter((parameter) -> !parameter.equals("continuationToken"))
				.filter((parameter) -> !this.sent.getOrDefault(operation, Set.of()).contains(parameter))
				.forEach((parameter) -> never.add(operation + "?" + parameter));
		});
		return never;
	}

	private Optional<String> operation(LoggedRequest request, Set<String> parameters) {
		String path = request.getUrl().replaceFirst("\\?.*", "");
		return this.operations.keySet()
			.stream()
			.filter((operation) -> this.operations.get(operation)
				.path("method")
				.asString()
				.equals(request.getMethod().getName()) && pattern(operation).matcher(path).matches())
			.filter((operation) -> parameters.containsAll(names(operation, "required")))
			.max(Comparator.comparing((operation) -> names(operation, "required").size()));
	}

	private Pattern pattern(String operation) {
		String path = this.operations.get(operation).path("path").asString();
		for (String segment : names(operation, "optionalSegments")) {
			path = path.replace("/{" + segment + "}", "(/[^/]+)?");
		}
		return Pattern.compile(path.replace("$", "\\$").replaceAll("\\{\\w+}", "[^/]+"));
	}

	private Set<String> names(String operation, String kind) {
		return this.operations.get(operation)
			.path(kind)
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
