package dev.adoclient.emulator.service.workitem;

import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.ReactionKind;
import tools.jackson.databind.node.ObjectNode;

/** Writes the reactions to one comment. */
record CommentReactionJson(Call call, CommentScope scope, HostedWorkItem item, int commentId) {

	/** Every kind of reaction that somebody had. */
	List<ObjectNode> all() {
		return Stream.of(ReactionKind.values()).filter((kind) -> !people(kind).isEmpty()).map(this::one).toList();
	}

	/** One kind of reaction, which nobody need have had. */
	ObjectNode one(ReactionKind kind) {
		List<Person> people = people(kind);
		return Json.object()
			.put("commentId", this.commentId)
			.put("type", kind.wire())
			.put("count", people.size())
			.put("isCurrentUserEngaged", people.contains(this.scope.organization().caller()))
			.put("url", this.scope.url(this.call, this.item) + "/" + this.commentId + "/reactions/" + kind.wire());
	}

	private List<Person> people(ReactionKind kind) {
		return this.scope.comments().reactions(this.item.id(), this.commentId, kind);
	}

}
