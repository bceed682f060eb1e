package dev.adoclient.emulator;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was read off the recorded answers of the live service, and is held by no test of
 * its area.
 */
@ExtendWith(EmulatorExtension.class)
class RecordedFactTests {

	private static final String PREVIEW = "?api-version=7.1-preview";

	private static final String TODAY = "2026-06-10T09:30:00.123";

	@Test
	void errorsRepeatNoVersionAndUnknownRoutesArePlainText(Caller caller) {
		assertThat(caller.get("/_apis/projects/web").header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8; api-version=7.1");
		assertThat(caller.get("/_apis/projects/none").expect(404).header("Content-Type"))
			.isEqualTo("application/json; charset=utf-8");
		Reply unknown = caller.get("/_apis/nothing/here").expect(404);
		assertThat(unknown.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
		assertThat(unknown.text()).contains("'/_apis/nothing/here'");
		assertThat(unknown.header("X-TFS-ServiceError")).contains("%27%2F_apis%2Fnothing%2Fhere%27");
	}

	@Test
	void capabilitiesAreTexts(Caller caller) {
		JsonNode control = caller.get("/_apis/projects/web?includeCapabilities=true")
			.json()
			.at("/capabilities/versioncontrol");
		assertThat(control.at("/gitEnabled").stringValue()).isEqualTo("True");
		assertThat(control.at("/tfvcEnabled").stringValue()).isEqualTo("False");
	}

	@Test
	void datesHaveSevenDigitsWhereTheServiceKeepsTicks(Caller caller, TestClock clock) {
		clock.set(Instant.parse("2026-06-10T09:30:00.123456789Z"));
		String ticks = "2026-06-10T09:30:00.1234567Z";
		Code web = Code.web(caller);
		String pullRequest = web.open("topic");
		assertThat(web.get(pullRequest).at("/creationDate")).isEqualTo(ticks);
		assertThat(web.send("POST", pullRequest + "/statuses", "{\"state\":\"pending\",\"context\":{\"name\":\"a\"}}")
			.at("/creationDate")).isEqualTo(ticks);
		assertThat(web.complete(pullRequest, "{}").at("/completionQueueTime")).isEqualTo(ticks);
		assertThat(web.get(pullRequest).at("/closedDate")).isEqualTo(ticks);
		assertThat(policy(caller).at("/createdDate") + "Z").isEqualTo(ticks);
		Reply build = caller.send("POST", "/web/_apis/build/builds",
				"{\"definition\":{\"id\":%s}}".formatted(caller.get("/web/_apis/build/definitions").at("/value/0/id")));
		assertThat(build.at("/queueTime")).isEqualTo(ticks);
		assertThat(build.at("/lastChangedDate")).isEqualTo("2026-06-10T09:30:00.123Z");
		Reply group = variableGroup(caller);
		assertThat(group.at("/createdOn")).isEqualTo(ticks);
		assertThat(group.at("/modifiedOn")).isEqualTo(ticks);
		assertThat(caller.send("POST", "/_apis/userentitlements", """
				{"accessLevel":{"accountLicenseType":"express"},"user":{"principalName":"lou@contoso.com"}}""")
			.at("/userEntitlement/dateCreated")).isEqualTo(ticks);
		assertThat(caller.send("POST", "/web/_apis/build/builds", "{\"definition\":{\"id\":1}}").at("/lastChangedDate"))
			.isEqualTo(TODAY + "Z");
	}

	@Test
	void imageOfAPersonHasAnotherAddressInGit(Caller caller) {
		String ofGit = "/contoso/_api/_common/identityImage?id=";
		Reply pullRequest = caller.get("/web/_apis/git/repositories/web/pullrequests/1");
		assertThat(pullRequest.at("/createdBy/imageUrl")).contains(ofGit + pullRequest.at("/createdBy/id"));
		assertThat(caller.get("/web/_apis/git/repositories/web/refs").at("/value/0/creator/imageUrl")).contains(ofGit);
		assertThat(policy(caller).at("/createdBy/imageUrl")).contains(ofGit);
		String ofOthers = "/contoso/_apis/GraphProfile/MemberAvatars/";
		assertThat(pullRequest.at("/createdBy/_links/avatar/href")).contains(ofOthers);
		assertThat(caller.get("/web/_apis/build/builds?$top=1").at("/value/0/requestedFor/imageUrl"))
			.contains(ofOthers);
		assertThat(caller.get("/_apis/distributedtask/pools").at("/value/0/owner/imageUrl")).contains(ofOthers);
	}

	@Test
	void messagesHoldLineBreaks(Caller caller) {
		assertThat(caller.send("POST", "/web/_apis/build/builds", "{").expect(400).at("/message"))
			.startsWith("The request body is no valid JSON");
		assertThat(caller.get("/_apis/identities").expect(400).at("/message"))
			.isEqualTo("Value cannot be null.\r\nParameter name: searchFilter");
	}

	@Test
	void onlyGraphAndNodesSayWhereANewThingIs(Caller caller) {
		assertThat(caller.send("POST", "/web/_apis/git/repositories", "{\"name\":\"new\"}").expect(201))
			.extracting((made) -> made.header("Location"))
			.isNull();
		assertThat(caller.send("POST", "/web/_apis/wiki/wikis", "{\"name\":\"w\",\"type\":0}").expect(201))
			.extracting((made) -> made.header("Location"))
			.isNull();
		assertThat(caller.send("POST", "/web/_apis/wit/classificationnodes/areas", "{\"name\":\"a\"}").expect(201))
			.extracting((made) -> made.header("Location"))
			.isNotNull();
	}

	@Test
	void linksOfARepositoryAreOnlyInItsOwnAnswer(Caller caller) {
		Reply made = caller.send("POST", "/web/_apis/git/repositories", "{\"name\":\"new\"}").expect(201);
		assertThat(made.json().has("_links")).isFalse();
		assertThat(made.json().has("defaultBranch")).isFalse();
		assertThat(made.json().at("/size").toString()).isEqualTo("0");
		assertThat(caller.get("/web/_apis/git/repositories").json().at("/value"))
			.noneMatch((repository) -> repository.has("_links"));
		JsonNode links = caller.get("/web/_apis/git/repositories/web").json().at("/_links");
		assertThat(links.at("/ssh/href").asString()).startsWith("git@ssh.dev.azure.com:v3/");
		assertThat(made.at("/remoteUrl")).matches("http://contoso@localhost:\\d+/contoso/web/_git/new");
		assertThat(made.at("/webUrl")).matches("http://localhost:\\d+/contoso/web/_git/new");
		assertThat(caller.get("/web/_apis/git/repositories/new?api-version=4.1").json().has("webUrl")).isFalse();
		assertThat(links.at("/project/href").asString()).startsWith("vstfs:///Classification/TeamProject/");
	}

	@Test
	void listOfPullRequestsShowsAnUnchangedProject(Caller caller) {
		JsonNode pullRequest = caller.get("/web/_apis/git/pullrequests").json().at("/value/0");
		JsonNode project = pullRequest.at("/repository/project");
		assertThat(project.at("/state").asString()).isEqualTo("unchanged");
		assertThat(project.at("/visibility").asString()).isEqualTo("unchanged");
		assertThat(project.at("/lastUpdateTime").asString()).isEqualTo("0001-01-01T00:00:00");
		assertThat(pullRequest.propertyNames()).contains("isDraft").doesNotContain("_links", "artifactId");
		String path = "/web/_apis/git/repositories/web/pullrequests/" + pullRequest.at("/pullRequestId").asInt();
		assertThat(caller.get(path).at("/artifactId")).matches("vstfs:///Git/PullRequestId/[^/%]+%2f[^/%]+%2f\\d+");
		JsonNode abandoned = caller.send("PATCH", path, "{\"status\":\"abandoned\"}").expect(200).json();
		assertThat(abandoned.propertyNames()).contains("closedDate").doesNotContain("mergeStatus", "closedBy");
		assertThat(caller.send("PATCH", path, "{\"status\":\"active\"}").at("/mergeStatus")).isEqualTo("queued");
	}

	@Test
	void policyRepeatsWhatItDoesNotKnowAndItsDateHasNoZoneAtFirst(Caller caller) {
		Reply made = policy(caller);
		assertThat(made.at("/createdDate")).isEqualTo(TODAY);
		assertThat(made.at("/settings/odd")).isEqualTo("7");
		assertThat(made.at("/settings/scope/0/matchKind")).isEqualTo("DefaultBranch");
		assertThat(made.json().at("/settings/scope/0/refName").isNull()).isTrue();
		assertThat(made.json().at("/settings/scope/0/repositoryId").isNull()).isTrue();
		assertThat(made.json().at("/isEnterpriseManaged").isBoolean()).isTrue();
		assertThat(caller.get("/web/_apis/policy/configurations/" + made.at("/id")).at("/createdDate"))
			.isEqualTo(TODAY + "Z");
	}

	@Test
	void secretVariableIsANullAndOthersDoNotSayThatTheyAreNone(Caller caller) {
		Reply group = variableGroup(caller);
		assertThat(group.json().at("/variables").toString())
			.isEqualTo("{\"a\":{\"value\":null,\"isSecret\":true},\"b\":{\"value\":\"2\"}}");
		assertThat(group.at("/type")).isEqualTo("Vsts");
		assertThat(group.json().at("/createdBy").propertyNames()).containsExactlyInAnyOrder("displayName", "id",
				"uniqueName");
		assertThat(group.at("/variableGroupProjectReferences/0/projectReference/name")).isEqualTo("web");
	}

	@Test
	void definitionOfAYamlFileHasItsOwnShape(Caller caller) {
		JsonNode definition = caller.get("/web/_apis/build/definitions/1").json();
		assertThat(definition.at("/process/yamlFilename").asString()).isEqualTo("pipelines/web-ci.yml");
		assertThat(definition.at("/process/type").asInt()).isEqualTo(2);
		assertThat(definition.propertyNames()).doesNotContain("comment", "options", "buildNumberFormat",
				"badgeEnabled");
		assertThat(definition.at("/triggers/0/settingsSourceType").asInt()).isEqualTo(2);
		assertThat(definition.at("/repository/clean").isNull()).isTrue();
		assertThat(definition.at("/_links/badge/href").asString()).endsWith("/_apis/build/status/1");
		JsonNode build = caller.get("/web/_apis/build/builds?$top=1").json().at("/value/0");
		assertThat(build.has("keepForever")).isTrue();
		assertThat(build.at("/queue").propertyNames()).containsExactlyInAnyOrder("id", "name", "pool");
		JsonNode root = caller.get("/web/_apis/build/folders" + PREVIEW).json().at("/value/0");
		assertThat(root.at("/path").asString()).isEqualTo("\\");
		assertThat(root.has("createdBy")).isFalse();
	}

	@Test
	void definitionWithoutVariablesDoesNotMentionThem(Caller caller) {
		String repository = caller.get("/web/_apis/git/repositories/web").at("/id");
		Reply made = caller.send("POST", "/web/_apis/build/definitions", """
				{"name":"plain","repository":{"id":"%s","type":"TfsGit"},
				"process":{"type":2,"yamlFilename":"ci.yml"}}""".formatted(repository)).expect(200);
		assertThat(made.json().propertyNames()).doesNotContain("variables", "comment");
	}

	@Test
	void addressOfAnEndpointIsWhatWasTyped(Caller caller) {
		Reply made = caller.send("POST", "/_apis/serviceendpoint/endpoints", """
				{"name":"e","type":"generic","url":"https://a b.example/ ","authorization":{"scheme":"None"},
				"serviceEndpointProjectReferences":[{"name":"e","projectReference":{"name":"web"}}]}""").expect(200);
		assertThat(caller.get("/web/_apis/serviceendpoint/endpoints/" + made.at("/id")).at("/url"))
			.isEqualTo("https://a b.example/ ");
	}

	@Test
	void groupHasNullsAndEmptyTexts(Caller caller) {
		Reply made = caller.send("POST", "/_apis/graph/groups" + PREVIEW, "{\"displayName\":\"New\"}").expect(201);
		assertThat(made.header("Location")).endsWith("/_apis/graph/groups/" + made.at("/descriptor"));
		assertThat(made.json().at("/mailAddress").isNull()).isTrue();
		assertThat(made.json().at("/description").stringValue()).isEmpty();
		Reply nobody = caller.send("POST", "/_apis/graph/subjectlookup" + PREVIEW,
				"{\"lookupKeys\":[{\"descriptor\":\"aad.none\"}]}");
		assertThat(nobody.json().at("/value").toString()).isEqualTo("{}");
	}

	@Test
	void propertiesOfAnIdentitySayOfWhichTypeTheyAre(Caller caller) {
		JsonNode identity = caller.get("/_apis/identities?searchFilter=General&filterValue=kim").json().at("/value/0");
		assertThat(identity.at("/properties/Account").toString())
			.isEqualTo("{\"$type\":\"System.String\",\"$value\":\"kim.abel@contoso.com\"}");
		assertThat(identity.at("/properties/ComplianceValidated/$type").asString()).isEqualTo("System.DateTime");
		assertThat(identity.at("/memberIds").isArray()).isTrue();
	}

	@Test
	void serviceEndpointThatIsNotThereIsANull(Caller caller) {
		Reply none = caller
			.get("/web/_apis/serviceendpoint/endpoints/00000000-0000-0000-0000-000000000000?api-version=7.1")
			.expect(200);
		assertThat(none.text()).isEqualTo("null");
	}

	@Test
	void poolHasNullsWhereNothingIsLimited(Caller caller) {
		JsonNode pool = caller.get("/_apis/distributedtask/pools").json().at("/value/0");
		assertThat(pool.at("/autoSize").isNull()).isTrue();
		assertThat(pool.at("/targetSize").isNull()).isTrue();
		assertThat(pool.at("/poolType").asString()).isEqualTo("automation");
		assertThat(pool.propertyNames()).contains("owner", "createdBy", "options");
	}

	@Test
	void agentShowsItsCapabilitiesOnRequest(Caller caller) {
		String agents = "/_apis/distributedtask/pools/4/agents";
		String agent = agents + "/"
				+ caller
					.send("POST", agents,
							"{\"name\":\"a\",\"version\":\"4.248.0\",\"systemCapabilities\":{\"os\":\"Linux\"}}")
					.at("/id");
		Reply shown = caller.get(agent);
		assertThat(shown.at("/status")).isEqualTo("offline");
		assertThat(shown.at("/provisioningState")).isEqualTo("Deallocated");
		assertThat(shown.json().propertyNames()).doesNotContain("systemCapabilities", "userCapabilities");
		assertThat(caller.get(agent + "?includeCapabilities=true").at("/systemCapabilities/os")).isEqualTo("Linux");
	}

	@Test
	void namespaceByItsIdIsAListOfOne(Caller caller) {
		JsonNode namespaces = caller.get("/_apis/securitynamespaces/2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87").json();
		assertThat(namespaces.at("/value")).hasSize(1);
		assertThat(namespaces.at("/value/0/separatorValue").stringValue()).isEqualTo("/");
	}

	private static Reply policy(Caller caller) {
		return caller.send("POST", "/web/_apis/policy/configurations", """
				{"type":{"id":"fa4e907d-c16b-4a4c-9dfa-4906e5d171dd"},"isEnabled":true,"isBlocking":false,
				"settings":{"minimumApproverCount":1,"odd":7,"scope":[{"matchKind":"defaultBranch"}]}}""").expect(200);
	}

	private static Reply variableGroup(Caller caller) {
		return caller.send("POST", "/_apis/distributedtask/variablegroups", """
				{"name":"s","type":"Vsts","variables":{"a":{"value":"1","isSecret":true},"b":{"value":"2"}},
				"variableGroupProjectReferences":[{"name":"s","projectReference":{"name":"web"}}]}""").expect(200);
	}

}
