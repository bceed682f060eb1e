package dev.adoclient.emulator;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WikiCommentTests {

	private static final String WIKIS = "/web/_apis/wiki/wikis";

	private String comments;

	@BeforeEach
	void page(Caller caller) {
		caller.send("POST", WIKIS, "{\"name\":\"web.wiki\",\"type\":\"projectWiki\"}").expect(201);
		this.comments = WIKIS + "/web.wiki/pages/"
				+ caller.send("PUT", WIKIS + "/web.wiki/pages?path=/Home", "{\"content\":\"# Home\"}").at("/id")
				+ "/comments";
	}

	private static Iterable<String> texts(Reply list) {
		return list.json().at("/comments").valueStream().map((comment) -> comment.at("/text").asString()).toList();
	}

	@Test
	void commentIsWrittenAnsweredAndChanged(Caller caller, TestClock clock) {
		Reply first = caller.send("POST", this.comments, "{\"text\":\"one\"}").expect(200);
		Reply answer = caller.send("POST", this.comments, "{\"text\":\"two\",\"parentId\":" + first.at("/id") + "}")
			.expect(200);
		assertThat(answer.at("/parentId")).isEqualTo(first.at("/id"));
		clock.pass(Duration.ofMinutes(1));
		Reply changed = caller.send("PATCH", this.comments + "/" + first.at("/id"), "{\"text\":\"ONE\"}").expect(200);
		assertThat(changed.at("/version")).isEqualTo("2");
		assertThat(changed.at("/createdDate")).isEqualTo(first.at("/createdDate"));
		assertThat(changed.at("/modifiedDate")).isGreaterThan(first.at("/modifiedDate"));
		assertThat(caller.exchange("GET", changed.at("/url"), null, null).json()).isEqualTo(changed.json());
		assertThat(texts(caller.get(this.comments))).containsExactly("two", "ONE");
		assertThat(texts(caller.get(this.comments + "?parentId=" + first.at("/id")))).containsExactly("two");
		caller.send("POST", this.comments, "{\"text\":\"x\",\"parentId\":9}")
			.expectError(404, "WikiCommentNotFoundException");
		caller.send("POST", this.comments, "{}").expectError(400, "ArgumentException");
	}

	@Test
	void commentsComeInPages(Caller caller) {
		for (int i = 1; i <= 3; i++) {
			caller.send("POST", this.comments, "{\"text\":\"" + i + "\"}").expect(200);
		}
		Reply page = caller.get(this.comments + "?$top=2&order=asc").expect(200);
		assertThat(texts(page)).containsExactly("1", "2");
		assertThat(page.at("/totalCount")).isEqualTo("3");
		Reply rest = caller.get(this.comments + "?$top=2&order=asc&continuationToken=" + page.at("/continuationToken"));
		assertThat(texts(rest)).containsExactly("3");
		assertThat(rest.json().has("continuationToken")).isFalse();
	}

	@Test
	void deletedCommentLeavesItsPlace(Caller caller) {
		String comment = this.comments + "/" + caller.send("POST", this.comments, "{\"text\":\"one\"}").at("/id");
		caller.delete(comment).expect(204);
		JsonNode deleted = caller.get(comment).expect(200).json();
		assertThat(deleted.at("/isDeleted").asBoolean()).isTrue();
		assertThat(deleted.at("/text").asString()).isEmpty();
		assertThat(texts(caller.get(this.comments + "?excludeDeleted=true"))).isEmpty();
		caller.send("PATCH", comment, "{\"text\":\"two\"}").expectError(404, "WikiCommentNotFoundException");
		caller.delete(comment).expect(404);
		assertThat(caller.send("POST", this.comments, "{\"text\":\"two\"}").at("/id")).isEqualTo("2");
	}

	@Test
	void commentsArePartOfASnapshot(Caller caller, AdoEmulator emulator) {
		EmulatorSnapshot before = emulator.snapshot();
		caller.send("POST", this.comments, "{\"text\":\"one\"}").expect(200);
		emulator.restore(before);
		assertThat(texts(caller.get(this.comments))).isEmpty();
	}

}
