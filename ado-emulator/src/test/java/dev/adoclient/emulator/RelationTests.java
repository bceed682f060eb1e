package dev.adoclient.emulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.host.StableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class RelationTests {

	private static final UUID WEB = StableId.of("project", "web");

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
		JsonNode back = relations(this.parent).get(0);
		assertThat(back.get("rel").asString()).isEqualTo("System.LinkTypes.Hierarchy-Forward");
		assertThat(back.get("url").asString()).endsWith(WEB + "/_apis/wit/workItems/" + this.child);
		assertThat(back.at("/attributes/name").asString()).isEqualTo("Child");
	}

	@Test
	void linkChangesNeitherRevisionNorDateAtEitherEnd() {
		JsonNode child = this.caller.get("/_apis/wit/workitems/" + this.child).json();
		JsonNode parent = this.caller.get("/_apis/wit/workitems/" + this.parent).json();
		link(this.child, "System.LinkTypes.Related", this.parent).expect(200);
		for (JsonNode before : List.of(child, parent)) {
			Reply after = this.caller.get("/_apis/wit/workitems/" + before.get("id") + "?$expand=relations");
			assertThat(after.json().get("relations")).hasSize(1);
			assertThat(after.at("/rev")).isEqualTo("1");
			assertThat(after.json().get("fields")).isEqualTo(before.get("fields"));
		}
		patch(this.child, "[{\"op\":\"remove\",\"path\":\"/relations/0\"}]").expect(200);
		assertThat(this.caller.get("/_apis/wit/workitems/" + this.child).json()).isEqualTo(child);
	}

	@Test
	void fieldInTheSamePatchMakesARevision() {
		Reply both = patch(this.child, """
				[{"op":"add","path":"/fields/System.Title","value":"y"},{"op":"add","path":"/relations/-",
				"value":{"rel":"System.LinkTypes.Related","url":"/_apis/wit/workItems/%d"}}]""".formatted(this.parent));
		assertThat(both.expect(200).at("/rev")).isEqualTo("2");
	}

	@Test
	void artifactLinkMakesARevisionWhenItComesAndWhenItGoes() {
		assertThat(artifact("vstfs:///Git/PullRequestId/a%2Fb%2F1").expect(200).at("/rev")).isEqualTo("2");
		Reply removed = patch(this.child, "[{\"op\":\"remove\",\"path\":\"/relations/0\"}]").expect(200);
		assertThat(removed.at("/rev")).isEqualTo("3");
		assertThat(removed.json().has("relations")).isFalse();
	}

	@Test
	void sameArtifactLinkTwiceIsRefused() {
		artifact("vstfs:///Git/PullRequestId/a%2Fb%2F1").expect(200);
		Reply refused = artifact("vstfs:///Git/PullRequestId/a%2Fb%2F1").expectError(400,
				"RelationAlreadyExistsException");
		assertThat(refused.at("/message")).isEqualTo("Relation already exists.");
		assertThat(refused.at("/eventId")).isEqualTo("3000");
		assertThat(refused.at("/typeName")).endsWith(", Microsoft.Azure.Boards.WebApi.Common");
	}

	@Test
	void answerToAnUpdateHoldsTheRelationsUnasked() {
		link(this.child, "System.LinkTypes.Related", this.parent);
		Reply updated = patch(this.child, "[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"y\"}]");
		assertThat(updated.json().get("relations")).hasSize(1);
		assertThat(this.caller.get("/_apis/wit/workitems/" + this.child).json().has("relations")).isFalse();
	}

	@Test
	void orderOfRelationsIsNotThatOfAdding() {
		List<String> added = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			added.add(artifact("vstfs:///Git/Ref/" + i).expect(200).text());
		}
		assertThat(added).hasSize(6);
		List<String> urls = relations(this.child).stream().map((relation) -> relation.get("url").asString()).toList();
		assertThat(urls).hasSize(6).isNotEqualTo(urls.stream().sorted().toList());
		assertThat(urls).isNotEqualTo(urls.stream().sorted(Comparator.reverseOrder()).toList());
	}

	@Test
	void placesOfAPatchAreThoseBeforeIt() {
		for (int i = 0; i < 3; i++) {
			artifact("vstfs:///Git/Ref/" + i).expect(200);
		}
		List<JsonNode> before = relations(this.child);
		Reply removed = patch(this.child,
				"[{\"op\":\"remove\",\"path\":\"/relations/0\"},{\"op\":\"remove\",\"path\":\"/relations/2\"}]")
			.expect(200);
		assertThat(removed.json().get("relations")).containsExactly(before.get(1));
		patch(this.child,
				"[{\"op\":\"remove\",\"path\":\"/relations/0\"},{\"op\":\"remove\",\"path\":\"/relations/0\"}]")
			.expectError(400, "PatchOperationFailedException");
		assertThat(relations(this.child)).containsExactly(before.get(1));
	}

	@Test
	void firstTwoOfThreeAreRemovedByTheirPlaces() {
		for (int i = 0; i < 3; i++) {
			artifact("vstfs:///Git/Ref/" + i).expect(200);
		}
		JsonNode last = relations(this.child).get(2);
		Reply removed = patch(this.child,
				"[{\"op\":\"remove\",\"path\":\"/relations/0\"},{\"op\":\"remove\",\"path\":\"/relations/1\"}]");
		assertThat(removed.expect(200).json().get("relations")).containsExactly(last);
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

	private Reply artifact(String url) {
		return patch(this.child, "[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"ArtifactLink\","
				+ "\"url\":\"" + url + "\",\"attributes\":{\"name\":\"Branch\"}}}]");
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
