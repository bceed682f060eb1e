package dev.adoclient.emulator.service.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.PatchOperation;

/** Shows and changes the properties of a project. */
final class ProjectPropertyRoutes implements Routes {

	private static final String PROPERTIES = "/_apis/projects/{projectId}/properties";

	private final Organization organization;

	ProjectPropertyRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", PROPERTIES, this::list), Route.preview("PATCH", PROPERTIES, this::patch));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("projectId"));
	}

	private Answer list(Call call) {
		List<Pattern> keys = call.texts("keys").stream().map(ProjectPropertyRoutes::pattern).toList();
		return Answer.json(Json.list(project(call).properties()
			.entrySet()
			.stream()
			.filter((property) -> keys.isEmpty()
					|| keys.stream().anyMatch((key) -> key.matcher(property.getKey()).matches()))
			.map((property) -> Json.object().put("name", property.getKey()).put("value", property.getValue()))
			.toList()));
	}

	/** All of the patch, or nothing. */
	private Answer patch(Call call) {
		Map<String, String> properties = project(call).properties();
		Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		changed.putAll(properties);
		PatchReader.read(call.request()).forEach((operation) -> apply(operation, changed));
		properties.clear();
		properties.putAll(changed);
		return Answer.empty(204);
	}

	private static void apply(PatchOperation operation, Map<String, String> properties) {
		String name = operation.path().substring(1).replace("~1", "/").replace("~0", "~");
		switch (operation.op()) {
			case ADD, REPLACE -> {
				if (operation.value() == null) {
					throw ServiceException.invalidProperty("The property '" + name + "' needs a value.");
				}
				properties.put(name, operation.value().toString());
			}
			case REMOVE -> properties.remove(name);
			default ->
				throw ServiceException.invalidProperty("The operation " + operation.op().wire() + " is not supported.");
		}
	}

	/** {@code *} stands for any characters, {@code ?} for one. */
	private static Pattern pattern(String key) {
		String expression = key.chars().mapToObj((c) -> switch (c) {
			case '*' -> ".*";
			case '?' -> ".";
			default -> Pattern.quote(Character.toString(c));
		}).collect(Collectors.joining());
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
	}

}
