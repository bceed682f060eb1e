package dev.adoclient.emulator.service.pullrequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.CommentKind;
import dev.adoclient.emulator.pullrequest.DiscussionThread;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.ThreadState;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PropertyJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitLinks;
import dev.adoclient.emulator.service.git.GitRefRoutes;
import dev.adoclient.emulator.service.git.GitScope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows, begins and changes discussions. */
final class PullThreadRoutes implements Routes {

	/** The path of the discussions of one pull request. */
	static final String THREADS = GitScope.PULL_REQUEST + "/threads";

	private final GitScope scope;

	PullThreadRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", THREADS, this::list),
				Route.of("POST", THREADS, this::create), Route.of("GET", THREADS + "/{threadId}", this::get),
				Route.of("PATCH", THREADS + "/{threadId}", this::update));
	}

	private Answer list(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		checkIterations(call, pullRequest);
		PullThreadJson json = json(call, pullRequest);
		return Answer.json(Json.list(pullRequest.threads().stream().map(json::thread).toList()));
	}

	private Answer get(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		checkIterations(call, pullRequest);
		return Answer.json(json(call, pullRequest).thread(pullRequest.thread(call.intVariable("threadId"))));
	}

	private static void checkIterations(Call call, HostedPullRequest pullRequest) {
		for (String parameter : List.of("$iteration", "$baseIteration")) {
			Integer iteration = call.number(parameter);
			if (iteration != null && iteration != 0) {
				pullRequest.lifecycle().iteration(iteration);
			}
		}
	}

	private Answer create(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		JsonNode body = call.body();
		JsonNode comments = body.path("comments");
		if (!comments.isArray() || comments.isEmpty()) {
			throw GitRefusals.invalid("comments");
		}
		for (int i = 0; i < comments.size(); i++) {
			GitRefRoutes.required(Json.text(comments.get(i), "content"), "comment.content");
			if (comments.get(i).path("parentCommentId").asInt(0) > i) {
				throw GitRefusals.invalid("comment.parentCommentId");
			}
		}
		ThreadState state = state(body);
		Map<String, @Nullable Object> file = file(body);
		DiscussionThread thread = pullRequest.discuss();
		thread.attach(file, Json.map(body.path("pullRequestThreadContext")));
		for (JsonNode comment : comments) {
			thread.say(this.scope.organization().caller(), String.valueOf(Json.text(comment, "content")),
					CommentKind.TEXT, comment.path("parentCommentId").asInt(0));
		}
		if (state != null) {
			thread.state(state);
		}
		putProperties(thread, body);
		return Answer.json(json(call, pullRequest).thread(thread));
	}

	private Answer update(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		DiscussionThread thread = pullRequest.thread(call.intVariable("threadId"));
		JsonNode body = call.body();
		ThreadState state = state(body);
		thread.attach(file(body), Json.map(body.path("pullRequestThreadContext")));
		if (state != null) {
			thread.state(state);
		}
		putProperties(thread, body);
		return Answer.json(json(call, pullRequest).thread(thread));
	}

	private static @Nullable ThreadState state(JsonNode body) {
		return Json.code(ThreadState.class, body, "status");
	}

	/**
	 * The lines belong to one side of the comparison: the left or the right one. An empty
	 * context names no file.
	 */
	private static @Nullable Map<String, @Nullable Object> file(JsonNode body) {
		JsonNode context = body.path("threadContext");
		if (context.isObject() && context.isEmpty()) {
			return null;
		}
		if (context.isObject()) {
			String path = GitRefRoutes.required(Json.text(context, "filePath"), "threadContext.filePath");
			if (!path.startsWith("/")) {
				throw GitRefusals.invalid("threadContext.filePath");
			}
			for (String side : List.of("left", "right")) {
				checkPosition(context.path(side + "FileStart"));
				checkPosition(context.path(side + "FileEnd"));
			}
		}
		return Json.map(context);
	}

	private static void checkPosition(JsonNode position) {
		if (position.isObject() && (position.path("line").asInt(0) < 1 || position.path("offset").asInt(0) < 0)) {
			throw GitRefusals.invalid("threadContext");
		}
	}

	private static void putProperties(DiscussionThread thread, JsonNode body) {
		if (body.path("properties").isObject()) {
			Map<String, @Nullable Object> properties = new LinkedHashMap<>();
			body.path("properties")
				.properties()
				.forEach((property) -> properties.put(property.getKey(), PropertyJson.read(property.getValue())));
			thread.put(properties);
		}
	}

	private PullThreadJson json(Call call, HostedPullRequest pullRequest) {
		return json(call, this.scope, pullRequest);
	}

	static PullThreadJson json(Call call, GitScope scope, HostedPullRequest pullRequest) {
		return new PullThreadJson(call.links(), GitLinks.of(call, scope, pullRequest.repository()), pullRequest.id());
	}

}
