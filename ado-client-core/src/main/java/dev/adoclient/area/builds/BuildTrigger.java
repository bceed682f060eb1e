package dev.adoclient.area.builds;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A trigger of a definition. Which of the details are there depends on its type; those of
 * a YAML definition are in the file, unless they are overridden.
 */
public final class BuildTrigger extends AdoObject {

	public BuildTrigger(ObjectNode json) {
		super(json);
	}

	public @Nullable DefinitionTriggerType triggerType() {
		return code("triggerType", DefinitionTriggerType::new);
	}

	/**
	 * Returns where the settings are: 1 in the definition, 2 in its YAML file.
	 */
	public @Nullable Integer settingsSourceType() {
		return integer("settingsSourceType");
	}

	/**
	 * Returns the branches, such as {@code +refs/heads/main}; those with a minus are left
	 * out.
	 */
	public List<String> branchFilters() {
		return strings("branchFilters");
	}

	/**
	 * Returns the paths, such as {@code +/docs}; those with a minus are left out.
	 */
	public List<String> pathFilters() {
		return strings("pathFilters");
	}

	/**
	 * Returns whether changes that come while a build runs are built together.
	 */
	public boolean batchChanges() {
		return flag("batchChanges");
	}

	public @Nullable Integer maxConcurrentBuildsPerBranch() {
		return integer("maxConcurrentBuildsPerBranch");
	}

	/**
	 * Returns how often the repository is looked at, in seconds.
	 */
	public @Nullable Integer pollingInterval() {
		return integer("pollingInterval");
	}

	/**
	 * Returns whether a new push to a pull request cancels the build of the former one.
	 */
	public boolean autoCancel() {
		return flag("autoCancel");
	}

	/**
	 * Returns whether somebody has to ask for the build of a pull request in a comment.
	 */
	public boolean isCommentRequiredForPullRequest() {
		return flag("isCommentRequiredForPullRequest");
	}

	/**
	 * Returns what holds for pull requests from forks.
	 */
	public @Nullable Forks forks() {
		return object("forks", Forks::new);
	}

	/**
	 * Returns when builds are scheduled.
	 */
	public List<Schedule> schedules() {
		return objects("schedules", Schedule::new);
	}

	/**
	 * Returns the definition whose builds trigger one of this definition.
	 */
	public @Nullable DefinitionReference definition() {
		return object("definition", DefinitionReference::new);
	}

	/**
	 * Returns whether the triggering build has to succeed.
	 */
	public boolean requiresSuccessfulBuild() {
		return flag("requiresSuccessfulBuild");
	}

}
