package dev.adoclient.emulator.service.pullrequest;

import java.util.List;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.CommentKind;
import dev.adoclient.emulator.pullrequest.DiscussionComment;
import dev.adoclient.emulator.pullrequest.DiscussionThread;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitRefRoutes;
import dev.adoclient.emulator.service.git.GitScope;
import tools.jackson.databind.JsonNode;

/** Shows, adds, changes, deletes and likes the comments of a discussion. */
final class PullCommentRoutes implements Routes {

	private static final String COMMENTS = PullThreadRoutes.THREADS + "/{threadId}/comments";

	private static final String COMMENT = COMMENTS + "/{commentId}";

	private final GitScope scope;

	PullCommentRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", COMMENTS, this::list),
				Route.of("POST", COMMENTS, this::create), Route.of("GET", COMMENT, this::get),
				Route.of("PATCH", COMMENT, this::update), Route.of("DELETE", COMMENT, this::delete),
				Route.of("GET", COMMENT + "/likes", this::likes),
				Route.of("POST", COMMENT + "/likes", (call) -> like(call, true)),
				Route.of("DELETE", COMMENT + "/likes", (call) -> like(call, false)));
	}

	private Answer list(Call call) {
		DiscussionThread thread = thread(call);
		PullThreadJson json = json(call);
		return Answer
			.json(Json.list(thread.comments().stream().map((comment) -> json.comment(thread, comment)).toList()));
	}

	private Answer get(Call call) {
		return answer(call, thread(call).get(call.intVariable("commentId")));
	}

	private Answer create(Call call) {
		DiscussionThread thread = thread(call);
		JsonNode body = call.body();
		return answer(call,
				thread.say(caller(), content(body), CommentKind.TEXT, body.path("parentCommentId").asInt(0)));
	}

	private Answer update(Call call) {
		return answer(call, thread(call).edit(call.intVariable("commentId"), content(call.body()), caller()));
	}

	private static String content(JsonNode body) {
		return GitRefRoutes.required(Json.text(body, "content"), "comment.content");
	}

	private Answer delete(Call call) {
		thread(call).delete(call.intVariable("commentId"), caller());
		return Answer.empty(200);
	}

	private Answer likes(Call call) {
		return Answer.json(Json.list(thread(call).get(call.intVariable("commentId"))
			.likes()
			.stream()
			.map((person) -> PersonJson.referenceInGit(call.links(), person))
			.toList()));
	}

	private Answer like(Call call, boolean likes) {
		thread(call).like(call.intVariable("commentId"), caller(), likes);
		return Answer.empty(200);
	}

	private DiscussionThread thread(Call call) {
		return this.scope.pullRequest(call).thread(call.intVariable("threadId"));
	}

	private Person caller() {
		return this.scope.organization().caller();
	}

	private PullThreadJson json(Call call) {
		return PullThreadRoutes.json(call, this.scope, this.scope.pullRequest(call));
	}

	private Answer answer(Call call, DiscussionComment comment) {
		return Answer.json(json(call).comment(thread(call), comment));
	}

}
