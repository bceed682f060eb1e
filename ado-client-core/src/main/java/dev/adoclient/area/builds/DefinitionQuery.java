package dev.adoclient.area.builds;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Which definitions to list, and in which order. What is not set does not restrict.
 */
public final class DefinitionQuery extends AdoOptions<DefinitionQuery> {

	private static final DefinitionQuery NONE = new DefinitionQuery(Map.of());

	private DefinitionQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all definitions.
	 */
	public static DefinitionQuery all() {
		return NONE;
	}

	/**
	 * Only definitions of this name; {@code *} stands for any part.
	 */
	public DefinitionQuery name(String name) {
		return parameter("name", name);
	}

	/**
	 * Only definitions of this repository, with its type, such as {@code TfsGit} or
	 * {@code GitHub}.
	 */
	public DefinitionQuery repository(String id, String type) {
		return parameter("repositoryId", id).parameter("repositoryType", type);
	}

	/**
	 * The order.
	 */
	public DefinitionQuery order(DefinitionQueryOrder order) {
		return parameter("queryOrder", order);
	}

	/**
	 * So many definitions a page.
	 */
	public DefinitionQuery pageSize(int definitions) {
		return parameter("$top", definitions);
	}

	/**
	 * Definitions come with their metrics from this time on.
	 */
	public DefinitionQuery minMetricsTime(Instant time) {
		return parameter("minMetricsTime", time);
	}

	/**
	 * Only these definitions.
	 */
	public DefinitionQuery definitionIds(int... definitionIds) {
		return parameter("definitionIds", definitionIds);
	}

	/**
	 * Only definitions in this folder, as {@code \\team\\nightly}.
	 */
	public DefinitionQuery path(String path) {
		return parameter("path", path);
	}

	/**
	 * Only definitions that were built after this time.
	 */
	public DefinitionQuery builtAfter(Instant time) {
		return parameter("builtAfter", time);
	}

	/**
	 * Only definitions that were not built after this time.
	 */
	public DefinitionQuery notBuiltAfter(Instant time) {
		return parameter("notBuiltAfter", time);
	}

	/**
	 * Whether definitions come whole instead of as references.
	 */
	public DefinitionQuery includeAllProperties(boolean include) {
		return parameter("includeAllProperties", include);
	}

	/**
	 * Whether definitions come with their latest builds.
	 */
	public DefinitionQuery includeLatestBuilds(boolean include) {
		return parameter("includeLatestBuilds", include);
	}

	/**
	 * Only definitions that use this task.
	 */
	public DefinitionQuery task(UUID taskId) {
		return parameter("taskIdFilter", taskId);
	}

	/**
	 * Only definitions of this kind of process: designer (1) or YAML (2).
	 */
	public DefinitionQuery processType(int type) {
		return parameter("processType", type);
	}

	/**
	 * Only definitions of this YAML file.
	 */
	public DefinitionQuery yamlFilename(String name) {
		return parameter("yamlFilename", name);
	}

	@Override
	protected DefinitionQuery with(Map<String, String> parameters) {
		return new DefinitionQuery(parameters);
	}

}
