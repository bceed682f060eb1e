package dev.adoclient.builds;

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
 * A definition: what is built, when and how.
 */
public final class BuildDefinition extends AdoObject {

	public BuildDefinition(ObjectNode json) {
		super(json);
		id();
	}

	public @Nullable Instant createdDate() {
		return instant("createdDate");
	}

	public int id() {
		return requiredInt("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns the folder, as {@code \\team\\nightly}.
	 */
	public @Nullable String path() {
		return string("path");
	}

	public @Nullable TeamProjectReference project() {
		return object("project", TeamProjectReference::new);
	}

	public @Nullable DefinitionQueueStatus queueStatus() {
		return code("queueStatus", DefinitionQueueStatus::new);
	}

	public @Nullable Integer revision() {
		return integer("revision");
	}

	public @Nullable DefinitionType type() {
		return code("type", DefinitionType::new);
	}

	public @Nullable URI uri() {
		return uri("uri");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable IdentityRef authoredBy() {
		return identity("authoredBy");
	}

	public @Nullable DefinitionReference draftOf() {
		return object("draftOf", DefinitionReference::new);
	}

	public List<DefinitionReference> drafts() {
		return objects("drafts", DefinitionReference::new);
	}

	public @Nullable Build latestBuild() {
		return object("latestBuild", Build::new);
	}

	public @Nullable Build latestCompletedBuild() {
		return object("latestCompletedBuild", Build::new);
	}

	public List<BuildMetric> metrics() {
		return objects("metrics", BuildMetric::new);
	}

	public @Nullable DefinitionQuality quality() {
		return code("quality", DefinitionQuality::new);
	}

	public @Nullable AgentPoolQueue queue() {
		return object("queue", AgentPoolQueue::new);
	}

	public boolean badgeEnabled() {
		return flag("badgeEnabled");
	}

	public @Nullable String buildNumberFormat() {
		return string("buildNumberFormat");
	}

	public @Nullable String comment() {
		return string("comment");
	}

	public List<Demand> demands() {
		return objects("demands", Demand::new, Demand::ofText);
	}

	public @Nullable String description() {
		return string("description");
	}

	public @Nullable String dropLocation() {
		return string("dropLocation");
	}

	public @Nullable BuildAuthorizationScope jobAuthorizationScope() {
		return code("jobAuthorizationScope", BuildAuthorizationScope::new);
	}

	public @Nullable Integer jobCancelTimeoutInMinutes() {
		return integer("jobCancelTimeoutInMinutes");
	}

	public @Nullable Integer jobTimeoutInMinutes() {
		return integer("jobTimeoutInMinutes");
	}

	public List<BuildOption> options() {
		return objects("options", BuildOption::new);
	}

	public @Nullable BuildProcess process() {
		return object("process", BuildProcess::new);
	}

	public @Nullable ProcessParameters processParameters() {
		return object("processParameters", ProcessParameters::new);
	}

	public @Nullable PropertiesCollection properties() {
		return object("properties", PropertiesCollection::new);
	}

	public @Nullable BuildRepository repository() {
		return object("repository", BuildRepository::new);
	}

	public List<RetentionPolicy> retentionRules() {
		return objects("retentionRules", RetentionPolicy::new);
	}

	public List<String> tags() {
		return strings("tags");
	}

	public List<BuildTrigger> triggers() {
		return objects("triggers", BuildTrigger::new);
	}

	public List<VariableGroup> variableGroups() {
		return objects("variableGroups", VariableGroup::new);
	}

	public Map<String, BuildDefinitionVariable> variables() {
		return objectMap("variables", BuildDefinitionVariable::new);
	}

}
