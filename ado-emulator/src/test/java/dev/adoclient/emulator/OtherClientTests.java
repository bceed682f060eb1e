package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests as only other clients write them: the command line (az devops), azure-devops
 * and simple_ado for Python. Each was seen on its way from that client.
 */
@ExtendWith(EmulatorExtension.class)
class OtherClientTests {

	@Test
	void nameOfAParameterMayHaveBrackets(Caller caller) {
		String items = "/web/_apis/git/repositories/web/items?path=/&$format=zip&versionDescriptor%5Bversion%5D=";
		caller.get(items + "release/1.2&versionDescriptor%5BversionType%5D=0").expect(200);
		caller.get(items + "nothing").expectError(404, "GitUnresolvableToCommitException");
	}

	@Test
	void propertyOfAThreadMayNameItsTypeWithoutADollarSign(Caller caller) {
		Reply thread = caller.send("POST", "/web/_apis/git/repositories/web/pullRequests/1/threads", """
				{"comments":[{"content":"Look"}],"properties":{
				"mine":{"type":"System.String","value":"it"},"count":{"type":"System.Int32","value":1},
				"other":{"type":"no property"}}}""").expect(200);
		assertThat(thread.at("/properties/mine/$value")).isEqualTo("it");
		assertThat(thread.json().at("/properties/count/$value").isInt()).isTrue();
		assertThat(thread.at("/properties/other/$value")).isEqualTo("{\"type\":\"no property\"}");
	}

	@Test
	void buildIsQueuedForAnotherPerson(Caller caller) {
		String id = identity(caller);
		String body = """
				{"definition":{"id":1},"requestedFor":{"id":"%s"}}""";
		Reply build = caller.send("POST", "/web/_apis/build/builds", body.formatted(id)).expect(200);
		assertThat(build.at("/requestedFor/id")).isEqualTo(id);
		assertThat(build.at("/requestedBy/id")).isNotEqualTo(id);
		caller.send("POST", "/web/_apis/build/builds", body.formatted("nobody")).expectError(400, "ArgumentException");
	}

	@Test
	void severalBuildsAreChangedAtOnceOrNone(Caller caller) {
		String builds = "/web/_apis/build/builds";
		Reply changed = caller.send("PATCH", builds, """
				[{"id":1,"keepForever":true},{"id":2,"quality":"good"}]""").expect(200);
		assertThat(changed.ids()).containsExactly(1, 2);
		assertThat(changed.json().at("/value/0/keepForever").asBoolean()).isTrue();
		caller.send("PATCH", builds, """
				[{"id":1,"keepForever":false},{"id":999999,"keepForever":true}]""").expect(404);
		assertThat(caller.get(builds + "/1").json().get("keepForever").asBoolean()).isTrue();
		assertThat(caller.get(builds + "/2").at("/quality")).isEqualTo("good");
		caller.send("PATCH", builds, "[]").expectError(400, "ArgumentException");
	}

	@Test
	void parametersOfABuildMayHaveSingleQuotes(Caller caller) {
		Reply build = caller.send("POST", "/web/_apis/build/builds", """
				{"definition":{"id":1},"parameters":"{'level': 'high'}"}""").expect(200);
		Reply run = caller.get("/web/_apis/pipelines/1/runs/" + build.at("/id")).expect(200);
		assertThat(run.at("/variables/level/value")).isEqualTo("high");
	}

	@Test
	void manifestOfAnArtifactNeedsNoFileName(Caller caller) {
		String artifact = "/web/_apis/build/builds/1/artifacts?artifactName=drop";
		String manifest = artifact + "&fileId=" + caller.get(artifact).expect(200).at("/resource/data");
		assertThat(caller.get(manifest + "&fileName=").expect(200).json().get("items")).isNotEmpty();
		caller.get(manifest).expectError(400, "ArgumentException");
	}

	@Test
	void fileMayBeSentAsJson(Caller caller) {
		byte[] content = "no { json".getBytes(StandardCharsets.UTF_8);
		Reply uploaded = caller.call("POST", "/web/_apis/wit/attachments?fileName=a.txt", "application/json", content)
			.expect(201);
		assertThat(caller.get("/_apis/wit/attachments/" + uploaded.at("/id")).body()).isEqualTo(content);
	}

	@Test
	void batchNeedsNoVersion(Caller caller) {
		Reply answers = caller.unversioned("POST", "/_apis/wit/$batch", """
				[{"method":"DELETE","uri":"/_apis/wit/workitems/1?api-version=4.1",
				"headers":{"Content-Type":"application/json-patch+json"}},
				{"method":"DELETE","uri":"/_apis/wit/workitems/2"}]""").expect(200);
		assertThat(answers.values("code")).containsExactly("200", "400");
		caller.get("/_apis/wit/recyclebin/1").expect(200);
	}

	@Test
	void settingsOfAlertsSayThatNoWorkItemsAreMade(Caller caller) {
		Reply settings = caller
			.get("/web/_apis/ComponentGovernance/GovernedRepositories/web/AlertSettings" + "?api-version=5.0-preview.2")
			.expect(200);
		assertThat(settings.json().at("/workItemSettings/securityAlertWorkItemCreationEnabled").asBoolean(true))
			.isFalse();
	}

