package dev.adoclient.emulator.service.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.adoclient.emulator.build.BuildRefusals;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;

/** Cancels, keeps, rates, retries and deletes builds, and finds the latest one. */
final class BuildChangeRoutes implements Routes {

	private static final String BUILDS = "/{project}/_apis/build/builds";

	private static final String BUILD = BUILDS + "/{buildId}";

	private final Organization organization;

	BuildChangeRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("PATCH", BUILDS, this::updateAll), Route.of("PATCH", BUILD, this::update),
				Route.of("DELETE", BUILD, this::delete),
				Route.preview("GET", "/{project}/_apis/build/latest/{definition}", this::latest));
	}

	private Answer update(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		Builds builds = project.builds();
		int id = builds.get(call.intVariable("buildId")).id();
		if (call.flag("retry")) {
			return answer(call, project, builds.retry(id));
		}
		change(builds, id, call.body());
		return answer(call, project, builds.get(id));
	}

	/** Nothing is changed where one of the builds does not exist. */
	private Answer updateAll(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		JsonNode bodies = call.body();
		if (!bodies.isArray() || bodies.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: builds");
		}
		List<Integer> ids = bodies.valueStream()
			.map((body) -> project.builds().get(body.path("id").asInt(0)).id())
			.toList();
		for (int i = 0; i < ids.size(); i++) {
			change(project.builds(), ids.get(i), bodies.get(i));
		}
		BuildJson json = new BuildJson(call.links(), project);
		return Answer.json(Json.list(ids.stream().map((id) -> json.full(project.builds().get(id))).toList()));
	}

	private void change(Builds builds, int id, JsonNode body) {
		JsonNode keep = body.path("keepForever");
		if (keep.isBoolean()) {
			builds.keepForever(id, keep.asBoolean(), this.organization.caller());
		}
		String quality = Json.text(body, "quality");
		if (quality != null) {
			builds.update(builds.get(id).rated(quality), "quality");
		}
		String status = Json.scalar(body.path("status"));
		if (status != null) {
			change(builds, id, status);
		}
	}

	/** The status that a build has may be sent along; the only one to be set cancels. */
	private static void change(Builds builds, int id, String text) {
		HostedBuildStatus present = builds.get(id).progress().status();
		HostedBuildStatus status = WireName.read(HostedBuildStatus.class, "status", text);
		if (status == HostedBuildStatus.CANCELLING) {
			builds.cancel(id);
		}
		else if (status != present) {
			throw BuildRefusals.of(400, "BuildStatusInvalidChangeException", "The status of the build " + id
					+ " cannot be changed from " + present.wire() + " to " + status.wire() + ".");
		}
	}

	private Answer delete(Call call) {
		this.organization.project(call.variable("project")).builds().delete(call.intVariable("buildId"));
		return Answer.empty(204);
	}

	private Answer latest(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedDefinition definition = definition(project, call.variable("definition"));
		String asked = call.text("branchName", definition.repository().defaultBranch());
		String branch = asked.startsWith("refs/") ? asked : "refs/heads/" + asked;
		HostedBuild latest = null;
		for (HostedBuild build : project.builds().all()) {
			if (build.definition().id() == definition.id() && !build.deleted() && build.progress().finishTime() != null
					&& build.source().branch().equals(branch) && (latest == null || !isBefore(build, latest))) {
				latest = build;
			}
		}
		if (latest == null) {
			throw BuildRefusals.of(404, "BuildNotFoundException",
					"No builds of pipeline " + definition.name() + " were found for the branch " + branch + ".");
		}
		return answer(call, project, latest);
	}

	private static boolean isBefore(HostedBuild one, HostedBuild other) {
		return Optional.ofNullable(one.progress().finishTime())
			.flatMap((time) -> Optional.ofNullable(other.progress().finishTime()).map(time::isBefore))
			.orElse(true);
	}

	private static HostedDefinition definition(HostedProject project, String nameOrId) {
		if (nameOrId.matches("\\d{1,9}")) {
			return project.builds().definitions().get(Integer.parseInt(nameOrId));
		}
		String name = nameOrId.replace('/', '\\').toLowerCase(Locale.ROOT);
		return project.builds()
			.definitions()
			.all()
			.stream()
			.filter((definition) -> definition.name().toLowerCase(Locale.ROOT).equals(name)
					|| (definition.path() + "\\" + definition.name()).toLowerCase(Locale.ROOT)
						.endsWith("\\" + name.replaceFirst("^\\\\", "")))
			.findFirst()
			.orElseThrow(() -> BuildRefusals.of(404, "DefinitionNotFoundException",
					"Build pipeline " + nameOrId + " was not found."));
	}

	private static Answer answer(Call call, HostedProject project, HostedBuild build) {
		return Answer.json(new BuildJson(call.links(), project).full(build));
	}

}
