package dev.adoclient.emulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(EmulatorExtension.class)
class SnapshotTests {

	private static final String PREVIEW = "?api-version=7.1-preview";

	/** What shows the state of each area. */
	private static final List<String> VIEWS = List.of("/_apis/projects?stateFilter=all", "/_apis/teams" + PREVIEW,
			"/web/_apis/build/builds", "/web/_apis/build/definitions?includeAllProperties=true",
			"/web/_apis/build/folders" + PREVIEW, "/web/_apis/build/tags", "/web/_apis/pipelines/approvals?state=all",
			"/web/_apis/git/repositories?includeLinks=true", "/web/_apis/git/repositories/web/refs",
			"/web/_apis/git/repositories/web/pushes", "/web/_apis/git/recycleBin/repositories",
			"/_apis/git/pullrequests?searchCriteria.status=all", "/web/_apis/policy/configurations",
			"/_apis/wit/workitems?ids=1,2,3,4,5&$expand=all", "/web/_apis/wit/recyclebin",
			"/web/_apis/wit/classificationnodes?$depth=5", "/web/_apis/wit/queries?$depth=2", "/web/_apis/wit/tags",
			"/web/_apis/wiki/wikis", "/_apis/hooks/subscriptions", "/web/_apis/work/teamsettings",
			"/_apis/distributedtask/pools", "/web/_apis/distributedtask/queues" + PREVIEW,
			"/web/_apis/distributedtask/variablegroups", "/web/_apis/serviceendpoint/endpoints",
			"/_apis/graph/groups" + PREVIEW, "/_apis/graph/users" + PREVIEW, "/_apis/userentitlements" + PREVIEW,
			"/_apis/accesscontrollists/2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87", "/_apis/audit/auditlog" + PREVIEW);

	@Test
	void everythingIsAsItWas(AdoEmulator emulator, Caller caller) {
		EmulatorSnapshot snapshot = emulator.snapshot();
		Map<String, String> before = views(caller);
		change(emulator, caller);
		Map<String, String> changed = views(caller);
		assertThat(before.keySet())
			.allSatisfy((view) -> assertThat(changed.get(view)).as(view).isNotEqualTo(before.get(view)));
		emulator.restore(snapshot);
		assertThat(views(caller)).isEqualTo(before);
	}

	@Test
	void sameRequestsGetTheSameAnswersAgain(AdoEmulator emulator, Caller caller) {
		EmulatorSnapshot snapshot = emulator.snapshot();
		List<String> first = change(emulator, caller);
		emulator.restore(snapshot);
		assertThat(change(emulator, caller)).isEqualTo(first);
	}

	@Test
	void snapshotOutlivesAResetAndALaterSnapshot(AdoEmulator emulator, Caller caller) {
		caller.send("POST", "/_apis/graph/groups" + PREVIEW, "{\"displayName\":\"Fixers\"}").expect(201);
		EmulatorSnapshot early = emulator.snapshot();
		Map<String, String> before = views(caller);
		change(emulator, caller);
		EmulatorSnapshot late = emulator.snapshot();
		Map<String, String> after = views(caller);
		emulator.reset();
		emulator.restore(early);
		assertThat(views(caller)).isEqualTo(before);
		emulator.restore(late);
		assertThat(views(caller)).isEqualTo(after);
	}

	@Test
	void whoeverHoldsAnObjectSeesItAsItWas(AdoEmulator emulator, Caller caller) {
		var pullRequest = emulator.project("web").repository("web").pullRequest("Keep me");
		EmulatorSnapshot snapshot = emulator.snapshot();
		caller.send("PATCH", "/_apis/git/repositories/web/pullrequests/" + pullRequest.id(), "{\"title\":\"Lost\"}");
		emulator.restore(snapshot);
		assertThat(pullRequest.state().title()).isEqualTo("Keep me");
		pullRequest.vote("dale", 10);
		assertThat(caller.get("/_apis/git/pullrequests/" + pullRequest.id()).at("/reviewers/0/vote")).isEqualTo("10");
	}

