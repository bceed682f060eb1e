package dev.adoclient.emulator.service.pullrequest;

import java.util.List;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the pull requests that commits belong to. */
final class PullRequestQueryRoutes implements Routes {

	private final GitScope scope;

	PullRequestQueryRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("POST", GitScope.REPOSITORY + "/pullrequestquery", this::query));
	}

	private Answer query(Call call) {
		HostedRepository repository = this.scope.repository(call);
		ObjectNode json = Json.object();
		ArrayNode queries = json.putArray("queries");
		ArrayNode results = json.putArray("results");
		for (JsonNode query : call.body().path("queries")) {
			Kind kind = Json.code(Kind.class, query, "type");
			if (kind == null || kind == Kind.NOT_SET) {
				throw GitRefusals.invalid("queries.type");
			}
			List<String> commits = query.path("items").valueStream().map(JsonNode::asString).toList();
			queries.addObject().put("type", kind.wire()).set("items", Json.texts(commits));
			results.add(result(call, repository, kind, commits));
		}
		return Answer.json(json);
	}

	/** A commit that belongs to none is not mentioned. */
	private ObjectNode result(Call call, HostedRepository repository, Kind kind, List<String> commits) {
		ObjectNode result = Json.object();
		for (String commit : commits) {
			List<ObjectNode> found = this.scope.organization()
				.pullRequests()
				.all()
				.stream()
				.filter((pullRequest) -> pullRequest.repository().equals(repository) && kind.finds(pullRequest, commit))
				.map((pullRequest) -> new PullRequestJson(call, this.scope, pullRequest).summary())
				.toList();
			if (!found.isEmpty()) {
				result.set(commit, Json.array(found));
			}
		}
		return result;
	}

	/** How a commit may belong to a pull request. */
	enum Kind implements WireName {

		NOT_SET, LAST_MERGE_COMMIT, COMMIT;

		boolean finds(HostedPullRequest pullRequest, String commit) {
			return (this == LAST_MERGE_COMMIT) ? commit.equalsIgnoreCase(pullRequest.lifecycle().mergeCommit())
					: PullRequestRoutes.commits(pullRequest, pullRequest.lifecycle().latest())
						.stream()
						.anyMatch((own) -> own.id().equalsIgnoreCase(commit));
		}

	}

}
