package dev.adoclient.emulator;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the commands of the Azure DevOps CLI were recorded to send and to be answered, and
 * is held by no test of its area.
 */
@ExtendWith(EmulatorExtension.class)
class RecordedCommandTests {

	private static final String PREVIEW = "?api-version=5.0-preview";

	private static String create(Caller caller, String name) {
		caller.send("POST", "/_apis/projects", """
				{"name":"%s","capabilities":{"versioncontrol":{"sourceControlType":"Git"},
				"processTemplate":{"templateTypeId":"adcc42ab-9882-485e-a3ed-7678f01f66bc"}}}""".formatted(name))
			.expect(202);
		return caller.get("/_apis/projects/" + name).expect(200).at("/id");
	}

	@Test
	void projectBeginsWithARepositoryOfItsNameAndWithoutDescription(Caller caller) {
		create(caller, "shop");
		assertThat(caller.get("/_apis/projects/shop").json().has("description")).isFalse();
		assertThat(caller.get("/shop/_apis/git/repositories").values("name")).containsExactly("shop");
		assertThat(caller.get("/shop/_apis/git/repositories/shop").json().at("/project").has("description")).isFalse();
	}

	@Test
	void newTeamIsShownWithItsIdentity(Caller caller) {
		Reply made = caller.send("POST", "/_apis/projects/" + create(caller, "shop") + "/teams", "{\"name\":\"Late\"}")
			.expect(201);
		assertThat(made.at("/identity/id")).isEqualTo(made.at("/id"));
		assertThat(made.at("/identity/subjectDescriptor")).startsWith("vssgp.");
		assertThat(made.at("/identity/properties/Account/$value")).isEqualTo("Late");
		assertThat(made.json().at("/identity/properties/Microsoft.TeamFoundation.Team/$value").asBoolean()).isTrue();
	}

	@Test
	void folderMayStandInThePath(Caller caller) {
		String folders = "/web/_apis/build/folders";
		Reply made = caller
			.send("PUT", folders + "/Tests" + PREVIEW, "{\"path\":\"Tests\",\"description\":\"For tests\"}")
			.expect(200);
		assertThat(made.at("/path")).isEqualTo("\\Tests");
		Reply moved = caller.send("POST", folders + "/Tests" + PREVIEW, "{\"path\":\"\\\\All\\\\Tests\"}").expect(200);
		assertThat(moved.at("/path")).isEqualTo("\\All\\Tests");
		assertThat(moved.at("/lastChangedBy/id")).isEqualTo(made.at("/createdBy/id"));
		assertThat(caller.get(folders + "/All" + PREVIEW).values("path")).containsExactly("\\All", "\\All\\Tests");
		caller.delete(folders + "/%5CAll%5CTests" + PREVIEW).expect(204);
		assertThat(caller.get(folders + "/All" + PREVIEW).values("path")).containsExactly("\\All");
	}

	@Test
	void groupOfVariablesMayBelongToTheProjectOfThePath(Caller caller) {
		String groups = "/web/_apis/distributedtask/variablegroups";
		Reply made = caller.send("POST", groups, """
				{"name":"keys","type":"Vsts","variables":{"a":{"value":"1"}}}""").expect(200);
		assertThat(made.at("/variableGroupProjectReferences/0/projectReference/name")).isEqualTo("web");
		String group = groups + "/" + made.at("/id");
		caller.send("PUT", group, "{\"name\":\"keys\",\"type\":\"Vsts\",\"variables\":{\"b\":{\"value\":\"2\"}}}")
			.expect(200);
		assertThat(caller.get(group).json().at("/variables").propertyNames()).containsExactly("b");
		caller.delete(group).expect(204);
		caller.get(group).expect(404);
	}

	@Test
	void identityIsFoundByTheAliasInItsDirectory(Caller caller) {
		Reply found = caller.get("/_apis/identities?searchFilter=DirectoryAlias&filterValue=kim.abel").expect(200);
		assertThat(found.values("providerDisplayName")).containsExactly("Kim Abel");
		assertThat(found.at("/value/0/properties/DirectoryAlias/$value")).isEqualTo("kim.abel");
	}

