package dev.adoclient.emulator.service.build;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedFolder;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.ProjectJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, makes, moves and deletes the folders of definitions. */
final class FolderRoutes implements Routes {

	private static final String FOLDERS = "/{project}/_apis/build/folders";

	private static final String FOLDER = FOLDERS + "/{*path}";

	private final Organization organization;

	FolderRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", FOLDERS, this::list), Route.preview("GET", FOLDER, this::list),
				Route.preview("PUT", FOLDERS, this::create), Route.preview("PUT", FOLDER, this::create),
				Route.preview("POST", FOLDERS, this::update), Route.preview("POST", FOLDER, this::update),
				Route.preview("DELETE", FOLDERS, this::delete), Route.preview("DELETE", FOLDER, this::delete));
	}

	/** The folder stands in the path or in a parameter. */
	private static String path(Call call) {
		String path = call.optionalVariable("path");
		return (path != null) ? path : call.requiredText("path");
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private Answer list(Call call) {
		HostedProject project = project(call);
		String path = Objects.requireNonNullElse(call.optionalVariable("path"), HostedFolder.ROOT);
		Comparator<HostedFolder> order = Comparator.comparing(HostedFolder::path, String.CASE_INSENSITIVE_ORDER);
		boolean descending = call.code(FolderOrder.class, "queryOrder",
				FolderOrder.NONE) == FolderOrder.FOLDER_DESCENDING;
		return Answer.json(Json.list(project.builds()
			.folders()
			.under(path)
			.stream()
			.sorted(descending ? order.reversed() : order)
			.map((folder) -> json(call, project, folder))
			.toList()));
	}

	private Answer create(Call call) {
		HostedProject project = project(call);
		String description = Json.text(call.body(), "description");
		return Answer.json(json(call, project,
				project.builds().folders().create(path(call), description, this.organization.caller())));
	}

	private Answer update(Call call) {
		HostedProject project = project(call);
		JsonNode body = call.body();
		String path = path(call);
		String target = Objects.requireNonNullElse(Json.text(body, "path"), path);
		return Answer.json(json(call, project,
				project.builds()
					.folders()
					.update(path, target, Json.text(body, "description"), this.organization.caller())));
	}

	private Answer delete(Call call) {
		Builds builds = project(call).builds();
		builds.deleteFolder(path(call));
		return Answer.empty(204);
	}

	private static ObjectNode json(Call call, HostedProject project, HostedFolder folder) {
		ObjectNode json = Json.object().put("path", folder.path());
		if (folder.description() != null) {
			json.put("description", folder.description());
		}
		json.put("createdOn", Json.date(folder.createdOn()));
		if (folder.createdBy() != null) {
			json.set("createdBy", PersonJson.reference(call.links(), folder.createdBy()));
		}
		if (folder.lastChangedDate() != null) {
			json.put("lastChangedDate", Json.date(folder.lastChangedDate()));
		}
		if (folder.lastChangedBy() != null) {
			json.set("lastChangedBy", PersonJson.reference(call.links(), folder.lastChangedBy()));
		}
		json.set("project", ProjectJson.reference(call.links(), project));
		return json;
	}

	/** The orders in which folders are listed. */
	private enum FolderOrder implements WireName {

		NONE, FOLDER_ASCENDING, FOLDER_DESCENDING

	}

}
