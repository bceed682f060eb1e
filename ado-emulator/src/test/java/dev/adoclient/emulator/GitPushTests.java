package dev.adoclient.emulator;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitPushTests {

	private static final String TEXT = "\"newContent\":{\"content\":\"%s\",\"contentType\":\"rawtext\"}";

	@Test
	void pushedFileIsReadBack(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		int before = emulator.state().history().of(Happening.Kind.PUSH_RECEIVED).size();
		Reply push = web.add("main", "/docs/déjà vu.md", "one").expect(201);
		assertThat(push.at("/refUpdates/0/name")).isEqualTo("refs/heads/main");
		assertThat(push.at("/commits/0/commitId")).isEqualTo(web.tip("main"));
		assertThat(push.at("/pushedBy/displayName")).isEqualTo("Kim Abel");
		assertThat(
				caller.with("Accept", "text/plain").get(web.path() + "/items?path=/docs/d%C3%A9j%C3%A0%20vu.md").text())
			.isEqualTo("one");
		assertThat(emulator.state().history().of(Happening.Kind.PUSH_RECEIVED)).hasSize(before + 1);
	}

	@Test
	void binaryContentIsSentInBase64(Caller caller) {
		Code web = Code.web(caller);
		web.push("main", web.tip("main"), """
				{"changeType":"add","item":{"path":"/pixel.bin"},
				"newContent":{"content":"AAEC/w==","contentType":"base64encoded"}}""").expect(201);
		Reply content = caller.with("Accept", "application/octet-stream").get(web.path() + "/items?path=/pixel.bin");
		assertThat(content.body()).containsExactly(0, 1, 2, 0xff);
	}

	@Test
	void fileIsEditedRenamedAndDeleted(Caller caller) {
		Code web = Code.web(caller);
		web.add("main", "/a.txt", "1").expect(201);
		web.push("main", web.tip("main"),
				"{\"changeType\":\"edit\",\"item\":{\"path\":\"/a.txt\"}," + TEXT.formatted("2") + "}")
			.expect(201);
		web.push("main", web.tip("main"),
				"{\"changeType\":\"rename\",\"sourceServerItem\":\"/a.txt\",\"item\":{\"path\":\"/b/a.txt\"}}")
			.expect(201);
		Reply changes = web.get("/commits/" + web.tip("main") + "/changes").expect(200);
		assertThat(changes.json().get("changes").valueStream().map((change) -> change.get("changeType").asString()))
			.containsExactly("delete, sourceRename", "add", "rename");
		assertThat(changes.at("/changes/2/sourceServerItem")).isEqualTo("/a.txt");
		assertThat(caller.with("Accept", "text/plain").get(web.path() + "/items?path=/b/a.txt").text()).isEqualTo("2");
		web.push("main", web.tip("main"), "{\"changeType\":\"delete\",\"item\":{\"path\":\"/b/a.txt\"}}").expect(201);
		web.get("/items?path=/b/a.txt").expectError(404, "GitItemNotFoundException");
		web.get("/items?path=/b").expectError(404, "GitItemNotFoundException");
	}

	@Test
	void staleOldObjectIdRefusesThePush(Caller caller) {
		Code web = Code.web(caller);
		String tip = web.tip("main");
		web.add("main", "/first.txt", "1").expect(201);
		Reply reply = web
			.push("main", tip,
					"{\"changeType\":\"add\",\"item\":{\"path\":\"/second.txt\"}," + TEXT.formatted("1") + "}")
			.expectError(409, "GitReferenceStaleException");
		assertThat(reply.at("/message")).startsWith("TF401028");
	}

	@Test
	void pushThatMakesNoSenseIsRefusedAndChangesNothing(Caller caller) {
		Code web = Code.web(caller);
		String tip = web.tip("main");
		web.add("main", "/README.md", "1").expectError(400, "GitArgumentException");
		web.add("main", "/README.md/below", "1").expectError(400, "GitArgumentException");
		web.add("main", "/src", "1").expectError(400, "GitArgumentException");
		web.push("main", tip, "{\"changeType\":\"edit\",\"item\":{\"path\":\"/none\"}," + TEXT.formatted("1") + "}")
			.expectError(400, "GitArgumentException");
		web.push("main", tip, "{\"changeType\":\"lock\",\"item\":{\"path\":\"/README.md\"}}")
			.expectError(400, "VssPropertyValidationException");
		web.push("main", tip, "{\"changeType\":\"add\",\"item\":{\"path\":\"/../x\"}," + TEXT.formatted("1") + "}")
			.expectError(400, "InvalidArgumentValueException");
		web.push("main", tip, "").expectError(400, "InvalidArgumentValueException");
		web.send("POST", "/pushes", "{}").expectError(400, "InvalidArgumentValueException");
		assertThat(web.tip("main")).isEqualTo(tip);
	}

	@Test
	void pushesAreListedAndFound(Caller caller) {
		Code web = Code.web(caller).branch("topic");
		String id = web.add("topic", "/t.txt", "1").at("/pushId");
		Reply list = web
			.get("/pushes?searchCriteria.refName=refs/heads/topic&searchCriteria.includeRefUpdates=true&$top=1");
		assertThat(list.values("pushId")).containsExactly(id);
		assertThat(list.at("/value/0/refUpdates/0/name")).isEqualTo("refs/heads/topic");
		assertThat(web.get("/pushes/" + id).expect(200).at("/commits/0/comment")).isEqualTo("Change");
		assertThat(web.get("/commits?pushId=" + id).values("commitId")).containsExactly(web.tip("topic"));
		web.get("/pushes/99999").expectError(404, "GitPushNotFoundException");
	}

}
