package dev.adoclient.area.builds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.model.PropertiesCollection;
import dev.adoclient.model.TeamProjectReference;

/**
 * A build: one run of a definition.
 */
public final class Build extends AdoObject {

	public Build(ObjectNode json) {
		super(json);
		id();
	}

	public @Nullable AgentSpecification agentSpecification() {
		return object("agentSpecification", AgentSpecification::new);
	}

	public boolean appendCommitMessageToRunName() {
		return flag("appendCommitMessageToRunName");
	}

	public @Nullable String buildNumber() {
		return string("buildNumber");
	}

	public @Nullable Integer buildNumberRevision() {
		return integer("buildNumberRevision");
	}

	public @Nullable BuildController controller() {
		return object("controller", BuildController::new);
	}

	public @Nullable DefinitionReference definition() {
		return object("definition", DefinitionReference::new);
	}

	public boolean deleted() {
		return flag("deleted");
	}

	public @Nullable IdentityRef deletedBy() {
		return identity("deletedBy");
	}

	public @Nullable Instant deletedDate() {
		return instant("deletedDate");
	}

	public @Nullable String deletedReason() {
		return string("deletedReason");
	}

	public List<Demand> demands() {
		return objects("demands", Demand::new, Demand::ofText);
	}

	/**
	 * Returns when it ended; {@code null} while it has not.
	 */
	public @Nullable Instant finishTime() {
		return instant("finishTime");
	}

	public int id() {
		return requiredInt("id");
	}

	/**
	 * Returns whether it is exempt from the retention policies. No specification has this
	 * property; the service answers it.
	 */
	public boolean keepForever() {
		return flag("keepForever");
	}

	public @Nullable IdentityRef lastChangedBy() {
		return identity("lastChangedBy");
	}

	public @Nullable Instant lastChangedDate() {
		return instant("lastChangedDate");
	}

	public @Nullable BuildLogReference logs() {
		return object("logs", BuildLogReference::new);
	}

	public @Nullable TaskOrchestrationPlanReference orchestrationPlan() {
		return object("orchestrationPlan", TaskOrchestrationPlanReference::new);
	}

	/**
	 * Returns the parameters, JSON in a text.
	 */
	public @Nullable String parameters() {
		return string("parameters");
	}

	public List<TaskOrchestrationPlanReference> plans() {
		return objects("plans", TaskOrchestrationPlanReference::new);
	}

	public @Nullable QueuePriority priority() {
		return code("priority", QueuePriority::new);
	}

	public @Nullable TeamProjectReference project() {
		return object("project", TeamProjectReference::new);
	}

	public @Nullable PropertiesCollection properties() {
		return object("properties", PropertiesCollection::new);
	}

	public @Nullable String quality() {
		return string("quality");
	}

	public @Nullable AgentPoolQueue queue() {
		return object("queue", AgentPoolQueue::new);
	}

	public @Nullable QueueOptions queueOptions() {
		return code("queueOptions", QueueOptions::new);
	}

	/**
	 * Returns the place in the queue; {@code null} once it runs.
	 */
	public @Nullable Integer queuePosition() {
		return integer("queuePosition");
	}

	public @Nullable Instant queueTime() {
		return instant("queueTime");
	}

	public @Nullable BuildReason reason() {
		return code("reason", BuildReason::new);
	}

	public @Nullable BuildRepository repository() {
		return object("repository", BuildRepository::new);
	}

	public @Nullable IdentityRef requestedBy() {
		return identity("requestedBy");
	}

	public @Nullable IdentityRef requestedFor() {
		return identity("requestedFor");
	}

	public @Nullable BuildResult result() {
		return code("result", BuildResult::new);
	}

	public boolean retainedByRelease() {
		return flag("retainedByRelease");
	}

	/**
	 * Returns the branch, as {@code refs/heads/main}.
	 */
	public @Nullable String sourceBranch() {
		return string("sourceBranch");
	}

	/**
	 * Returns the commit, or the changeset.
	 */
	public @Nullable String sourceVersion() {
		return string("sourceVersion");
	}

	/**
	 * Returns when it began; {@code null} while it waits.
	 */
	public @Nullable Instant startTime() {
		return instant("startTime");
	}

	public @Nullable BuildStatus status() {
		return code("status", BuildStatus::new);
	}

	public List<String> tags() {
		return strings("tags");
	}

	public Map<String, String> templateParameters() {
		return stringMap("templateParameters");
	}

	public @Nullable Build triggeredByBuild() {
		return object("triggeredByBuild", Build::new);
	}

	/**
	 * Returns facts about what triggered the build, such as {@code ci.message}.
	 */
	public Map<String, String> triggerInfo() {
		return stringMap("triggerInfo");
	}

	public @Nullable URI uri() {
		return uri("uri");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public List<BuildRequestValidationResult> validationResults() {
		return objects("validationResults", BuildRequestValidationResult::new);
	}

	/**
	 * Returns the address of the page that shows the build; {@code null} if the service
	 * names none, as in builds that are part of another answer.
	 */
	public @Nullable URI webUrl() {
		return link("web");
	}

}
