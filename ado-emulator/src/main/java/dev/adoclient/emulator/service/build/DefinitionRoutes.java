package dev.adoclient.emulator.service.build;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.adoclient.emulator.build.DefinitionOrder;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.AnswerPage.Position;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Lists build definitions, and shows one. */
final class DefinitionRoutes implements Routes {

	private final Organization organization;

	DefinitionRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/definitions", this::list),
				Route.of("GET", "/{project}/_apis/build/definitions/{definitionId}", this::get));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		DefinitionOrder order = WireName.read(DefinitionOrder.class, "queryOrder",
				call.text("queryOrder", DefinitionOrder.DEFINITION_NAME_ASCENDING.wire()));
		Function<HostedDefinition, Position> position = (definition) -> position(order, definition);
		Comparator<Position> positions = isDescending(order) ? Position.ASCENDING.reversed() : Position.ASCENDING;
		Predicate<HostedDefinition> wanted = new DefinitionFilter(call, project.builds().all()).wanted();
		List<HostedDefinition> sorted = project.builds()
			.definitions()
			.all()
			.stream()
			.filter(wanted)
			.sorted(Comparator.comparing(position, positions))
			.toList();
		DefinitionJson json = new DefinitionJson(call.links(), project);
		boolean full = call.flag("includeAllProperties");
		return AnswerPage
			.of(sorted, positions, position, call.count("$top", 10_000, 10_000), call.text("continuationToken"))
			.answer((definition) -> withLatestBuilds(call, project,
					full ? json.full(definition) : json.summary(definition), definition));
	}

	private static boolean isDescending(DefinitionOrder order) {
		return order == DefinitionOrder.LAST_MODIFIED_DESCENDING || order == DefinitionOrder.DEFINITION_NAME_DESCENDING;
	}

	private static Position position(DefinitionOrder order, HostedDefinition definition) {
		String key = switch (order) {
			case NONE -> "";
			case LAST_MODIFIED_ASCENDING, LAST_MODIFIED_DESCENDING ->
				String.format("%015d", definition.createdDate().toEpochMilli());
			case DEFINITION_NAME_ASCENDING, DEFINITION_NAME_DESCENDING -> definition.name();
		};
		return new Position(key, definition.id());
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		int id = call.intVariable("definitionId");
		Integer revision = call.number("revision");
		HostedDefinition definition = (revision != null) ? project.builds().definitions().get(id, revision)
				: project.builds().definitions().get(id);
		ObjectNode json = new DefinitionJson(call.links(), project).full(definition);
		return Answer.json(withLatestBuilds(call, project, json, definition));
	}

	private static ObjectNode withLatestBuilds(Call call, HostedProject project, ObjectNode json,
			HostedDefinition definition) {
		if (call.flag("includeLatestBuilds")) {
			BuildJson builds = new BuildJson(call.links(), project);
			latest(project, definition, (build) -> true)
				.ifPresent((build) -> json.set("latestBuild", builds.full(build)));
			latest(project, definition, (build) -> build.progress().status() == HostedBuildStatus.COMPLETED)
				.ifPresent((build) -> json.set("latestCompletedBuild", builds.full(build)));
		}
		return json;
	}

	private static Optional<HostedBuild> latest(HostedProject project, HostedDefinition definition,
			Predicate<HostedBuild> wanted) {
		return project.builds()
			.all()
			.stream()
			.filter((build) -> build.definition().id() == definition.id() && !build.deleted())
			.filter(wanted)
			.max(Comparator.comparing((build) -> build.progress().queueTime()));
	}

}