	@Test
	void timeAndAccessGoBack(AdoEmulator emulator, Caller caller) {
		EmulatorSnapshot snapshot = emulator.snapshot();
		emulator.pass(Duration.ofDays(2));
		emulator.access().accept("another");
		emulator.access().deny(Permission.QUEUE_BUILDS);
		caller.get("/_apis/projects").expect(203);
		emulator.restore(snapshot);
		assertThat(caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}")
			.expect(200)
			.at("/queueTime")).startsWith("2026-06-10");
	}

	@Test
	void snapshotBelongsToItsEmulator(AdoEmulator emulator) {
		try (AdoEmulator other = AdoEmulator.start(AdoEmulatorOptions.defaults().empty())) {
			EmulatorSnapshot snapshot = other.snapshot();
			assertThatIllegalArgumentException().isThrownBy(() -> emulator.restore(snapshot));
		}
	}

	private static Map<String, String> views(Caller caller) {
		Map<String, String> views = new LinkedHashMap<>();
		VIEWS.forEach((path) -> views.put(path, caller.get(path).expect(200).text()));
		return views;
	}

	/** Changes something in each area, and returns what was answered. */
	private static List<String> change(AdoEmulator emulator, Caller caller) {
		List<String> answers = new ArrayList<>();
		Changes changes = new Changes(caller, answers);
		emulator.project("web").repository("web").definition("web-ci").approvedBy("Mei Tanaka");
		changes.projects();
		changes.code();
		changes.builds();
		emulator.pass(Duration.ofSeconds(5));
		changes.work();
		changes.people();
		changes.resources();
		emulator.pass(Duration.ofMinutes(1));
		return answers;
	}

	private record Changes(Caller caller, List<String> answers) {

		private Reply send(String method, String path, String body) {
			Reply reply = this.caller.send(method, path, body);
			assertThat(reply.status()).as(method + " " + path + ": " + reply.text()).isLessThan(300);
			this.answers.add(reply.text());
			return reply;
		}

		private Reply patch(String path, String body) {
			Reply reply = this.caller.patch(path.contains("$") ? "POST" : "PATCH", path, body);
			assertThat(reply.status()).as(path + ": " + reply.text()).isLessThan(300);
			this.answers.add(reply.text());
			return reply;
		}

		void projects() {
			send("POST", "/_apis/projects", """
					{"name":"shop","capabilities":{"versioncontrol":{"sourceControlType":"Git"},
					"processTemplate":{"templateTypeId":"adcc42ab-9882-485e-a3ed-7678f01f66bc"}}}""");
			String web = this.caller.get("/_apis/projects/web").at("/id");
			send("PATCH", "/_apis/projects/" + web, "{\"description\":\"Changed\"}");
			send("POST", "/_apis/projects/" + web + "/teams", "{\"name\":\"Fixers\"}");
		}

		void code() {
			Code web = Code.web(this.caller);
			String topic = web.open("topic");
			this.answers.add(web.send("POST", topic + "/threads", "{\"comments\":[{\"content\":\"Why?\"}]}").text());
			this.answers.add(web.complete(topic, "{\"deleteSourceBranch\":false}").expect(200).text());
			String made = send("POST", "/web/_apis/git/repositories", "{\"name\":\"spare\"}").at("/id");
			send("DELETE", "/web/_apis/git/repositories/" + made, "");
			send("POST", "/web/_apis/policy/configurations", """
					{"type":{"id":"fa4e907d-c16b-4a4c-9dfa-4906e5d171dd"},"isEnabled":true,"isBlocking":true,
					"settings":{"minimumApproverCount":1,"scope":[{"repositoryId":null,"refName":"refs/heads/main",
					"matchKind":"exact"}]}}""");
			send("POST", "/web/_apis/wiki/wikis", "{\"name\":\"web.wiki\",\"type\":\"projectWiki\"}");
			send("PUT", "/web/_apis/wiki/wikis/web.wiki/pages?path=/Home", "{\"content\":\"Home\"}");
		}

		void builds() {
			send("PUT", "/web/_apis/build/folders" + PREVIEW + "&path=%5CNew", "{\"description\":\"New\"}");
			String definition = send("POST", "/web/_apis/build/definitions", """
					{"name":"new-ci","process":{"type":2,"yamlFilename":"new.yml"},"queue":{"id":12},
					"repository":{"id":"web","type":"TfsGit","defaultBranch":"refs/heads/main"}}""").at("/id");
			String build = send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":" + definition + "}}")
				.at("/id");
			send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}");
			send("PUT", "/web/_apis/build/builds/" + build + "/tags/kept", "");
			send("PATCH", "/web/_apis/build/builds/" + build, "{\"keepForever\":true}");
		}

		void work() {
			patch("/_apis/wit/workitems/2",
					"[{\"op\":\"add\",\"path\":\"/fields/System.Tags\",\"value\":\"brand new\"}]");
			String made = patch("/web/_apis/wit/workitems/$Task",
					"[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"New\"}]")
				.at("/id");
			send("POST", "/web/_apis/wit/workItems/" + made + "/comments" + PREVIEW, "{\"text\":\"Done\"}");
			send("DELETE", "/web/_apis/wit/workitems/" + made, "");
			send("POST", "/web/_apis/wit/classificationnodes/Areas", "{\"name\":\"New\"}");
			send("POST", "/web/_apis/wit/queries/Shared%20Queries",
					"{\"name\":\"All\",\"wiql\":\"SELECT [System.Id] FROM WorkItems\"}");
		}

		void people() {
			send("POST", "/_apis/graph/groups" + PREVIEW, "{\"displayName\":\"Keepers\"}");
			send("POST", "/_apis/graph/users" + PREVIEW, "{\"principalName\":\"new@contoso.com\"}");
			String user = this.caller.get("/_apis/userentitlements" + PREVIEW).at("/members/0/id");
			patch("/_apis/userentitlements/" + user + PREVIEW,
					"[{\"op\":\"replace\",\"path\":\"/accessLevel\",\"value\":{\"accountLicenseType\":\"stakeholder\"}}]");
			send("POST", "/_apis/accesscontrolentries/2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87", """
					{"token":"repoV2","accessControlEntries":[{"descriptor":"vssgp.a","allow":2,"deny":0}]}""");
		}

		void resources() {
			send("PATCH", "/web/_apis/work/teamsettings", "{\"bugsBehavior\":\"off\"}");
			send("POST", "/_apis/hooks/subscriptions",
					"""
							{"publisherId":"tfs","eventType":"git.push","consumerId":"webHooks","consumerActionId":"httpRequest"}""");
			String pool = send("POST", "/_apis/distributedtask/pools", "{\"name\":\"New\"}").at("/id");
			send("POST", "/web/_apis/distributedtask/queues" + PREVIEW,
					"{\"name\":\"New\",\"pool\":{\"id\":" + pool + "}}");
			send("POST", "/_apis/distributedtask/variablegroups", """
					{"name":"new","type":"Vsts","variables":{"a":{"value":"1"}},"variableGroupProjectReferences":
					[{"name":"new","projectReference":{"name":"web"}}]}""");
			String web = this.caller.get("/_apis/projects/web").at("/id");
			send("POST", "/_apis/serviceendpoint/endpoints", """
					{"name":"new","type":"generic","url":"https://example.org","authorization":{"scheme":"None"},
					"serviceEndpointProjectReferences":[{"name":"new","projectReference":{"id":"%s"}}]}"""
				.formatted(web));
		}

	}

}
