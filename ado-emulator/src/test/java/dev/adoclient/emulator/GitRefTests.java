package dev.adoclient.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.policy.PolicyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitRefTests {

	@Test
	void filterIsAPrefixAndNoMatchIsAnEmptyList(Caller caller) {
		Code web = Code.web(caller).branch("main-2");
		assertThat(web.get("/refs?filter=heads/main").values("name")).containsExactly("refs/heads/main",
				"refs/heads/main-2");
		assertThat(web.get("/refs?filterContains=ELEASE").values("name")).containsExactly("refs/heads/release/1.2");
		assertThat(web.get("/refs?filter=heads/nothing").expect(200).json().get("count").asInt()).isZero();
		assertThat(web.get("/refs?filter=heads/main").json().at("/value/0").propertyNames())
			.contains("objectId", "creator", "url")
			.doesNotContain("isLocked", "isLockedBy", "_links");
		assertThat(web.get("/refs?filter=pull/").values("name")).contains("refs/pull/1/merge");
	}

	@Test
	void refsComeInPages(Caller caller) {
		Code web = Code.web(caller);
		List<String> all = web.get("/refs").values("name");
		List<String> found = new ArrayList<>();
		String token = "";
		while (token != null) {
			Reply page = web.get("/refs?$top=2&continuationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
			found.addAll(page.values("name"));
			token = page.header("X-MS-ContinuationToken");
		}
		assertThat(found).isEqualTo(all).hasSizeGreaterThan(3);
	}

	@Test
	void refusedUpdateStandsInA200(Caller caller) {
		Code web = Code.web(caller);
		String tip = web.tip("main");
		Reply reply = web
			.send("POST", "/refs",
					"""
							[{"name":"refs/heads/fresh","oldObjectId":"%1$s","newObjectId":"%2$s"},
							{"name":"refs/heads/main","oldObjectId":"%3$s","newObjectId":"%2$s"},
							{"name":"refs/heads/a..b","oldObjectId":"%1$s","newObjectId":"%2$s"},
							{"name":"refs/heads/main/sub","oldObjectId":"%1$s","newObjectId":"%2$s"},
							{"name":"refs/heads/lost","oldObjectId":"%1$s","newObjectId":"%3$s"},
							{"name":"refs/heads/none","oldObjectId":"%1$s","newObjectId":"%1$s"}]"""
						.formatted(Code.ZERO, tip, "1".repeat(40)))
			.expect(200);
		assertThat(reply.values("updateStatus")).containsExactly("succeeded", "staleOldObjectId", "invalidRefName",
				"refNameConflict", "unresolvableToCommit", "succeededNonExistentRef");
		assertThat(reply.values("success")).containsExactly("true", "false", "false", "false", "false", "true");
		assertThat(web.tip("main")).isEqualTo(tip);
		web.send("POST", "/refs", "[]").expectError(400, "InvalidArgumentValueException");
		web.send("POST", "/refs", "[{\"name\":\"refs/heads/x\",\"oldObjectId\":\"1\",\"newObjectId\":\"2\"}]")
			.expectError(400, "InvalidArgumentValueException");
	}

	@Test
	void branchIsDeletedByForty0s(Caller caller) {
		Code web = Code.web(caller).branch("old");
		String tip = web.tip("old");
		Reply reply = web.send("POST", "/refs",
				"[{\"name\":\"refs/heads/old\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]".formatted(tip,
						Code.ZERO));
		assertThat(reply.at("/value/0/updateStatus")).isEqualTo("succeeded");
		assertThat(web.get("/refs?filter=heads/old").json().get("value")).isEmpty();
	}

	@Test
	void lockedBranchIsMovedByItsOwnerOnly(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller).branch("held");
		Reply locked = web.send("PATCH", "/refs?filter=heads/held", "{\"isLocked\":true}").expect(200);
		assertThat(locked.json().get("isLocked").asBoolean()).isTrue();
		assertThat(locked.at("/isLockedBy/displayName")).isEqualTo("Kim Abel");
		web.add("held", "/mine.txt", "1").expect(201);
		web.send("PATCH", "/refs?filter=heads/held", "{\"isLocked\":true}")
			.expectError(403, "GitRefLockDeniedException");
		assertThat(web.send("PATCH", "/refs?filter=heads/held", "{\"isLocked\":false}").json().propertyNames())
			.doesNotContain("isLocked", "isLockedBy");
		emulator.state()
			.project("web")
			.repositories()
			.get("web")
			.refs()
			.lock("refs/heads/held", Person.of("Mei Tanaka", "mei.tanaka@contoso.com"));
		web.add("held", "/more.txt", "1").expectError(403, "GitRefLockedException");
		assertThat(web
			.send("POST", "/refs",
					"[{\"name\":\"refs/heads/held\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]"
						.formatted(web.tip("held"), Code.ZERO))
			.at("/value/0/updateStatus")).isEqualTo("locked");
		web.send("PATCH", "/refs?filter=heads/nothing", "{\"isLocked\":true}")
			.expectError(404, "GitRefNotFoundException");
	}

	@Test
	void branchUnderAPolicyIsMovedByPullRequestsOnly(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller).branch("topic");
		emulator.project("web").repository("web").policy(PolicyKind.COMMENTS, of());
		web.add("topic", "/topic.txt", "1").expect(201);
		Reply reply = web.send("POST", "/refs",
				"[{\"name\":\"refs/heads/main\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]"
					.formatted(web.tip("main"), web.tip("topic")));
		assertThat(reply.at("/value/0/updateStatus")).isEqualTo("rejectedByPolicy");
		assertThat(reply.at("/value/0/customMessage")).startsWith("TF402455");
		web.add("main", "/direct.txt", "1").expectError(403, "GitRefUpdateRejectedByPolicyException");
	}

	@Test
	void annotatedTagHasAnObjectOfItsOwn(Caller caller) {
		Code web = Code.web(caller);
		String body = "{\"name\":\"v1.0\",\"taggedObject\":{\"objectId\":\"%s\"},\"message\":\"First\"}"
			.formatted(web.tip("main"));
		Reply tag = web.send("POST", "/annotatedtags", body).expect(200);
		assertThat(tag.at("/taggedObject/objectId")).isEqualTo(web.tip("main"));
		assertThat(web.get("/annotatedtags/" + tag.at("/objectId")).json()).isEqualTo(tag.json());
		Reply ref = web.get("/refs?filter=tags/&peelTags=true&includeLinks=true");
		assertThat(ref.at("/value/0/objectId")).isEqualTo(tag.at("/objectId"));
		assertThat(ref.at("/value/0/peeledObjectId")).isEqualTo(web.tip("main"));
		assertThat(web.get("/items?path=/README.md&versionDescriptor.version=v1.0&versionDescriptor.versionType=tag")
			.expect(200)
			.at("/commitId")).isEqualTo(web.tip("main"));
		web.send("POST", "/annotatedtags", body).expectError(409, "GitFailedToCreateTagException");
		web.get("/annotatedtags/" + Code.ZERO).expectError(404, "GitObjectDoesNotExistException");
	}

}
