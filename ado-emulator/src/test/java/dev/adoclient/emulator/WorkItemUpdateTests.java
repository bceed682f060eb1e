package dev.adoclient.emulator;

import java.time.Duration;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WorkItemUpdateTests {

	private Caller caller;

	private String item;

	@BeforeEach
	void createWorkItem(Caller caller) {
		this.caller = caller;
		Reply created = caller.patch("POST", "/web/_apis/wit/workitems/$User%20Story", """
				[{"op":"add","path":"/fields/System.Title","value":"First"},
				 {"op":"add","path":"/fields/System.Tags","value":"red; blue"}]""").expect(200);
		this.item = "/_apis/wit/workitems/" + created.at("/id");
	}

	@Test
	void eachChangeIsARevision(TestClock clock) {
		clock.pass(Duration.ofMinutes(1));
		Reply updated = patch("[{\"op\":\"replace\",\"path\":\"/fields/System.Title\",\"value\":\"Second\"}]")
			.expect(200);
		assertThat(updated.at("/rev")).isEqualTo("2");
		assertThat(updated.at("/fields/System.Title")).isEqualTo("Second");
		assertThat(updated.at("/fields/System.ChangedDate")).isEqualTo("2026-06-10T09:31:00.123Z");
		assertThat(updated.at("/fields/System.CreatedDate")).isEqualTo("2026-06-10T09:30:00.123Z");
	}

	@Test
	void changeThatChangesNothingIsNoRevision(AdoEmulator emulator) {
		assertThat(patch("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"First\"}]").at("/rev"))
			.isEqualTo("1");
		assertThat(emulator.state().history().of(Happening.Kind.WORK_ITEM_UPDATED)).isEmpty();
	}

	@Test
	void revisionsFollowEachOtherEvenWhereTheClockStandsStill() {
		String first = this.caller.get(this.item).at("/fields/System.ChangedDate");
		String second = patch("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Second\"}]")
			.at("/fields/System.ChangedDate");
		assertThat(second).isGreaterThan(first);
	}

	@Test
	void staleRevisionIsRefusedAsAFailedTest() {
		String patch = """
				[{"op":"test","path":"/rev","value":%d},{"op":"add","path":"/fields/System.Title","value":"Second"}]""";
		Reply refused = patch(patch.formatted(7)).expectError(412, "TestPatchOperationFailedException");
		assertThat(refused.at("/message"))
			.isEqualTo("VS403351: Test Operation for path /rev failed, value 1 was not equal to test value 7.");
		assertThat(this.caller.get(this.item).at("/fields/System.Title")).isEqualTo("First");
		patch(patch.formatted(1)).expect(200);
	}

	@Test
	void fieldsCanBeTestedCopiedMovedAndRemoved() {
		patch("[{\"op\":\"test\",\"path\":\"/fields/System.Title\",\"value\":\"First\"},"
				+ "{\"op\":\"copy\",\"from\":\"/fields/System.Title\",\"path\":\"/fields/System.Description\"}]")
			.expect(200);
		Reply moved = patch("[{\"op\":\"move\",\"from\":\"/fields/System.Description\","
				+ "\"path\":\"/fields/Microsoft.VSTS.Common.AcceptanceCriteria\"}]")
			.expect(200);
		assertThat(moved.at("/fields/Microsoft.VSTS.Common.AcceptanceCriteria")).isEqualTo("First");
		assertThat(moved.json().get("fields").has("System.Description")).isFalse();
		Reply removed = patch("[{\"op\":\"remove\",\"path\":\"/fields/Microsoft.VSTS.Common.AcceptanceCriteria\"}]");
		assertThat(removed.json().get("fields").has("Microsoft.VSTS.Common.AcceptanceCriteria")).isFalse();
		patch("[{\"op\":\"test\",\"path\":\"/fields/System.Title\",\"value\":\"Other\"}]").expect(412);
		patch("[{\"op\":\"copy\",\"from\":\"/fields/System.Description\",\"path\":\"/fields/System.Title\"}]")
			.expectError(400, "PatchOperationFailedException");
	}

	@Test
	void addedTagsJoinThoseThatAreThere() {
		assertThat(patch("[{\"op\":\"add\",\"path\":\"/fields/System.Tags\",\"value\":\"Blue, green\"}]")
			.at("/fields/System.Tags")).isEqualTo("red; blue; green");
		assertThat(patch("[{\"op\":\"replace\",\"path\":\"/fields/System.Tags\",\"value\":\"black\"}]")
			.at("/fields/System.Tags")).isEqualTo("black");
	}

	@Test
	void stateOfAWorkItemLeavesItsDates(AdoEmulator emulator) {
		Reply closed = patch("[{\"op\":\"add\",\"path\":\"/fields/System.State\",\"value\":\"Closed\"}]");
		assertThat(closed.at("/fields/Microsoft.VSTS.Common.ClosedBy/displayName"))
			.isEqualTo(emulator.state().caller().displayName());
		Reply reopened = patch("[{\"op\":\"add\",\"path\":\"/fields/System.State\",\"value\":\"Active\"}]");
		assertThat(reopened.json().get("fields").has("Microsoft.VSTS.Common.ClosedDate")).isFalse();
		assertThat(reopened.at("/fields/System.Reason")).isEqualTo("Implementation started");
	}

	@Test
	void commentBelongsToItsRevisionOnly() {
		Reply commented = patch("[{\"op\":\"add\",\"path\":\"/fields/System.History\",\"value\":\"Looks good\"}]");
		assertThat(commented.at("/fields/System.History")).isEqualTo("Looks good");
		assertThat(commented.at("/fields/System.CommentCount")).isEqualTo("1");
		assertThat(commented.at("/commentVersionRef/commentId")).isEqualTo("1");
		Reply next = patch("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Second\"}]");
		assertThat(next.json().get("fields").has("System.History")).isFalse();
	}

	@Test
	void validatedChangeIsNotKept() {
		Reply validated = this.caller.patch("PATCH", this.item + "?validateOnly=true",
				"[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Second\"}]");
		assertThat(validated.at("/fields/System.Title")).isEqualTo("Second");
		assertThat(this.caller.get(this.item).at("/fields/System.Title")).isEqualTo("First");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/title", "/fields", "/rev", "/relations/0/url", "fields/System.Title" })
	void pathThatNamesNothingIsRefused(String path) {
		patch("[{\"op\":\"add\",\"path\":\"" + path + "\",\"value\":1}]").expectError(400,
				"InvalidPatchFieldNameException");
	}

	@Test
	void unknownWorkItemIsRefusedInTheServicesWords() {
		Reply reply = this.caller
			.patch("PATCH", "/_apis/wit/workitems/4711",
					"[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"x\"}]")
			.expectError(404, "WorkItemUnauthorizedAccessException");
		assertThat(reply.at("/message"))
			.isEqualTo("TF401232: Work item 4711 does not exist, or you do not have permissions to read it.");
	}

	@Test
	void deletedWorkItemIsInTheRecycleBin(AdoEmulator emulator) {
		Reply deleted = this.caller.delete(this.item).expect(200);
		assertThat(deleted.at("/code")).isEqualTo("200");
		assertThat(deleted.at("/name")).isEqualTo("First");
		assertThat(deleted.at("/resource/fields/System.Title")).isEqualTo("First");
		assertThat(deleted.at("/deletedDate")).isEqualTo("6/10/2026 9:30:00 AM");
		String person = emulator.state().caller().combinedName();
		assertThat(deleted.at("/deletedBy")).isEqualTo(person).contains("<");
		assertThat(deleted.at("/resource/fields/System.ChangedBy")).isEqualTo(person);
		assertThat(deleted.at("/resource/rev")).isEqualTo("2");
		assertThat(deleted.json().at("/resource/_links").propertyNames()).containsExactlyInAnyOrder("self",
				"workItemType", "fields");
		assertThat(deleted.at("/resource/url")).isEqualTo(deleted.at("/url"))
			.contains(emulator.state().project("web").id() + "/_apis/wit/recyclebin/");
		this.caller.get(this.item).expect(404);
		assertThat(emulator.state().workItems().recycleBin()).hasSize(1);
		this.caller.delete(this.item).expect(404);
		this.caller.delete(this.item + "?destroy=true").expect(204);
		assertThat(emulator.state().workItems().recycleBin()).isEmpty();
	}

	@Test
	void deletedWorkItemCanBeTakenBackWithItsLinks(Caller anyone) {
		String id = this.item.substring(this.item.lastIndexOf('/') + 1);
		patch("[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"System.LinkTypes.Related\","
				+ "\"url\":\"/_apis/wit/workItems/2\"}}]")
			.expect(200);
		anyone.delete(this.item).expect(200);
		String bin = "/web/_apis/wit/recyclebin";
		assertThat(anyone.get(bin).expect(200).values("id")).containsExactly(id);
		assertThat(anyone.get(bin + "/" + id).expect(200).at("/name")).isEqualTo("First");
		anyone.get("/payments/_apis/wit/recyclebin/" + id).expect(404);
		anyone.send("PATCH", bin + "/" + id, "{\"isDeleted\":true}").expectError(400, "ArgumentException");
		anyone.send("PATCH", bin + "/" + id, "{\"IsDeleted\":false}").expect(200);
		assertThat(anyone.get(this.item + "?$expand=relations").expect(200).json().get("relations")).hasSize(1);
		anyone.get(bin + "/" + id).expectError(404, "WorkItemUnauthorizedAccessException");
		anyone.delete(this.item).expect(200);
		anyone.delete(bin + "/" + id).expect(204);
		assertThat(anyone.get(bin).values("id")).isEmpty();
	}

	@Test
	void longTextSaysInWhichFormatItIsWritten() {
		assertThat(this.caller.get(this.item).json().get("multilineFieldsFormat").toString()).isEqualTo("{}");
		Reply updated = patch(
				"[{\"op\":\"add\",\"path\":\"/multilineFieldsFormat/System.Description\",\"value\":\"Markdown\"},"
						+ "{\"op\":\"add\",\"path\":\"/fields/System.Description\",\"value\":\"# One\"}]")
			.expect(200);
		assertThat(updated.at("/multilineFieldsFormat/System.Description")).isEqualTo("Markdown");
	}

	@Test
	void revisionsAndWhatEachChangedAreShown() {
		patch("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Second\"}]");
		assertThat(this.caller.get(this.item + "/revisions").expect(200).values("rev")).containsExactly("1", "2");
		assertThat(this.caller.get(this.item + "/revisions/1").at("/fields/System.Title")).isEqualTo("First");
		assertThat(this.caller.get(this.item + "/revisions/3").expect(404).at("/message")).contains("no revision 3");
		Reply update = this.caller.get("/web" + this.item + "/updates/2").expect(200);
		assertThat(update.at("/fields/System.Title/oldValue")).isEqualTo("First");
		assertThat(update.at("/fields/System.Title/newValue")).isEqualTo("Second");
		assertThat(update.json().get("fields").has("System.State")).isFalse();
		assertThat(this.caller.get(this.item + "/updates?$skip=1&$top=1").values("id")).containsExactly("2");
	}

	@Test
	void commentsAreRevisionsAndCanBeChanged() {
		String comments = "/web" + this.item + "/comments";
		String preview = "?api-version=7.1-preview.4";
		Reply written = this.caller.send("POST", comments + preview, "{\"text\":\"one\"}").expect(200);
		assertThat(this.caller.get(this.item).at("/fields/System.History")).isEqualTo("one");
		assertThat(this.caller.get(this.item).at("/rev")).isEqualTo("2");
		patch("[{\"op\":\"add\",\"path\":\"/fields/System.History\",\"value\":\"two\"}]");
		Reply list = this.caller.get(comments + preview).expect(200);
		assertThat(list.at("/comments/0/text")).isEqualTo("two");
		assertThat(list.at("/totalCount")).isEqualTo("2");
		Reply page = this.caller.get(comments + preview + "&order=asc&$top=1");
		assertThat(page.at("/comments/0/text")).isEqualTo("one");
		assertThat(page.at("/continuationToken")).isEqualTo("1");
		String first = comments + "/" + written.at("/id") + preview;
		assertThat(this.caller.send("PATCH", first, "{\"text\":\"ONE\"}").expect(200).at("/version")).isEqualTo("2");
		assertThat(this.caller.get(first).at("/text")).isEqualTo("ONE");
		this.caller.delete(first).expect(204);
		this.caller.get(first).expectError(404, "CommentNotFoundException");
		this.caller.send("POST", comments + preview, "{\"text\":\"\"}").expectError(400, "ArgumentException");
		this.caller.get(comments).expectError(400, "VssInvalidPreviewVersionException");
	}

	private Reply patch(String document) {
		return this.caller.patch("PATCH", this.item, document);
	}

}
