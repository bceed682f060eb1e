package dev.adoclient.emulator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The versions of a comment on a work item, and who reacted to it. */
@ExtendWith(EmulatorExtension.class)
class CommentTests {

	private static final String COMMENTS = "/web/_apis/wit/workItems/1/comments";

	private static final String PREVIEW = "?api-version=7.1-preview";

	private String comment;

	@BeforeEach
	void comment(Caller caller) {
		this.comment = COMMENTS + "/"
				+ caller.send("POST", COMMENTS + PREVIEW, "{\"text\":\"one\"}").expect(200).at("/id");
	}

	@Test
	void everyChangeIsAVersion(Caller caller) {
		caller.send("PATCH", this.comment + PREVIEW, "{\"text\":\"two\"}").expect(200);
		Reply versions = caller.get(this.comment + "/versions" + PREVIEW).expect(200);
		assertThat(versions.values("text")).containsExactly("one", "two");
		assertThat(versions.values("version")).containsExactly("1", "2");
		assertThat(caller.get(this.comment + "/versions/1" + PREVIEW).at("/text")).isEqualTo("one");
		caller.get(this.comment + "/versions/3" + PREVIEW).expectError(404, "CommentNotFoundException");
		caller.delete(this.comment + PREVIEW).expect(204);
		caller.get(this.comment + "/versions" + PREVIEW).expectError(404, "CommentNotFoundException");
	}

	@Test
	void callerReactsOnceInEachWay(Caller caller, AdoEmulator emulator) {
		String hooray = this.comment + "/reactions/hooray";
		caller.call("PUT", hooray + PREVIEW, null, null).expect(200);
		Reply again = caller.call("PUT", hooray + PREVIEW, null, null).expect(200);
		assertThat(again.json().at("/count").asInt()).isEqualTo(1);
		assertThat(again.json().at("/isCurrentUserEngaged").asBoolean()).isTrue();
		assertThat(caller.get(hooray + "/users" + PREVIEW).values("id"))
			.containsExactly(emulator.state().caller().id().toString());
		caller.call("PUT", this.comment + "/reactions/2" + PREVIEW, null, null).expect(200);
		assertThat(caller.get(this.comment + "/reactions" + PREVIEW).values("type")).containsExactly("heart", "hooray");
		Reply back = caller.delete(hooray + PREVIEW).expect(200);
		assertThat(back.json().at("/count").asInt()).isZero();
		assertThat(back.json().at("/isCurrentUserEngaged").asBoolean()).isFalse();
		assertThat(caller.get(this.comment + "/reactions" + PREVIEW).values("type")).containsExactly("heart");
		caller.call("PUT", this.comment + "/reactions/odd" + PREVIEW, null, null)
			.expectError(400, "VssPropertyValidationException");
	}

	@Test
	void reactionsAreShownOnRequest(Caller caller) {
		caller.call("PUT", this.comment + "/reactions/smile" + PREVIEW, null, null).expect(200);
		assertThat(caller.get(this.comment + PREVIEW).json().has("reactions")).isFalse();
		assertThat(caller.get(this.comment + PREVIEW + "&$expand=reactions").at("/reactions/0/type"))
			.isEqualTo("smile");
		assertThat(caller.get(COMMENTS + PREVIEW + "&$expand=all").at("/comments/0/reactions/0/type"))
			.isEqualTo("smile");
	}

	@Test
	void reactionsArePartOfASnapshot(Caller caller, AdoEmulator emulator) {
		EmulatorSnapshot before = emulator.snapshot();
		caller.call("PUT", this.comment + "/reactions/smile" + PREVIEW, null, null).expect(200);
		caller.send("PATCH", this.comment + PREVIEW, "{\"text\":\"two\"}").expect(200);
		emulator.restore(before);
		assertThat(caller.get(this.comment + "/reactions" + PREVIEW).values("type")).isEmpty();
		assertThat(caller.get(this.comment + "/versions" + PREVIEW).values("text")).containsExactly("one");
	}

}
