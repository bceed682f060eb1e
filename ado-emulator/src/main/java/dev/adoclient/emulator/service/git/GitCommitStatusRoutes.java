package dev.adoclient.emulator.service.git;

import java.util.List;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/** Shows what is said of a commit, and takes more. */
final class GitCommitStatusRoutes implements Routes {

	private static final String STATUSES = GitScope.REPOSITORY + "/commits/{commitId}/statuses";

	private final GitScope scope;

	GitCommitStatusRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", STATUSES, this::list),
				Route.of("POST", STATUSES, this::create));
	}

	private Answer list(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit commit = repository.objects().commit(call.variable("commitId"));
		List<PostedStatus> all = repository.statuses(commit.id());
		List<PostedStatus> wanted = call.flag("latestOnly") ? GitStatusJson.latest(all) : all;
		return Answer.json(Json.list(call.page(wanted, "skip", "top", 1000)
			.stream()
			.map((status) -> GitStatusJson.write(call.links(), status))
			.toList()));
	}

	private Answer create(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit commit = repository.objects().commit(call.variable("commitId"));
		Organization organization = this.scope.organization();
		PostedStatus status = GitStatusJson.read(call.body(), null, organization.host(), organization.caller());
		return Answer.json(201, GitStatusJson.write(call.links(), repository.post(commit.id(), status)));
	}

}
