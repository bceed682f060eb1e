package dev.adoclient.emulator.service.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes the tags of builds, of definitions and of a whole project. */
final class TagRoutes implements Routes {

	private static final String BUILD = "/{project}/_apis/build/builds/{buildId}/tags";

	private static final String DEFINITION = "/{project}/_apis/build/definitions/{definitionId}/tags";

	private static final String PROJECT = "/{project}/_apis/build/tags";

	private final Organization organization;

	TagRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return Stream.concat(tags(BUILD, this::buildTags).stream(),
				Stream.concat(tags(DEFINITION, this::definitionTags).stream(),
						Stream.of(Route.of("GET", PROJECT, (call) -> answer(ofProject(builds(call)))),
								Route.of("DELETE", PROJECT + "/{tag}", this::deleteEverywhere))))
			.toList();
	}

	private static List<Route> tags(String path, Subject subject) {
		return List.of(Route.of("GET", path, (call) -> subject.change(call, UnaryOperator.identity())),
				Route.of("POST", path, (call) -> subject.change(call, adding(texts(call.body())))),
				Route.of("PATCH", path, (call) -> subject.change(call, patching(call.body()))),
				Route.of("PUT", path + "/{tag}", (call) -> subject.change(call, adding(List.of(call.variable("tag"))))),
				Route.of("DELETE", path + "/{tag}",
						(call) -> subject.change(call, removing(List.of(call.variable("tag"))))));
	}

	private Builds builds(Call call) {
		return this.organization.project(call.variable("project")).builds();
	}

	private Answer buildTags(Call call, UnaryOperator<List<String>> change) {
		HostedBuild build = builds(call).get(call.intVariable("buildId"));
		List<String> changed = change.apply(build.tags());
		if (!changed.equals(build.tags())) {
			builds(call).update(build.tagged(changed.toArray(String[]::new)), "tags");
		}
		return answer(changed);
	}

	private Answer definitionTags(Call call, UnaryOperator<List<String>> change) {
		int id = call.intVariable("definitionId");
		Integer revision = call.number("revision");
		HostedDefinition definition = (revision != null) ? builds(call).definitions().get(id, revision)
				: builds(call).definitions().get(id);
		List<String> changed = change.apply(definition.tags());
		if (!changed.equals(definition.tags())) {
			builds(call).definitions().set(definition.tagged(changed));
		}
		return answer(changed);
	}

	private static List<String> ofProject(Builds builds) {
		TreeSet<String> tags = new TreeSet<>();
		builds.all().forEach((build) -> tags.addAll(build.tags()));
		builds.definitions().all().forEach((definition) -> tags.addAll(definition.tags()));
		return List.copyOf(tags);
	}

	private Answer deleteEverywhere(Call call) {
		Builds builds = builds(call);
		UnaryOperator<List<String>> change = removing(List.of(call.variable("tag")));
		for (HostedBuild build : builds.all()) {
			List<String> changed = change.apply(build.tags());
			if (!changed.equals(build.tags())) {
				builds.update(build.tagged(changed.toArray(String[]::new)), "tags");
			}
		}
		builds.definitions()
			.all()
			.forEach((definition) -> builds.definitions().set(definition.tagged(change.apply(definition.tags()))));
		return answer(ofProject(builds));
	}

	private static UnaryOperator<List<String>> adding(List<String> tags) {
		return (present) -> {
			List<String> all = new ArrayList<>(present);
			tags.stream().filter((tag) -> all.stream().noneMatch(tag::equalsIgnoreCase)).forEach(all::add);
			return all;
		};
	}

	private static UnaryOperator<List<String>> removing(List<String> tags) {
		return (present) -> present.stream().filter((tag) -> tags.stream().noneMatch(tag::equalsIgnoreCase)).toList();
	}

	private static UnaryOperator<List<String>> patching(JsonNode body) {
		UnaryOperator<List<String>> adding = adding(texts(body.path("tagsToAdd")));
		UnaryOperator<List<String>> removing = removing(texts(body.path("tagsToRemove")));
		return (present) -> removing.apply(adding.apply(present));
	}

	private static List<String> texts(JsonNode json) {
		if (!json.isArray() && !json.isMissingNode() && !json.isNull()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: tags");
		}
		return json.valueStream().map(JsonNode::asString).filter((tag) -> !tag.isBlank()).toList();
	}

	private static Answer answer(List<String> tags) {
		ObjectNode json = Json.object().put("count", tags.size());
		json.set("value", Json.texts(tags));
		return Answer.json(json);
	}

	/** What has tags. */
	private interface Subject {

		Answer change(Call call, UnaryOperator<List<String>> change);

	}

}
