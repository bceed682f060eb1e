package dev.adoclient.emulator.service.build;

import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.emulator.build.BuildRefusals;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import tools.jackson.databind.node.ObjectNode;

/** Tells which commits and which work items are in builds. */
final class SourceRoutes implements Routes {

	private static final String BUILD = "/{project}/_apis/build/builds/{buildId}";

	private static final int MESSAGE = 255;

	private final Organization organization;

	private final BuildSources sources;

	SourceRoutes(Organization organization) {
		this.organization = organization;
		this.sources = new BuildSources(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", BUILD + "/changes", this::changes),
				Route.of("GET", BUILD + "/workitems", this::workItems),
				Route.of("GET", "/{project}/_apis/build/changes", this::changesBetween),
				Route.of("GET", "/{project}/_apis/build/workitems", this::workItemsBetween));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	/** The token of a page is the number of changes before it. */
	private Answer changes(Call call) {
		HostedProject project = project(call);
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		List<Commit> all = this.sources.commits(project, build);
		int from = Math.min(call.count("continuationToken", 0, Integer.MAX_VALUE), all.size());
		int to = from + Math.min(call.count("$top", 50, 1000), all.size() - from);
		Answer answer = changes(call, project, build, all.subList(from, to));
		return (to < all.size() && to > from) ? answer.with("X-MS-ContinuationToken", String.valueOf(to)) : answer;
	}

	private Answer changesBetween(Call call) {
		HostedProject project = project(call);
		HostedBuild to = build(call, project, "toBuildId");
		List<Commit> commits = this.sources.between(project, build(call, project, "fromBuildId"), to);
		return changes(call, project, to, commits.stream().limit(call.count("$top", 50, 1000)).toList());
	}

	private Answer workItems(Call call) {
		HostedProject project = project(call);
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		return workItems(call, project, this.sources.workItems(project, build));
	}

	private Answer workItemsBetween(Call call) {
		HostedProject project = project(call);
		HostedBuild to = build(call, project, "toBuildId");
		return workItems(call, project, this.sources.workItems(project, to,
				this.sources.between(project, build(call, project, "fromBuildId"), to)));
	}

	private static HostedBuild build(Call call, HostedProject project, String parameter) {
		call.requiredText(parameter);
		Integer id = call.number(parameter);
		return project.builds()
			.all()
			.stream()
			.filter((build) -> Integer.valueOf(build.id()).equals(id))
			.findFirst()
			.orElseThrow(() -> BuildRefusals.noBuild((id != null) ? id : 0));
	}

	private Answer changes(Call call, HostedProject project, HostedBuild build, List<Commit> commits) {
		return Answer.json(Json.list(commits.stream().map((commit) -> change(call, project, build, commit)).toList()));
	}

	private ObjectNode change(Call call, HostedProject project, HostedBuild build, Commit commit) {
		boolean cut = commit.message().length() > MESSAGE;
		String repository = "/_apis/git/repositories/" + build.definition().repository().id();
		ObjectNode json = Json.object()
			.put("id", commit.id())
			.put("message", cut ? commit.message().substring(0, MESSAGE) : commit.message())
			.put("type", "TfsGit");
		json.set("author",
				PersonJson.reference(call.links(),
						Stream.of(commit.author().email())
							.flatMap((mail) -> this.organization.host().directory().find(mail).stream())
							.findFirst()
							.orElseGet(() -> Person.of(commit.author().name(), commit.author().email()))));
		json.put("timestamp", Json.date(commit.author().date()))
			.put("location", call.links().project(project.id(), repository + "/commits/" + commit.id()));
		if (cut) {
			json.put("messageTruncated", true);
		}
		return json.put("displayUri", call.links()
			.project(project.name(), "/_git/" + build.definition().repository().id() + "/commit/" + commit.id()));
	}

	/** The id of a work item is a text here. */
	private static Answer workItems(Call call, HostedProject project, List<HostedWorkItem> items) {
		return Answer.json(Json.list(items.stream()
			.limit(call.count("$top", 50, 1000))
			.map((item) -> Json.object()
				.put("id", String.valueOf(item.id()))
				.put("url", call.links().project(project.id(), "/_apis/wit/workItems/" + item.id())))
			.toList()));
	}

}
