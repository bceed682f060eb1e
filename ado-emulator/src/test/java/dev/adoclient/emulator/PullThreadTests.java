package dev.adoclient.emulator;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PullThreadTests {

	@Test
	void threadIsBegunAnsweredAndClosed(Caller caller) {
		Code web = Code.web(caller);
		String threads = web.open("topic") + "/threads";
		JsonNode begun = web.send("POST", threads, "{\"comments\":[{\"content\":\"Hm\",\"commentType\":1}]}")
			.expect(200)
			.json();
		assertThat(begun.has("status")).isFalse();
		for (String absent : List.of("pullRequestThreadContext", "threadContext", "properties", "identities")) {
			assertThat(begun.get(absent).isNull()).as(absent).isTrue();
		}
		assertThat(begun.at("/comments/0/commentType").asString()).isEqualTo("text");
		String thread = threads + "/" + begun.get("id");
		Reply answer = web.send("POST", thread + "/comments", "{\"content\":\"Yes\",\"parentCommentId\":1}")
			.expect(200);
		assertThat(answer.json().get("parentCommentId").asInt()).isEqualTo(1);
		assertThat(web.send("PATCH", thread, "{\"status\":\"fixed\"}").expect(200).at("/status")).isEqualTo("fixed");
		assertThat(web.get(thread + "/comments").values("content")).containsExactly("Hm", "Yes");
		assertThat(web.get(threads).json().get("count").asInt()).isEqualTo(1);
		web.get(threads + "/99").expectError(404, "GitPullRequestCommentThreadNotFoundException");
		web.send("POST", threads, "{\"comments\":[{\"content\":\"x\",\"parentCommentId\":5}]}")
			.expectError(400, "InvalidArgumentValueException");
		assertThat(web.get(threads).json().get("count").asInt()).isEqualTo(1);
		web.send("POST", threads, "{\"comments\":[]}").expectError(400, "InvalidArgumentValueException");
		web.send("PATCH", thread, "{\"status\":\"odd\"}").expectError(400, "VssPropertyValidationException");
	}

	@Test
	void threadWhoseContextIsEmptyHangsAtNoFile(Caller caller) {
		Code web = Code.web(caller);
		String threads = web.open("topic") + "/threads";
		Reply begun = web.send("POST", threads, "{\"comments\":[{\"content\":\"Hm\"}],\"threadContext\":{}}")
			.expect(200);
		assertThat(begun.json().get("threadContext").isNull()).isTrue();
		web.send("POST", threads, "{\"comments\":[{\"content\":\"Hm\"}],\"threadContext\":{\"rightFileStart\":{}}}")
			.expectError(400, "InvalidArgumentValueException");
	}

	@Test
	void threadHangsAtTheLinesOfOneSide(Caller caller) {
		Code web = Code.web(caller);
		String threads = web.open("topic") + "/threads";
		JsonNode left = web.send("POST", threads, """
				{"comments":[{"content":"Old"}],"status":"active","threadContext":{"filePath":"/README.md",
				"leftFileStart":{"line":1,"offset":1},"leftFileEnd":{"line":1,"offset":4}},
				"pullRequestThreadContext":{"changeTrackingId":1,
				"iterationContext":{"firstComparingIteration":1,"secondComparingIteration":1}},
				"properties":{"bot/marker":"x~1","n":3}}""").expect(200).json();
		assertThat(left.at("/threadContext/leftFileEnd/offset").asInt()).isEqualTo(4);
		assertThat(left.at("/threadContext").has("rightFileStart")).isFalse();
		assertThat(left.at("/pullRequestThreadContext/iterationContext/secondComparingIteration").asInt()).isEqualTo(1);
		assertThat(left.get("properties").get("bot/marker").get("$value").asString()).isEqualTo("x~1");
		assertThat(left.at("/properties/n/$type").asString()).isEqualTo("System.Int32");
		assertThat(web.get(threads + "?$iteration=1&$baseIteration=1").expect(200).json().get("value")).hasSize(1);
		web.get(threads + "?$iteration=9").expectError(404, "GitPullRequestIterationNotFoundException");
		web.send("POST", threads,
				"""
						{"comments":[{"content":"x"}],"threadContext":{"filePath":"/a","rightFileStart":{"line":0,"offset":1}}}""")
			.expectError(400, "InvalidArgumentValueException");
	}

	@Test
	void commentIsChangedLikedAndDeletedByItsAuthor(Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		String comment = topic + "/threads/"
				+ web.send("POST", topic + "/threads", "{\"comments\":[{\"content\":\"one\"}]}").at("/id")
				+ "/comments/1";
		assertThat(web.send("PATCH", comment, "{\"content\":\"two\"}").expect(200).at("/content")).isEqualTo("two");
		web.send("POST", comment + "/likes", "").expect(200);
		assertThat(web.get(comment + "/likes").values("displayName")).containsExactly("Kim Abel");
		caller.delete(web.path() + comment + "/likes").expect(200);
		assertThat(web.get(comment + "/likes").json().get("value")).isEmpty();
		assertThat(caller.delete(web.path() + comment).expect(200).body()).isEmpty();
		JsonNode deleted = web.get(comment).expect(200).json();
		assertThat(deleted.get("isDeleted").asBoolean()).isTrue();
		assertThat(deleted.has("content")).isFalse();
		assertThat(web.get(topic + "/threads").json().at("/value/0/isDeleted").asBoolean()).isTrue();
		caller.delete(web.path() + comment).expectError(404, "GitPullRequestCommentNotFoundException");
		web.send("PATCH", comment, "{\"content\":\"three\"}")
			.expectError(403, "GitPullRequestCommentCannotBeUpdatedException");
	}

	@Test
	void commentOfSomebodyElseIsNotChanged(Caller caller) {
		Code web = Code.web(caller);
		JsonNode seeded = web.get("/pullrequests/1/threads")
			.json()
			.get("value")
			.valueStream()
			.filter((thread) -> thread.at("/comments/0/content").asString().startsWith("Does this"))
			.findFirst()
			.orElseThrow();
		web.send("PATCH", "/pullrequests/1/threads/" + seeded.get("id") + "/comments/1", "{\"content\":\"mine\"}")
			.expectError(403, "GitPullRequestCommentCannotBeUpdatedException");
	}

}
