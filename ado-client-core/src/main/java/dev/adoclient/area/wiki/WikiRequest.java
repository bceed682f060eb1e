package dev.adoclient.area.wiki;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.GitVersion;

/**
 * A wiki that is to be created.
 */
public final class WikiRequest extends AdoBody<WikiRequest> {

	private WikiRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the wiki of a project, which has a repository of its own.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static WikiRequest projectWiki(String name, UUID projectId) {
		return of(name, projectId).property("type", WikiType.PROJECT_WIKI);
	}

	/**
	 * Returns a wiki that shows a folder of a repository.
	 * @param folder such as {@code /docs}; {@code /} for all of it
	 * @param version the branch
	 * @throws IllegalArgumentException if the name or the folder is blank
	 */
	public static WikiRequest codeWiki(String name, UUID projectId, UUID repositoryId, String folder,
			GitVersion version) {
		if (folder.isBlank()) {
			throw new IllegalArgumentException("The folder of the wiki is blank");
		}
		return of(name, projectId).property("type", WikiType.CODE_WIKI)
			.property("repositoryId", repositoryId)
			.property("mappedPath", folder)
			.property("version", descriptor(version));
	}

	static ObjectNode descriptor(GitVersion version) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("version", version.name()).put("versionType", version.type().value());
		if (version.options() != null) {
			json.put("versionOptions", version.options().value());
		}
		return json;
	}

	@Override
	protected WikiRequest with(ObjectNode json) {
		return new WikiRequest(json);
	}

	private static WikiRequest of(String name, UUID projectId) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the wiki is blank");
		}
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		return new WikiRequest(json.put("name", name).put("projectId", projectId.toString()));
	}

}
