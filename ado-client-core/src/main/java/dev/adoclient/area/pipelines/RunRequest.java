package dev.adoclient.area.pipelines;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.BranchNames;

/**
 * A run to be started or looked at.
 */
public final class RunRequest extends AdoBody<RunRequest> {

	private RunRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a run of the default branch.
	 */
	public static RunRequest defaultBranch() {
		return new RunRequest(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * Returns a run of a branch: {@code main}, {@code refs/heads/main} or
	 * {@code refs/tags/v1}.
	 */
	public static RunRequest of(String branch) {
		return defaultBranch().repository("self", branch);
	}

	/**
	 * Sets the branch of a repository, by its alias in the YAML.
	 */
	public RunRequest repository(String alias, String branch) {
		return resource("repositories", alias, "refName", BranchNames.full(branch));
	}

	/**
	 * Sets the commit of a repository, by its alias in the YAML; that of the pipeline
	 * itself is {@code self}.
	 */
	public RunRequest repositoryVersion(String alias, String commit) {
		return resource("repositories", alias, commit);
	}

	/**
	 * Sets the token that opens a repository of another service, by its alias in the
	 * YAML. It is sent as a bearer token unless {@link #repositoryTokenType} says
	 * otherwise.
	 */
	public RunRequest repositoryToken(String alias, String token) {
		return resource("repositories", alias, "token", token);
	}

	/**
	 * Sets how the token of a repository of another service is sent, by its alias in the
	 * YAML.
	 * @param type {@code Basic} for a personal access token; a bearer token unless set
	 */
	public RunRequest repositoryTokenType(String alias, String type) {
		return resource("repositories", alias, "tokenType", type);
	}

	/**
	 * Sets the run of another pipeline that is used, by its alias in the YAML.
	 */
	public RunRequest pipeline(String alias, String version) {
		return resource("pipelines", alias, version);
	}

	/**
	 * Sets the build of another system that is used, by its alias in the YAML.
	 */
	public RunRequest build(String alias, String version) {
		return resource("builds", alias, version);
	}

	/**
	 * Sets the tag of a container image, by its alias in the YAML.
	 */
	public RunRequest container(String alias, String version) {
		return resource("containers", alias, version);
	}

	/**
	 * Sets the version of a package, by its alias in the YAML.
	 */
	public RunRequest packageVersion(String alias, String version) {
		return resource("packages", alias, version);
	}

	/**
	 * Sets the parameters of the YAML.
	 */
	public RunRequest templateParameters(Map<String, String> parameters) {
		return property("templateParameters", parameters);
	}

	/**
	 * Sets a variable, as far as the pipeline lets it be set.
	 */
	public RunRequest variable(String name, String value) {
		return change((json) -> json.withObjectProperty("variables").putObject(name).put("value", value));
	}

	/**
	 * Sets a variable that the service does not show again.
	 */
	public RunRequest secret(String name, String value) {
		return change((json) -> json.withObjectProperty("variables")
			.putObject(name)
			.put("value", value)
			.put("isSecret", true));
	}

	/**
	 * Sets the stages that are left out, by their names in the YAML.
	 */
	public RunRequest skipStages(String... stages) {
		return property("stagesToSkip", List.of(stages));
	}

	/**
	 * Sets the YAML in place of the file; only a preview takes it.
	 */
	public RunRequest yamlOverride(String yaml) {
		return property("yamlOverride", yaml);
	}

	private RunRequest resource(String kind, String alias, String version) {
		return resource(kind, alias, "version", version);
	}

	private RunRequest resource(String kind, String alias, String property, String value) {
		return change((json) -> json.withObjectProperty("resources")
			.withObjectProperty(kind)
			.withObjectProperty(alias)
			.put(property, value));
	}

	@Override
	protected RunRequest with(ObjectNode json) {
		return new RunRequest(json);
	}

}
