package dev.adoclient.area.projects;

import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.ProjectVisibility;

/**
 * A project to create.
 */
public final class ProjectRequest extends AdoBody<ProjectRequest> {

	private ProjectRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the request for a private project with git.
	 * @param name a name that no project has, of 64 characters at the most
	 * @param processId the process that it follows, as
	 * {@link ProjectsAsyncClient#listProcesses()} lists them
	 * @throws IllegalArgumentException if the name is blank or too long
	 */
	public static ProjectRequest of(String name, UUID processId) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", ProjectName.checked(name)).put("visibility", ProjectVisibility.PRIVATE.value());
		ObjectNode capabilities = json.putObject("capabilities");
		capabilities.putObject("versioncontrol").put("sourceControlType", "Git");
		capabilities.putObject("processTemplate").put("templateTypeId", processId.toString());
		return new ProjectRequest(json);
	}

	/**
	 * Sets the description.
	 */
	public ProjectRequest description(String description) {
		return property("description", description);
	}

	/**
	 * Sets who may see the project; only its members unless set.
	 */
	public ProjectRequest visibility(ProjectVisibility visibility) {
		return property("visibility", visibility);
	}

	/**
	 * Sets that the project keeps its files in Team Foundation Version Control, which is
	 * centralized, in place of git.
	 */
	public ProjectRequest tfvc() {
		return change((json) -> json.withObject("/capabilities/versioncontrol").put("sourceControlType", "Tfvc"));
	}

	String name() {
		return json().path("name").asString();
	}

	@Override
	protected ProjectRequest with(ObjectNode json) {
		return new ProjectRequest(json);
	}

}
