package dev.adoclient.emulator.service.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedQueuePriority;
import dev.adoclient.emulator.build.HostedVariable;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.TreeEntry;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body that starts a run, and refuses what cannot be run. */
final class RunReader {

	private final JsonNode body;

	private final HostedProject project;

	private final HostedDefinition pipeline;

	RunReader(JsonNode body, HostedProject project, HostedDefinition pipeline) {
		this.body = body;
		this.project = project;
		this.pipeline = pipeline;
	}

	/** Whether nothing is to be run. */
	boolean isPreview() {
		return this.body.path("previewRun").asBoolean(false);
	}

	HostedBuild queue(Person caller) {
		if (Json.text(this.body, "yamlOverride") != null) {
			throw PipelineRefusals.invalid("The YAML can be replaced in a preview alone.");
		}
		if (this.pipeline.queueStatus() == QueueStatus.DISABLED) {
			throw PipelineRefusals.invalid("The pipeline " + this.pipeline.name() + " is disabled.");
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		this.body.path("templateParameters")
			.properties()
			.forEach((entry) -> parameters.put(entry.getKey(),
					entry.getValue().isString() ? entry.getValue().asString() : entry.getValue().toString()));
		Trigger trigger = new Trigger(HostedBuildReason.MANUAL, caller, caller, HostedQueuePriority.NORMAL, variables(),
				parameters, Map.of());
		return this.project.builds().queue(this.pipeline, source(), trigger);
	}

	/** The value of a secret is written down nowhere. */
	private @Nullable String variables() {
		JsonNode variables = this.body.path("variables");
		ObjectNode texts = Json.object();
		List<String> fixed = new ArrayList<>();
		variables.properties().forEach((entry) -> {
			HostedVariable known = this.pipeline.variables().get(entry.getKey());
			if (known != null && !known.allowOverride()) {
				fixed.add(entry.getKey());
			}
			if (!entry.getValue().path("isSecret").asBoolean(false)) {
				texts.put(entry.getKey(), Json.scalar(entry.getValue().path("value")));
			}
		});
		if (!fixed.isEmpty()) {
			throw PipelineRefusals.invalid("You can't set the following variables (" + String.join(", ", fixed)
					+ "). If you want to be able to set these variables, then edit the pipeline and select Settable at "
					+ "queue time on the variables tab of the pipeline editor.");
		}
		return texts.isEmpty() ? null : Json.text(texts);
	}

	private Source source() {
		JsonNode self = this.body.path("resources").path("repositories").path("self");
		String asked = Objects.requireNonNullElse(Json.text(self, "refName"),
				this.pipeline.repository().defaultBranch());
		String branch = asked.startsWith("refs/") ? asked : "refs/heads/" + asked;
		String version = Json.text(self, "version");
		if (version != null && !version.isBlank()) {
			return new Source(branch, version);
		}
		HostedRepository repository = repository();
		String tip = (repository != null) ? repository.tip(branch) : null;
		if (repository != null && tip == null) {
			throw PipelineRefusals
				.invalid("The branch or tag " + branch + " was not found in the repository " + repository.name() + ".");
		}
		return new Source(branch, (tip != null) ? tip : StableId.commit(this.pipeline.repository().id() + branch));
	}

	private @Nullable HostedRepository repository() {
		return this.project.repositories().find(this.pipeline.repository().id()).orElse(null);
	}

	/** The YAML of the run, as it stands: templates are not put in. */
	String yaml() {
		String override = Json.text(this.body, "yamlOverride");
		if (override != null) {
			return override;
		}
		HostedRepository repository = repository();
		Commit commit = (repository != null) ? repository.objects().findCommit(source().version()) : null;
		TreeEntry file = (repository != null && commit != null)
				? repository.objects().find(commit, this.pipeline.yamlFilename()) : null;
		if (repository == null || file == null || file.folder()) {
			throw PipelineRefusals.invalid("File " + this.pipeline.yamlFilename() + " was not found in the repository "
					+ this.pipeline.repository().name() + ".");
		}
		return new String(repository.objects().blob(file.objectId()), StandardCharsets.UTF_8);
	}

}
