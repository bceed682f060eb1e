package dev.adoclient.emulator.service.git;

import java.time.Instant;
import java.util.List;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.ReceivedPush;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes pushes of changed files, and shows what was pushed. */
final class GitPushRoutes implements Routes {

	private static final String PUSHES = GitScope.REPOSITORY + "/pushes";

	private final GitScope scope;

	GitPushRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", PUSHES, this::list),
				Route.of("POST", PUSHES, this::create), Route.of("GET", PUSHES + "/{pushId}", this::get));
	}

	private Answer list(Call call) {
		HostedRepository repository = this.scope.repository(call);
		List<ReceivedPush> wanted = repository.pushes().stream().filter((push) -> fits(call, push)).toList();
		boolean withRefs = call.flag("searchCriteria.includeRefUpdates");
		return Answer.json(Json.list(call.page(wanted, "$skip", "$top", 100)
			.stream()
			.map((push) -> json(call, repository, push, withRefs))
			.toList()));
	}

	private static boolean fits(Call call, ReceivedPush push) {
		String ref = call.text("searchCriteria.refName");
		String pusher = call.text("searchCriteria.pusherId");
		Instant from = call.time("searchCriteria.fromDate");
		Instant to = call.time("searchCriteria.toDate");
		return (ref == null || push.changes().stream().anyMatch((change) -> change.name().equals(ref)))
				&& (pusher == null || push.by().id().toString().equalsIgnoreCase(pusher))
				&& (from == null || !push.date().isBefore(from)) && (to == null || !push.date().isAfter(to));
	}

	private Answer create(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Organization organization = this.scope.organization();
		ReceivedPush push = new GitPushReader(repository, organization.caller(), organization.host().now())
			.push(call.body());
		ObjectNode json = json(call, repository, push, true);
		putCommits(call, repository, push, Integer.MAX_VALUE, json);
		return Answer.json(201, json);
	}

	private Answer get(Call call) {
		HostedRepository repository = this.scope.repository(call);
		ReceivedPush push = GitCommitRoutes.push(repository, call.intVariable("pushId"));
		ObjectNode json = json(call, repository, push, call.flag("includeRefUpdates"));
		putCommits(call, repository, push, call.count("includeCommits", 100, 1000), json);
		return Answer.json(json);
	}

	private void putCommits(Call call, HostedRepository repository, ReceivedPush push, int bound, ObjectNode json) {
		GitCommitJson writer = new GitCommitJson(GitLinks.of(call, this.scope, repository));
		json.set("commits",
				Json.array(push.commits()
					.stream()
					.limit(bound)
					.map((id) -> writer.summary(repository.objects().commit(id)))
					.toList()));
	}

	private ObjectNode json(Call call, HostedRepository repository, ReceivedPush push, boolean withRefs) {
		GitLinks links = GitLinks.of(call, this.scope, repository);
		ObjectNode json = Json.object();
		if (withRefs) {
			ArrayNode updates = json.putArray("refUpdates");
			push.changes()
				.forEach((change) -> updates.addObject()
					.put("repositoryId", repository.id().toString())
					.put("name", change.name())
					.put("oldObjectId", change.oldObjectId())
					.put("newObjectId", change.newObjectId()));
		}
		json.set("repository", new GitRepositoryJson(links).summary());
		json.set("pushedBy", PersonJson.referenceInGit(call.links(), push.by()));
		json.put("pushId", push.id()).put("date", Json.date(push.date()));
		json.put("url", links.api("/pushes/" + push.id()));
		json.set("_links", links.self(links.api("/pushes/" + push.id())));
		return json;
	}

}