	@Test
	void graphLinksFromOneThingToTheOther(Caller caller) {
		String user = caller.get("/_apis/graph/users?api-version=7.1-preview").at("/value/0/descriptor");
		Reply shown = caller.get("/_apis/graph/users/" + user + "?api-version=7.1-preview");
		assertThat(shown.at("/_links/avatar/href")).endsWith("/_apis/GraphProfile/MemberAvatars/" + user);
		String project = caller.get("/_apis/projects/web").at("/id");
		Reply scope = caller.get("/_apis/graph/descriptors/" + project);
		assertThat(scope.at("/_links/subject/href")).endsWith("/_apis/graph/scopes/" + scope.at("/value"));
		assertThat(scope.at("/_links/storageKey/href")).endsWith("/_apis/graph/storagekeys/" + scope.at("/value"));
		String key = caller.get("/_apis/graph/storagekeys/" + user).at("/value");
		assertThat(caller.get("/_apis/graph/descriptors/" + key).at("/_links/subject/href"))
			.isEqualTo(shown.at("/url"));
		Reply memberships = caller.get("/_apis/graph/Memberships/" + user + "?api-version=7.1-preview");
		assertThat(memberships.at("/value/0/_links/member/href")).isEqualTo(shown.at("/url"));
		assertThat(memberships.at("/value/0/_links/container/href"))
			.endsWith("/_apis/graph/groups/" + memberships.at("/value/0/containerDescriptor"));
	}

	@Test
	void whoeverHasNoEntryIsShownWithZeros(Caller caller) {
		String namespace = "52d39943-cb85-4d7f-8fa8-c6baac873819";
		Reply set = caller.send("POST", "/_apis/accesscontrolentries/" + namespace, """
				{"token":"t","merge":true,"accessControlEntries":[{"descriptor":"a","allow":0,"deny":4}]}""")
			.expect(200);
		assertThat(set.json().at("/value/0").propertyNames()).containsExactly("descriptor", "allow", "deny");
		String lists = "/_apis/accesscontrollists/" + namespace + "?token=t&descriptors=";
		JsonNode both = caller.get(lists + "a,b&includeExtendedInfo=true").json().at("/value/0/acesDictionary");
		assertThat(both.at("/a/extendedInfo").toString()).isEqualTo("{\"effectiveDeny\":4}");
		assertThat(both.at("/b").toString())
			.isEqualTo("{\"descriptor\":\"b\",\"allow\":0,\"deny\":0,\"extendedInfo\":{}}");
		assertThat(caller.get(lists + "b").json().at("/value/0/acesDictionary")).isEmpty();
	}

	@Test
	void iterationThatIsMovedLosesItsDates(Caller caller) {
		String nodes = "/web/_apis/wit/classificationnodes/Iterations";
		caller.send("POST", nodes, "{\"name\":\"Above\"}").expect(201);
		Reply made = caller.send("POST", nodes,
				"{\"name\":\"Sprint\",\"attributes\":{\"startDate\":\"2026-06-01\",\"finishDate\":\"2026-06-10\"}}");
		assertThat(made.json().has("attributes")).isTrue();
		Reply moved = caller.send("POST", nodes + "/Above", "{\"id\":" + made.at("/id") + "}").expect(200);
		assertThat(moved.json().has("attributes")).isFalse();
		assertThat(caller.get("/web/_apis/wit/classificationnodes?ids=" + made.at("/id"))
			.at("/value/0/_links/parent/href")).endsWith("/Iterations/Above");
	}

	@Test
	void pullRequestShowsItsMergeOnceItIsTried(Caller caller) {
		Code web = Code.web(caller);
		String pullRequest = web.open("topic");
		Reply shown = web.get(pullRequest);
		assertThat(shown.at("/lastMergeCommit/comment")).startsWith("Merge pull request ");
		assertThat(shown.at("/lastMergeCommit/committer/name")).isNotEmpty();
		assertThat(shown.json().at("/repository").has("defaultBranch")).isFalse();
		for (String link : List.of("sourceCommit", "targetCommit", "createdBy")) {
			assertThat(shown.at("/_links/" + link + "/href")).as(link).startsWith("http");
		}
		web.send("PATCH", pullRequest, "{\"status\":\"abandoned\"}").expect(200);
		assertThat(web.get(pullRequest).json().has("lastMergeCommit")).isFalse();
		assertThat(web.send("PATCH", pullRequest, "{\"status\":\"active\"}").json().has("lastMergeCommit")).isFalse();
		assertThat(web.complete(pullRequest, "{}").at("/completionOptions/mergeStrategy")).isEqualTo("noFastForward");
	}

	@Test
	void queryWithoutOrderHasNoColumnsOfOrder(Caller caller) {
		String query = "{\"query\":\"SELECT [System.Id] FROM WorkItems%s\"}";
		assertThat(caller.send("POST", "/web/_apis/wit/wiql", query.formatted("")).json().has("sortColumns")).isFalse();
		assertThat(caller.send("POST", "/web/_apis/wit/wiql", query.formatted(" ORDER BY [System.Id]"))
			.json()
			.at("/sortColumns")).hasSize(1);
	}

}
