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

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import tools.jackson.databind.JsonNode;

import dev.adoclient.TestJson;
import dev.adoclient.model.AdoJson;

/**
 * The operations of an area in the published specification, to hold requests against.
 */
public final class DocumentedRoutes {

	/** What the service understands although the specification does not say so. */
	private static final Map<String, Set<String>> UNDOCUMENTED = Map.of("Artifacts_Get Artifact", Set.of("$format"),
			"Work Items_Delete", Set.of("suppressNotifications"));

	/** Routes that the service has although the specification does not say so. */
	private static final Pattern UNPUBLISHED = Pattern
		.compile("PUT /contoso/_apis/distributedtask/pools/\\d+/agents/\\d+/usercapabilities"
				+ "|GET /contoso/web/_apis/ComponentGovernance/GovernedRepositories"
				+ "|(GET|DELETE) /contoso/web/_apis/ComponentGovernance/GovernedRepositories/\\d+"
				+ "|DELETE /contoso/web/_apis/ComponentGovernance/GovernedRepositories/\\d+/policyreferences/[^/]+"
				+ "|(GET|PUT) /contoso/web/_apis/ComponentGovernance/GovernedRepositories/\\d+/AlertSettings"
				+ "|GET /contoso/web/_apis/ComponentGovernance/GovernedRepositories/\\d+/Branches(/[^/]+/Alerts)?");

	private static final Set<String> PAGES = Set.of("continuationToken", "pagingToken", "$skip", "skip",
			"searchCriteria.$skip");

	/**
	 * What the path says already, what another operation is for, or how a browser names a
	 * file.
	 */
	private static final Set<String> SUPERFLUOUS = Set.of("Items_Get?scopePath", "Items_Get?recursionLevel",
			"Refs_Update Ref?projectId", "Refs_Update Refs?projectId", "Trees_Get?projectId", "Trees_Get?fileName",
			"Blobs_Get Blob?fileName", "Blobs_Get Blobs Zip?filename", "Pull Request Labels_Create?projectId",
			"Pull Request Labels_Delete?projectId", "Pull Request Labels_Get?projectId",
			"Pull Request Labels_List?projectId");

	private final Map<String, JsonNode> operations = new LinkedHashMap<>();

	private final Map<String, DocumentedBodies> bodies = new LinkedHashMap<>();

	private final Map<String, Set<String>> sent = new LinkedHashMap<>();

	/**
	 * Reads the operations of files of facts, such as {@code build}.
	 */
	public DocumentedRoutes(String... files) {
		for (String file : files) {
			JsonNode facts = TestJson.read("facts/" + file + ".json");
			DocumentedBodies types = new DocumentedBodies(facts.path("types"));
			facts.path("operations").forEach((operation) -> {
				this.operations.put(operation.path("id").stringValue(), operation);
				this.bodies.put(operation.path("id").stringValue(), types);
			});
		}
	}

	/**
	 * Takes note of a request and returns what is wrong with it.
	 */
	public List<String> faults(LoggedRequest request) {
		Set<String> parameters = new TreeSet<>(request.getQueryParams().keySet());
		Optional<String> operation = operation(request, parameters);
		String route = request.getMethod() + " " + request.getUrl().replaceFirst("\\?.*", "");
		if (operation.isEmpty() && UNPUBLISHED.matcher(route).matches()) {
			return List.of();
		}
		if (operation.isEmpty()) {
			return List.of("No operation is " + request.getMethod() + " " + request.getUrl());
		}
		String name = operation.get();
		this.sent.computeIfAbsent(name, (key) -> new TreeSet<>()).addAll(parameters);
		List<String> faults = new ArrayList<>();
		if (!request.queryParameter("api-version").containsValue(version(name))) {
			faults.add(name + " is not asked for in version " + version(name));
		}
		parameters.remove("api-version");
		parameters.removeAll(parametersOf(name));
		parameters.removeAll(UNDOCUMENTED.getOrDefault(name, Set.of()));
		parameters.forEach((parameter) -> faults.add(name + " has no parameter " + parameter));
		faults.addAll(faultsOfTheBody(name, request));
		return faults;
	}

	private List<String> faultsOfTheBody(String operation, LoggedRequest request) {
		String kind = this.operations.get(operation).path("body").asString("");
		if (kind.isEmpty() || kind.equals("stream") || request.getBody().length == 0) {
			return List.of();
		}
		return this.bodies.get(operation)
			.faults(kind, AdoJson.read(request.getBody()))
			.stream()
			.map((fault) -> operation + " " + fault)
			.toList();
	}

	/**
	 * Returns the parameters that no request had of the operations that were asked for.
	 * Which page is asked for is not for a caller to set.
	 */
	public Set<String> neverSent() {
		Set<String> never = new TreeSet<>();
		this.sent.forEach((operation, parameters) -> parametersOf(operation).stream()
			.filter((parameter) -> !PAGES.contains(parameter) && !parameters.contains(parameter))
			.map((parameter) -> operation + "?" + parameter)
			.filter((parameter) -> !SUPERFLUOUS.contains(parameter))
			.forEach(never::add));
		return never;
	}

	/**
	 * Returns the id of the operation that a request is for.
	 */
	Optional<String> operation(LoggedRequest request) {
		return operation(request, new TreeSet<>(request.getQueryParams().keySet()));
	}

	/**
	 * Returns the route of an operation as the specification writes it.
	 */
	String route(String operation) {
		JsonNode published = this.operations.get(operation);
		return published.path("method").asString() + " " + published.path("path").asString();
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
			.max(Comparator.<String>comparingInt((operation) -> names(operation, "required").size())
				.thenComparing(Comparator.<String>comparingInt(this::places).reversed()));
	}

	/** Of two routes that a path fits, that with fewer places says more. */
	private int places(String operation) {
		return this.operations.get(operation).path("path").asString().split("\\{", -1).length;
	}

	private Pattern pattern(String operation) {
		String path = this.operations.get(operation).path("path").asString();
		for (JsonNode segment : this.operations.get(operation).path("optionalSegments")) {
			path = path.replace("/{" + segment.asString() + "}", "(/[^/]+)?");
		}
		return Pattern.compile("/contoso" + path.replace("$", "\\$").replaceAll("\\{\\w+}", "[^/]+"));
	}

	private String version(String operation) {
		int preview = this.operations.get(operation).path("preview").asInt(0);
		return (preview > 0) ? "7.1-preview." + preview : "7.1";
	}

	private Set<String> parametersOf(String operation) {
		Set<String> names = names(operation, "required");
		names.addAll(names(operation, "query"));
		return names;
	}

	private Set<String> names(String operation, String kind) {
		return new TreeSet<>(this.operations.get(operation).path(kind).propertyNames());
	}

}
