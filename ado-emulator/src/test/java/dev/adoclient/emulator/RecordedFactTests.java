package dev.adoclient.emulator;

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
	void linksOfARepositoryAreOnlyInItsOwnAnswer(Caller caller) {
		Reply made = caller.send("POST", "/web/_apis/git/repositories", "{\"name\":\"new\"}").expect(201);
		assertThat(made.json().has("_links")).isFalse();
		assertThat(made.json().has("defaultBranch")).isFalse();
		assertThat(made.json().at("/size").asInt()).isZero();
		assertThat(caller.get("/web/_apis/git/repositories").json().at("/value"))
			.noneMatch((repository) -> repository.has("_links"));
		JsonNode links = caller.get("/web/_apis/git/repositories/web").json().at("/_links");
		assertThat(links.at("/ssh/href").asString()).startsWith("git@ssh.dev.azure.com:v3/");
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
		Reply made = caller.send("POST", "/web/_apis/policy/configurations", """
				{"type":{"id":"fa4e907d-c16b-4a4c-9dfa-4906e5d171dd"},"isEnabled":true,"isBlocking":false,
				"settings":{"minimumApproverCount":1,"odd":7,"scope":[{"matchKind":"defaultBranch"}]}}""").expect(200);
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
		Reply group = caller.send("POST", "/_apis/distributedtask/variablegroups", """
				{"name":"s","type":"Vsts","variables":{"a":{"value":"1","isSecret":true},"b":{"value":"2"}},
				"variableGroupProjectReferences":[{"name":"s","projectReference":{"name":"web"}}]}""").expect(200);
		assertThat(group.json().at("/variables").toString())
			.isEqualTo("{\"a\":{\"value\":null,\"isSecret\":true},\"b\":{\"value\":\"2\"}}");
		assertThat(group.at("/type")).isEqualTo("Vsts");
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
	void namespaceByItsIdIsAListOfOne(Caller caller) {
		JsonNode namespaces = caller.get("/_apis/securitynamespaces/2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87").json();
		assertThat(namespaces.at("/value")).hasSize(1);
		assertThat(namespaces.at("/value/0/separatorValue").stringValue()).isEqualTo("/");
	}

}
