package dev.adoclient.emulator.service.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedQueuePriority;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the body that queues a build, and refuses what cannot be queued. */
final class BuildRequestReader {

	private final Call call;

	private final HostedProject project;

	private final Directory directory;

	private final Builds builds;

	private final JsonNode body;

	BuildRequestReader(Call call, HostedProject project, Directory directory) {
		this.call = call;
		this.project = project;
		this.directory = directory;
		this.builds = project.builds();
		this.body = Json.read(call.request().body());
	}

	HostedBuild queue(Person caller) {
		HostedDefinition definition = definition();
		Source source = source(definition);
		Trigger trigger = trigger(caller);
		validate(definition);
		return this.builds.queue(definition, source, trigger);
	}

	private HostedDefinition definition() {
		Integer inQuery = this.call.number("definitionId");
		JsonNode inBody = this.body.at("/definition/id");
		if (inQuery == null && !inBody.isInt()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: build.Definition");
		}
		return this.builds.definitions().get((inQuery != null) ? inQuery : inBody.asInt());
	}

	private Source source(HostedDefinition definition) {
		Integer sourceBuildId = this.call.number("sourceBuildId");
		if (sourceBuildId != null) {
			return this.builds.get(sourceBuildId).source();
		}
		String branch = text("sourceBranch", definition.repository().defaultBranch());
		String full = branch.startsWith("refs/") ? branch : "refs/heads/" + branch;
		return new Source(full, text("sourceVersion", tip(definition.repository().id(), full)));
	}

	/** A branch that is not of this organization has a commit that nobody knows. */
	private String tip(String repository, String branch) {
		return this.project.repositories()
			.find(repository)
			.map((found) -> found.tip(branch))
			.orElseGet(() -> StableId.commit(repository + branch));
	}

	private Trigger trigger(Person caller) {
		HostedQueuePriority priority = WireName.read(HostedQueuePriority.class, "priority", code("priority", "normal"));
		HostedBuildReason reason = WireName.read(HostedBuildReason.class, "reason", code("reason", "manual"));
		Map<String, String> templateParameters = new LinkedHashMap<>();
		this.body.path("templateParameters")
			.properties()
			.forEach((entry) -> templateParameters.put(entry.getKey(), text(entry.getValue())));
		return new Trigger(reason, caller, requestedFor(caller), priority, parameters(), templateParameters, Map.of());
	}

	private Person requestedFor(Person caller) {
		String id = Json.text(this.body.path("requestedFor"), "id");
		return (id == null) ? caller : this.directory.find(id)
			.orElseThrow(() -> ServiceException.invalidArgument("The identity " + id + " could not be found."));
	}

	/** A parameter that is no text is kept as its JSON. */
	private static String text(JsonNode value) {
		return value.isString() ? value.asString() : value.toString();
	}

	private @Nullable String parameters() {
		JsonNode parameters = this.body.path("parameters");
		return parameters.isString() ? parameters.asString() : null;
	}

	/** Errors always refuse the build, warnings unless the caller ignores them. */
	private void validate(HostedDefinition definition) {
		List<Map<String, String>> results = new ArrayList<>();
		if (definition.queueStatus() == QueueStatus.DISABLED) {
			results.add(result("error", "The build pipeline " + definition.name() + " is disabled."));
		}
		if (definition.queueStatus() == QueueStatus.PAUSED && !this.call.flag("ignoreWarnings")) {
			results.add(result("warning", "The build pipeline " + definition.name() + " is paused."));
		}
		String parameters = parameters();
		if (parameters != null && !isJsonObject(parameters)) {
			results.add(result("error", "The parameters are no valid JSON object."));
		}
		if (!results.isEmpty()) {
			throw new ServiceException(400,
					"Microsoft.TeamFoundation.Build.WebApi.BuildRequestValidationFailedException, "
							+ "Microsoft.TeamFoundation.Build2.WebApi",
					"Could not queue the build because there were validation errors or warnings.")
				.with(Map.of("ValidationResults", results));
		}
	}

	private static Map<String, String> result(String kind, String message) {
		Map<String, String> result = new LinkedHashMap<>();
		result.put("result", kind);
		result.put("message", message);
		return result;
	}

	private static boolean isJsonObject(String text) {
		try {
			return Json.parse(text).isObject();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private String code(String property, String absent) {
		return Objects.requireNonNullElse(Json.scalar(this.body.path(property)), absent);
	}

	private String text(String property, String absent) {
		JsonNode value = this.body.path(property);
		return (value.isString() && !value.asString().isEmpty()) ? value.asString() : absent;
	}

}
