package dev.adoclient.emulator.service.git;

import java.util.List;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.ReceivedPush;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists commits, shows one with its changes, and finds where two come from. */
final class GitCommitRoutes implements Routes {

	private static final String COMMITS = GitScope.REPOSITORY + "/commits";

	private final GitScope scope;

	GitCommitRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", COMMITS, this::list),
				Route.of("POST", GitScope.REPOSITORY + "/commitsbatch", this::batch),
				Route.of("GET", COMMITS + "/{commitId}", this::get),
				Route.of("GET", COMMITS + "/{commitId}/changes", this::changes),
				Route.of("GET", COMMITS + "/{commitId}/mergebases", this::mergeBases));
	}

	private Answer list(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Integer pushId = call.number("pushId");
		List<Commit> found = (pushId != null) ? pushed(repository, pushId)
				: new GitHistoryQuery(repository, (name) -> criterion(call, name)).find();
		String prefix = (call.text("searchCriteria.$skip") != null || call.text("searchCriteria.$top") != null)
				? "searchCriteria.$" : (pushId != null) ? "" : "$";
		boolean withPush = "true".equalsIgnoreCase(criterion(call, "includePushData"));
		return answer(call, repository, call.page(found, prefix + "skip", prefix + "top", 100), withPush);
	}

	/** The criteria may be named without their prefix. */
	private static @Nullable String criterion(Call call, String name) {
		String prefixed = call.text("searchCriteria." + name);
		return (prefixed != null) ? prefixed : call.text(name);
	}

	private static List<Commit> pushed(HostedRepository repository, int pushId) {
		return push(repository, pushId).commits().stream().map(repository.objects()::commit).toList();
	}

	/** Returns the push of that id, or refuses as the service does. */
	static ReceivedPush push(HostedRepository repository, int pushId) {
		return repository.pushes()
			.stream()
			.filter((push) -> push.id() == pushId)
			.findFirst()
			.orElseThrow(() -> GitRefusals.of(404, "GitPushNotFoundException",
					"The push " + pushId + " was not found in the repository " + repository.name() + "."));
	}

	private Answer batch(Call call) {
		HostedRepository repository = this.scope.repository(call);
		JsonNode body = call.body();
		List<Commit> found = new GitHistoryQuery(repository, (name) -> criterion(body, name)).find();
		int from = Math.min(found.size(), call.count("$skip", body.path("$skip").asInt(0), Integer.MAX_VALUE));
		int top = call.count("$top", body.path("$top").asInt(100), Integer.MAX_VALUE);
		return answer(call, repository, found.subList(from, from + Math.min(top, found.size() - from)), false);
	}

	private static @Nullable String criterion(JsonNode body, String name) {
		JsonNode value = body.at("/" + name.replace('.', '/'));
		if (value.isArray()) {
			return String.join(",", value.valueStream().map(JsonNode::asString).toList());
		}
		return (value.isMissingNode() || value.isNull()) ? null : value.asString();
	}

	private Answer answer(Call call, HostedRepository repository, List<Commit> commits, boolean withPush) {
		GitCommitJson json = new GitCommitJson(GitLinks.of(call, this.scope, repository));
		return Answer.json(Json.list(commits.stream().map((commit) -> {
			ObjectNode summary = json.summary(commit);
			if (withPush) {
				json.putPush(summary, commit);
			}
			return summary;
		}).toList()));
	}

	private Answer get(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit commit = repository.objects().commit(call.variable("commitId"));
		return Answer.json(new GitCommitJson(GitLinks.of(call, this.scope, repository)).full(commit,
				call.count("changeCount", 0, Integer.MAX_VALUE)));
	}

	private Answer changes(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit commit = repository.objects().commit(call.variable("commitId"));
		GitLinks links = GitLinks.of(call, this.scope, repository);
		List<Difference.Delta> all = new GitCommitJson(links).changes(commit);
		GitChangeJson writer = new GitChangeJson(links, commit.id());
		ObjectNode json = Json.object();
		json.set("changeCounts", GitCommitJson.counts(all));
		json.set("changes",
				Json.array(call.page(all, "skip", "top", Integer.MAX_VALUE).stream().map(writer::write).toList()));
		return Answer.json(json);
	}

	private Answer mergeBases(Call call) {
		HostedRepository repository = this.scope.repository(call);
		GitCommitJson json = new GitCommitJson(GitLinks.of(call, this.scope, repository));
		Commit one = repository.objects().commit(call.variable("commitId"));
		Commit other = repository.objects().commit(call.requiredText("otherCommitId"));
		return Answer.json(Json.list(repository.ancestry()
			.mergeBases(one.id(), other.id())
			.stream()
			.map((commit) -> json.mention(commit.id()))
			.toList()));
	}

}
