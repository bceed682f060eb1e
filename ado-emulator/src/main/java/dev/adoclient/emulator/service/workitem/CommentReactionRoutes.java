package dev.adoclient.emulator.service.workitem;

import java.util.List;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.HostedComment;
import dev.adoclient.emulator.workitem.ReactionKind;

/** Lists who reacted to a comment, and lets the caller react. */
final class CommentReactionRoutes implements Routes {

	private static final String REACTIONS = CommentScope.COMMENT + "/reactions";

	private static final String REACTION = REACTIONS + "/{reactionType}";

	/** How many people a page has. */
	private static final int PAGE = 20;

	private final CommentScope scope;

	CommentReactionRoutes(Organization organization) {
		this.scope = new CommentScope(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", REACTIONS, this::list), Route.preview("PUT", REACTION, this::add),
				Route.preview("DELETE", REACTION, this::remove),
				Route.preview("GET", REACTION + "/users", this::users));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(json(call).all()));
	}

	private Answer add(Call call) {
		HostedComment comment = this.scope.comment(call);
		this.scope.comments().react(comment.workItemId(), comment.id(), kind(call), caller());
		return Answer.json(json(call).one(kind(call)));
	}

	private Answer remove(Call call) {
		HostedComment comment = this.scope.comment(call);
		this.scope.comments().takeBack(comment.workItemId(), comment.id(), kind(call), caller());
		return Answer.json(json(call).one(kind(call)));
	}

	private Answer users(Call call) {
		HostedComment comment = this.scope.comment(call);
		List<Person> people = this.scope.comments().reactions(comment.workItemId(), comment.id(), kind(call));
		return Answer.json(Json.list(call.page(people, "$skip", "$top", PAGE)
			.stream()
			.map((person) -> PersonJson.reference(call.links(), person))
			.toList()));
	}

	private Person caller() {
		return this.scope.organization().caller();
	}

	private static ReactionKind kind(Call call) {
		return WireName.read(ReactionKind.class, "reactionType", call.variable("reactionType"));
	}

	private CommentReactionJson json(Call call) {
		return new CommentReactionJson(call, this.scope, this.scope.item(call), this.scope.comment(call).id());
	}

}
