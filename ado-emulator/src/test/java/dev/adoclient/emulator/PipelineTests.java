package dev.adoclient.emulator;

import java.time.Duration;

import dev.adoclient.emulator.build.HostedBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PipelineTests {

	private static final String PIPELINES = "/web/_apis/pipelines";

	@Test
	void pipelinesAreTheDefinitionsInPages(Caller caller) {
		Reply all = caller.get(PIPELINES).expect(200);
		assertThat(all.values("name")).isSorted().contains("web-ci").hasSize(5);
		assertThat(all.json().at("/value/0").propertyNames()).containsExactlyInAnyOrder("_links", "url", "id",
				"revision", "name", "folder");
		Reply page = caller.get(PIPELINES + "?$top=2&orderBy=name%20desc");
		assertThat(page.values("name")).containsExactly("web-nightly", "web-e2e");
		assertThat(page.header("X-MS-ContinuationToken")).isNotEmpty();
		Reply one = caller.get(PIPELINES + "/1").expect(200);
		assertThat(one.at("/configuration/type")).isEqualTo("yaml");
		assertThat(one.at("/configuration/path")).isEqualTo("pipelines/web-ci.yml");
		assertThat(one.at("/configuration/repository/type")).isEqualTo("azureReposGit");
		caller.get(PIPELINES + "/999").expectError(404, "PipelineDoesNotExistException");
		caller.get(PIPELINES + "/1?pipelineVersion=9").expect(404);
	}

	@Test
	void pipelineIsCreatedAndBuildsPushes(AdoEmulator emulator, Caller caller) {
		var repository = emulator.project("web").repository("portal").file("/ci.yml", "steps: []\n");
		Reply created = caller
			.send("POST", PIPELINES,
					"{\"name\":\"portal\",\"folder\":\"\\\\team\",\"configuration\":{\"type\":\"yaml\","
							+ "\"path\":\"/ci.yml\",\"repository\":{\"id\":\"" + repository.state().id()
							+ "\",\"type\":\"azureReposGit\"}}}")
			.expect(200);
		assertThat(created.at("/folder")).isEqualTo("\\team");
		repository.file("/a.txt", "1");
		assertThat(caller.get(PIPELINES + "/" + created.at("/id") + "/runs").ids()).hasSize(1);
		caller.send("POST", PIPELINES, "{\"name\":\"x\",\"configuration\":{\"type\":\"designerJson\"}}")
			.expectError(400, "PipelineValidationException");
	}

	@Test
	void pipelineMayBuildARepositoryOfGitHub(Caller caller) {
		Reply created = caller
			.send("POST", PIPELINES,
					"{\"name\":\"mirror\",\"configuration\":{\"type\":\"yaml\",\"path\":\"/ci.yml\",\"repository\":"
							+ "{\"type\":\"GitHub\",\"fullname\":\"contoso/mirror\",\"connection\":{\"id\":\"1\"}}}}")
			.expect(200);
		Reply read = caller.get(PIPELINES + "/" + created.at("/id")).expect(200);
		assertThat(read.at("/configuration/repository/type")).isEqualTo("gitHub");
		assertThat(read.at("/configuration/repository/fullName")).isEqualTo("contoso/mirror");
		String nameless = "{\"name\":\"x\",\"configuration\":{\"type\":\"yaml\",\"path\":\"/ci.yml\",\"repository\":"
				+ "{\"type\":\"%s\"}}}";
		caller.send("POST", PIPELINES, nameless.formatted("gitHub")).expectError(400, "PipelineValidationException");
		assertThat(caller.send("POST", PIPELINES, nameless.formatted("bitBucket"))
			.expectError(501, "NotImplementedException")
			.at("/message")).startsWith("This emulator has no pipelines of repositories of the type bitBucket;");
	}

	@Test
	void runHasItsVariablesAndProceeds(AdoEmulator emulator, Caller caller) {
		Reply run = caller.send("POST", PIPELINES + "/1/runs", """
				{"resources":{"repositories":{"self":{"refName":"refs/heads/release/1.2"}}},
				"variables":{"Configuration":{"value":"Debug"},"key":{"value":"hidden","isSecret":true}},
				"templateParameters":{"ring":"2"}}""").expect(200);
		String path = PIPELINES + "/1/runs/" + run.at("/id");
		assertThat(run.at("/state")).isEqualTo("inProgress");
		assertThat(run.at("/variables/Configuration/value")).isEqualTo("Debug");
		assertThat(run.text()).doesNotContain("hidden");
		assertThat(run.at("/templateParameters/ring")).isEqualTo("2");
		String tip = emulator.project("web").repository("web").state().tip("refs/heads/release/1.2");
		assertThat(run.at("/resources/repositories/self/version")).isEqualTo(tip);
		assertThat(caller.get(path).json()).isEqualTo(run.json());
		emulator.pass(Duration.ofSeconds(10));
		Reply over = caller.get(path);
		assertThat(over.at("/state")).isEqualTo("completed");
		assertThat(over.at("/result")).isEqualTo("succeeded");
		assertThat(over.json().propertyNames()).contains("finishedDate");
		assertThat(caller.get(PIPELINES + "/1/runs").at("/value/0/id")).isEqualTo(run.at("/id"));
		caller.get(PIPELINES + "/2/runs/" + run.at("/id")).expectError(404, "RunNotFoundException");
		assertThat(caller.get("/web/_apis/build/builds/" + run.at("/id")).at("/status")).isEqualTo("completed");
	}

	@Test
	void runThatCannotBeIsRefused(AdoEmulator emulator, Caller caller) {
		caller
			.send("POST", PIPELINES + "/1/runs",
					"{\"resources\":{\"repositories\":{\"self\":{\"refName\":\"refs/heads/nothing\"}}}}")
			.expectError(400, "PipelineValidationException");
		caller.send("POST", PIPELINES + "/1/runs", "{\"yamlOverride\":\"steps: []\"}")
			.expectError(400, "PipelineValidationException");
		String id = caller
			.send("POST", "/web/_apis/build/definitions?definitionToCloneId=1",
					"{\"name\":\"fixed\",\"variables\":{\"ring\":{\"value\":\"1\"}}}")
			.at("/id");
		Reply refused = caller
			.send("POST", PIPELINES + "/" + id + "/runs", "{\"variables\":{\"ring\":{\"value\":\"2\"}}}")
			.expectError(400, "PipelineValidationException");
		assertThat(refused.at("/message")).startsWith("You can't set the following variables (ring).");
	}

	@Test
	void previewShowsTheYamlAndRunsNothing(Caller caller) {
		int before = caller.get(PIPELINES + "/1/runs").ids().size();
		assertThat(caller.send("POST", PIPELINES + "/1/preview", "{}").expect(200).at("/finalYaml"))
			.startsWith("trigger: [main]");
		assertThat(caller.send("POST", PIPELINES + "/1/preview", "{\"previewRun\":true,\"yamlOverride\":\"steps: []\"}")
			.at("/finalYaml")).isEqualTo("steps: []");
		caller.send("POST", PIPELINES + "/2/preview", "{}").expectError(400, "PipelineValidationException");
		Reply run = caller.send("POST", PIPELINES + "/1/runs", "{\"previewRun\":true}").expect(200);
		assertThat(run.at("/finalYaml")).startsWith("trigger: [main]");
		assertThat(run.at("/id")).isEqualTo("-1");
		assertThat(run.at("/url")).endsWith("/_apis/pipelines/1/runs/-1");
		assertThat(run.at("/state")).isEqualTo("unknown");
		assertThat(run.at("/pipeline/name")).isEqualTo("web-ci");
		assertThat(caller.get(PIPELINES + "/1/runs").ids()).hasSize(before);
	}

	@Test
	void logsAndArtifactsTellWhereTheirContentIs(AdoEmulator emulator, Caller caller) {
		HostedBuild build = emulator.project("web").repository("web").definition("web-ci").build();
		String run = PIPELINES + "/1/runs/" + build.id();
		Reply logs = caller.get(run + "/logs").expect(200);
		assertThat(logs.json().at("/logs/0").propertyNames()).containsExactlyInAnyOrder("createdOn", "id",
				"lastChangedOn", "lineCount", "url");
		Reply log = caller.get(run + "/logs/1?$expand=signedContent").expect(200);
		assertThat(caller.exchange("GET", log.at("/signedContent/url"), null, null).text())
			.contains("Starting: Initialize job");
		caller.get(run + "/logs/99").expectError(404, "LogNotFoundException");
		Reply artifact = caller.get(run + "/artifacts?artifactName=drop&$expand=1").expect(200);
		assertThat(artifact.at("/name")).isEqualTo("drop");
		assertThat(caller.exchange("GET", artifact.at("/signedContent/url"), null, null).expect(200).text())
			.startsWith("PK");
		caller.get(run + "/artifacts?artifactName=none").expectError(404, "ArtifactNotFoundException");
	}

	@Test
	void deploymentWaitsForItsApproval(AdoEmulator emulator, Caller caller) {
		emulator.project("web").repository("web").definition("web-ci").approvedBy("Kim Abel");
		int id = run(caller);
		emulator.pass(Duration.ofHours(1));
		String approvals = PIPELINES + "/approvals";
		Reply pending = caller.get(approvals + "?state=pending&$expand=steps").expect(200);
		assertThat(pending.values("status")).containsExactly("pending");
		assertThat(pending.at("/value/0/steps/0/assignedApprover/displayName")).isEqualTo("Kim Abel");
		String approval = pending.at("/value/0/id");
		assertThat(caller.get(PIPELINES + "/1/runs/" + id).at("/state")).isEqualTo("inProgress");
		assertThat(record(caller, id, "Checkpoint.Approval").get("id").asString()).isEqualTo(approval);
		Reply approved = caller
			.send("PATCH", approvals,
					"[{\"approvalId\":\"" + approval + "\",\"status\":\"approved\",\"comment\":\"Go\"}]")
			.expect(200);
		assertThat(approved.values("status")).containsExactly("approved");
		emulator.pass(Duration.ofSeconds(3));
		assertThat(caller.get(PIPELINES + "/1/runs/" + id).at("/result")).isEqualTo("succeeded");
		assertThat(caller.get(approvals + "/" + approval + "?$expand=permissions").at("/steps/0/comment"))
			.isEqualTo("Go");
		caller.send("PATCH", approvals, "[{\"approvalId\":\"" + approval + "\",\"status\":\"rejected\"}]")
			.expectError(400, "ApprovalNotPendingException");
	}

	@Test
	void rejectedDeploymentFailsAndOneOfSomebodyElseIsNotOurs(AdoEmulator emulator, Caller caller) {
		var definition = emulator.project("web").repository("web").definition("web-ci").approvedBy("Kim Abel");
		int rejected = run(caller);
		emulator.pass(Duration.ofMinutes(1));
		String approvals = PIPELINES + "/approvals";
		String first = caller.get(approvals).at("/value/0/id");
		caller.send("PATCH", approvals, "[{\"approvalId\":\"" + first + "\",\"status\":\"rejected\"}]").expect(200);
		assertThat(caller.get("/web/_apis/build/builds/" + rejected).at("/result")).isEqualTo("failed");
		assertThat(record(caller, rejected, "Stage", "Deploy").get("result").asString()).isEqualTo("failed");
		definition.approvedBy("dale");
		run(caller);
		emulator.pass(Duration.ofMinutes(1));
		String second = caller.get(approvals + "?state=pending").at("/value/0/id");
		caller.send("PATCH", approvals, "[{\"approvalId\":\"" + second + "\",\"status\":\"approved\"}]")
			.expectError(403, "ApprovalUnauthorizedException");
		caller.get(approvals + "/00000000-0000-0000-0000-000000000001").expectError(404, "ApprovalNotFoundException");
		caller.get(approvals + "/one").expect(400);
	}

	private static int run(Caller caller) {
		return caller.send("POST", PIPELINES + "/1/runs", "{}").json().get("id").asInt();
	}

	private static JsonNode record(Caller caller, int build, String type) {
		return record(caller, build, type, type);
	}

	private static JsonNode record(Caller caller, int build, String type, String name) {
		return caller.get("/web/_apis/build/builds/" + build + "/timeline")
			.json()
			.get("records")
			.valueStream()
			.filter((item) -> item.get("type").asString().equals(type) && item.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