	@Test
	void pagesAboutPermissionsAreNamedAsMissing(Caller caller) {
		assertThat(caller.unversioned("GET", "/web/_api/_security/DisplayPermissions?__v=5", null)
			.expectError(501, "NotImplementedException")
			.at("/message")).contains("GET /{project}/_api/_security/DisplayPermissions");
		caller.unversioned("POST", "/web/_api/_security/ManagePermissions?__v=5", "{}")
			.expectError(501, "NotImplementedException");
	}

	@ParameterizedTest
	@CsvSource({ "6fa30b9a-9558-4e3b-a95f-a12572caa6e6, _apis/audit/actions",
			"77d60bf9-1882-41c5-a90d-3a6d3c13fd3b, _apis/audit/streams/{streamId}",
			"c65009a7-474a-4ad1-8b42-7d852107ef8c, {project}/_apis/packaging/feeds/{feedId}",
			"e7f29993-5b82-4fca-9386-f5cfe683d524, {project}/_apis/search/codesearchresults",
			"180ed967-377a-4112-986b-607adb14ded4, {project}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}"
					+ "/artifacts/{artifactId}/versions/{version}" })
	void routeIsFoundByTheIdThatThePythonClientHas(String id, String template, Caller caller) {
		JsonNode location = caller.unversioned("OPTIONS", "/_apis", null)
			.json()
			.get("value")
			.valueStream()
			.filter((each) -> each.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(location.get("routeTemplate").asString()).isEqualTo(template);
	}

	@Test
	void newWorkItemIsShownBeforeItIsMade(Caller caller) {
		Reply template = caller.get("/web/_apis/wit/workitems/$User%20Story").expect(200);
		assertThat(template.json().propertyNames()).containsExactly("fields");
		assertThat(template.json().get("fields").propertyNames()).contains("System.AreaPath", "System.Reason");
		assertThat(template.json().at("/fields/System.State").asString()).isEqualTo("New");
		assertThat(caller.get("/web/_apis/wit/workitems/$Bug?fields=System.WorkItemType").json().get("fields"))
			.hasToString("{\"System.WorkItemType\":\"Bug\"}");
		caller.get("/web/_apis/wit/workitems/$Nothing").expect(404);
	}

	@Test
	void headOfASavedQueryCountsWhatItFinds(Caller caller) {
		String id = caller.send("POST", "/web/_apis/wit/queries/Shared%20Queries", """
				{"name":"all","wiql":"select [System.Id] from WorkItems where [System.TeamProject] = @project"}""")
			.at("/id");
		int found = caller.get("/web/_apis/wit/wiql/" + id).json().get("workItems").size();
		Reply head = caller.call("HEAD", "/web/_apis/wit/wiql/" + id, null, null).expect(200);
		assertThat(head.header("X-Total-Count")).isEqualTo(String.valueOf(found)).isNotEqualTo("0");
	}

	@Test
	void oneLogComesInAnArchive(Caller caller) throws IOException {
		Reply zip = caller.with("Accept", "application/zip;api-version=7.1")
			.get("/web/_apis/build/builds/1/logs/1")
			.expect(200);
		assertThat(entries(zip)).hasSize(1);
		assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
	}

	@Test
	void pageOfAWikiComesInAnArchive(Caller caller) throws IOException {
		caller
			.send("POST", "/web/_apis/wiki/wikis",
					"""
							{"type":"projectWiki","name":"web.wiki","projectId":"%s"}"""
						.formatted(caller.get("/_apis/projects/web").at("/id")))
			.expect(201);
		String pages = "/web/_apis/wiki/wikis/web.wiki/pages";
		caller.send("PUT", pages + "?path=/Guide", "{\"content\":\"\"}").expect(201);
		Reply page = caller.send("PUT", pages + "?path=/Guide/First%20steps", "{\"content\":\"Go\"}").expect(201);
		Caller zip = caller.with("Accept", "application/zip;api-version=7.1");
		assertThat(entries(zip.get(pages + "?path=/Guide/First%20steps").expect(200)))
			.containsExactly("First-steps.md");
		assertThat(zip.get(pages + "/" + page.at("/id")).header("ETag")).isEqualTo(page.header("ETag"));
	}

	@Test
	void identityIsReadByItsId(Caller caller) {
		String id = identity(caller);
		Reply identity = caller.get("/_apis/identities/" + id).expect(200);
		assertThat(identity.at("/id")).isEqualTo(id);
		assertThat(identity.at("/subjectDescriptor")).startsWith("aad.");
		caller.send("PUT", "/_apis/identities/" + id, "{}").expectError(501, "NotImplementedException");
	}

	@Test
	void serviceEndpointIsMadeReplacedAndDeletedInAProject(Caller caller) {
		String endpoints = "/web/_apis/serviceendpoint/endpoints";
		String version = "?api-version=5.0-preview.2";
		String body = """
				{"name":"%s","type":"github","url":"https://github.com"}""";
		Reply made = caller.send("POST", endpoints + version, body.formatted("hub")).expect(200);
		assertThat(made.at("/serviceEndpointProjectReferences/0/projectReference/name")).isEqualTo("web");
		String endpoint = endpoints + "/" + made.at("/id") + version;
		assertThat(caller.send("PUT", endpoint, body.formatted("hub2")).expect(200).at("/name")).isEqualTo("hub2");
		caller.delete(endpoint).expect(204);
		assertThat(caller.get(endpoints).at("/count")).isEqualTo("0");
	}

	private static String identity(Caller caller) {
		return caller.get("/_apis/identities?searchFilter=General&filterValue=noor").at("/value/0/id");
	}

	private static List<String> entries(Reply archive) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
