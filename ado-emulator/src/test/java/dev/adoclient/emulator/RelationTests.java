package dev.adoclient.emulator;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class RelationTests {

	private Caller caller;

	private int parent;

	private int child;

	@BeforeEach
	void createWorkItems(Caller caller) {
		this.caller = caller;
		this.parent = create();
		this.child = create();
	}

	@Test
	void linkIsSeenFromBothEnds() {
		Reply linked = link(this.child, "System.LinkTypes.Hierarchy-Reverse", this.parent).expect(200);
		assertThat(linked.at("/fields/System.Parent")).isEqualTo(String.valueOf(this.parent));
		assertThat(linked.at("/rev")).isEqualTo("2");
		JsonNode back = relations(this.parent).get(0);
		assertThat(back.get("rel").asString()).isEqualTo("System.LinkTypes.Hierarchy-Forward");
		assertThat(back.get("url").asString()).endsWith("/contoso/_apis/wit/workItems/" + this.child);
		assertThat(back.at("/attributes/name").asString()).isEqualTo("Child");
		assertThat(this.caller.get("/_apis/wit/workitems/" + this.parent).at("/rev")).isEqualTo("1");
	}

	@Test
	void removedLinkIsGoneFromBothEnds() {
		link(this.parent, "System.LinkTypes.Hierarchy-Forward", this.child);
		assertThat(this.caller.get("/_apis/wit/workitems/" + this.child).at("/fields/System.Parent")).isNotEmpty();
		patch(this.parent, "[{\"op\":\"remove\",\"path\":\"/relations/0\"}]").expect(200);
		assertThat(relations(this.child)).isEmpty();
		assertThat(this.caller.get("/_apis/wit/workitems/" + this.child).json().get("fields").has("System.Parent"))
			.isFalse();
		patch(this.parent, "[{\"op\":\"remove\",\"path\":\"/relations/0\"}]").expectError(400,
				"PatchOperationFailedException");
	}

	@Test
	void deletedWorkItemLeavesNoLinks() {
		link(this.child, "System.LinkTypes.Related", this.parent);
		this.caller.delete("/_apis/wit/workitems/" + this.parent).expect(200);
		assertThat(relations(this.child)).isEmpty();
	}

	@Test
	void linkThatMayNotBeIsRefused() {
		int third = create();
		link(this.child, "System.LinkTypes.Hierarchy-Reverse", this.parent);
		link(this.child, "System.LinkTypes.Hierarchy-Reverse", third).expectError(400,
				"WorkItemLinkAddExtraParentException");
		link(third, "System.LinkTypes.Hierarchy-Forward", this.child).expectError(400,
				"WorkItemLinkAddExtraParentException");
		link(this.child, "System.LinkTypes.Hierarchy-Reverse", this.parent).expect(400);
		link(this.child, "System.LinkTypes.Related", this.child).expectError(400, "WorkItemLinkInvalidException");
		link(this.child, "System.LinkTypes.Related", 4711).expectError(404, "WorkItemUnauthorizedAccessException");
		link(this.child, "System.LinkTypes.Odd", this.parent).expectError(400, "WorkItemResourceLinkException");
		patch(this.child, "[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"Hyperlink\"}}]").expect(400);
	}

	@Test
	void sameLinkTwiceIsRefused() {
		link(this.child, "System.LinkTypes.Related", this.parent).expect(200);
		Reply refused = link(this.child, "System.LinkTypes.Related", this.parent).expect(400);
		assertThat(refused.at("/message")).isEqualTo("TF237099: Duplicate work item link.");
	}

	@Test
	void commentOfARelationCanBeReplaced() {
		patch(this.child, "[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"Hyperlink\","
				+ "\"url\":\"https://example.com/a?b=c\",\"attributes\":{\"comment\":\"one\"}}}]")
			.expect(200);
		assertThat(relations(this.child).get(0).at("/attributes/comment").asString()).isEqualTo("one");
		assertThat(relations(this.child).get(0).at("/attributes/id").isInt()).isTrue();
		patch(this.child, "[{\"op\":\"replace\",\"path\":\"/relations/0/attributes/comment\",\"value\":\"two\"}]");
		assertThat(relations(this.child).get(0).at("/attributes/comment").asString()).isEqualTo("two");
		patch(this.child,
				"[{\"op\":\"replace\",\"path\":\"/relations/0\",\"value\":{\"attributes\":{\"comment\":\"three\"}}}]");
		assertThat(relations(this.child).get(0).get("url").asString()).isEqualTo("https://example.com/a?b=c");
		assertThat(relations(this.child).get(0).at("/attributes/comment").asString()).isEqualTo("three");
	}

	private int create() {
		return this.caller
			.patch("POST", "/web/_apis/wit/workitems/$Task",
					"[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"x\"}]")
			.json()
			.get("id")
			.asInt();
	}

	private Reply link(int from, String rel, int to) {
		return patch(from, """
				[{"op":"add","path":"/relations/-","value":{"rel":"%s",
				"url":"https://dev.azure.com/contoso/_apis/wit/workItems/%d"}}]""".formatted(rel, to));
	}

	private Reply patch(int id, String document) {
		return this.caller.patch("PATCH", "/_apis/wit/workitems/" + id, document);
	}

	private List<JsonNode> relations(int id) {
		return this.caller.get("/_apis/wit/workitems/" + id + "?$expand=relations")
			.json()
			.path("relations")
			.valueStream()
			.toList();
	}

}
