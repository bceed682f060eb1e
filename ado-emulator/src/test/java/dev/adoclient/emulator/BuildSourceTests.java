package dev.adoclient.emulator;

import dev.adoclient.emulator.build.HostedBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildSourceTests {

	@Test
	void changesAreTheCommitsSinceTheBuildBefore(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal");
		HostedBuild first = repository.definition("portal-ci").build();
		repository.file("/a.txt", "1").file("/b.txt", "2");
		HostedBuild second = repository.definition("portal-ci").build();
		Reply changes = caller.get("/web/_apis/build/builds/" + second.id() + "/changes").expect(200);
		assertThat(changes.values("message")).containsExactly("Write /b.txt", "Write /a.txt");
		assertThat(changes.at("/value/0/id")).isEqualTo(second.source().version());
		assertThat(changes.at("/value/0/author/displayName")).isEqualTo("Kim Abel");
		assertThat(caller.get("/web/_apis/build/builds/" + first.id() + "/changes").values("message"))
			.containsExactly("Begin");
		Reply page = caller.get("/web/_apis/build/builds/" + second.id() + "/changes?$top=1");
		assertThat(page.values("message")).containsExactly("Write /b.txt");
		assertThat(caller
			.get("/web/_apis/build/builds/" + second.id() + "/changes?$top=1&continuationToken="
					+ page.header("X-MS-ContinuationToken"))
			.values("message")).containsExactly("Write /a.txt");
		assertThat(caller.get("/web/_apis/build/changes?fromBuildId=" + first.id() + "&toBuildId=" + second.id())
			.values("message")).containsExactly("Write /b.txt", "Write /a.txt");
	}

	@Test
	void workItemsAreThoseThatTheCommitsMentionOrThatLinkThem(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal");
		repository.definition("portal-ci").build();
		repository.file("/a.txt", "1");
		String commit = repository.state().tip("refs/heads/main");
		String link = "vstfs:///Git/Commit/" + emulator.state().project("web").id() + "%2F" + repository.state().id()
				+ "%2F" + commit;
		caller
			.patch("PATCH", "/web/_apis/wit/workitems/2",
					"[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":" + "{\"rel\":\"ArtifactLink\",\"url\":\""
							+ link + "\",\"attributes\":{\"name\":\"Fixed in Commit\"}}}]")
			.expect(200);
		push(emulator, caller, "Round totals, #3");
		HostedBuild build = repository.definition("portal-ci").build();
		Reply items = caller.get("/web/_apis/build/builds/" + build.id() + "/workitems").expect(200);
		assertThat(items.values("id")).containsExactly("2", "3");
		assertThat(items.json().at("/value/0/id").isString()).isTrue();
		assertThat(items.at("/value/0/url")).endsWith("/_apis/wit/workItems/2");
	}

	@Test
	void buildOfACommitThatIsNotOursHasNoChanges(Caller caller) {
		int id = caller.get("/payments/_apis/build/builds").ids().get(0);
		assertThat(caller.get("/payments/_apis/build/builds/" + id + "/changes").expect(200).ids()).isEmpty();
		assertThat(caller.get("/payments/_apis/build/builds/" + id + "/workitems").expect(200).ids()).isEmpty();
	}

	private static void push(AdoEmulator emulator, Caller caller, String message) {
		String tip = emulator.project("web").repository("portal").state().tip("refs/heads/main");
		caller
			.send("POST", "/web/_apis/git/repositories/portal/pushes",
					"{\"refUpdates\":[{\"name\":\"refs/heads/main\",\"oldObjectId\":\"" + tip
							+ "\"}],\"commits\":[{\"comment\":\"" + message
							+ "\",\"changes\":[{\"changeType\":\"add\",\"item\":{\"path\":\"/c.txt\"},"
							+ "\"newContent\":{\"content\":\"3\",\"contentType\":\"rawtext\"}}]}]}")
			.expect(201);
	}

}
