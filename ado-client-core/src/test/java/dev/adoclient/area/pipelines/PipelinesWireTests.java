package dev.adoclient.area.pipelines;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class PipelinesWireTests {

	private static final String ROUTES = "/contoso/web/_apis";

	private static final UUID ID = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PipelinesClient pipelines;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.pipelines = this.ado.pipelines("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listPipelinesFollowsTheHeader() {
		wire.server()
			.stubFor(get(url("/pipelines?orderBy=name%20desc&$top=1&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"id\":1}]}").withHeader("X-MS-ContinuationToken", "a b")));
		stub(get(url("/pipelines?orderBy=name%20desc&$top=1&continuationToken=a%20b&api-version=7.1")),
				"{\"value\":[{\"id\":2}]}");
		assertThat(this.pipelines.listPipelines(PipelineQuery.all().orderBy("name desc").pageSize(1)))
			.extracting(Pipeline::id)
			.containsExactly(1, 2);
	}

	@Test
	void getPipelineSetsTheVersionApartFromTheVersionOfTheApi() {
		stub(get(url("/pipelines/7?pipelineVersion=2&api-version=7.1")), "{\"id\":7}");
		assertThat(this.pipelines.getPipeline(7, PipelineOptions.newest().version(2)).id()).isEqualTo(7);
	}

	@Test
	void createPipelineSendsTheFile() {
		stub(post(url("/pipelines?api-version=7.1")), "{\"id\":8}");
		assertThat(this.pipelines.createPipeline(PipelineRequest.yaml("ci", "r1", "/ci.yml").folder("\\team")).id())
			.isEqualTo(8);
		assertThat(body()).isEqualTo("""
				{"name":"ci","configuration":{"type":"yaml","path":"/ci.yml",\
				"repository":{"id":"r1","type":"azureReposGit"}},"folder":"\\\\team"}""");
	}

	@Test
	void runPipelineSendsAllThatARunMayHave() {
		stub(post(url("/pipelines/7/runs?pipelineVersion=2&api-version=7.1")), "{\"id\":42,\"state\":\"inProgress\"}");
		RunRequest run = RunRequest.of("main")
			.repositoryVersion("self", "d265f742")
			.repositoryToken("tools", "s3cret")
			.repositoryTokenType("tools", "Basic")
			.pipeline("base", "1.2")
			.templateParameters(Map.of("environment", "staging"))
			.variable("level", "full")
			.secret("key", "s")
			.skipStages("Deploy");
		Run started = this.pipelines.runs().runPipeline(7, run, PipelineOptions.newest().version(2));
		assertThat(started.state()).isEqualTo(RunState.IN_PROGRESS);
		assertThat(body()).isEqualTo(
				"""
						{"resources":{"repositories":{"self":{"refName":"refs/heads/main","version":"d265f742"},\
						"tools":{"token":"s3cret","tokenType":"Basic"}},\
						"pipelines":{"base":{"version":"1.2"}}},"templateParameters":{"environment":"staging"},\
						"variables":{"level":{"value":"full"},"key":{"value":"s","isSecret":true}},"stagesToSkip":["Deploy"]}""");
		assertThat(run).asString().doesNotContain("s3cret");
	}

	@Test
	void aTokenIsABearerTokenUnlessSaid() {
		assertThat(RunRequest.defaultBranch().repositoryToken("tools", "t").json())
			.hasToString("{\"resources\":{\"repositories\":{\"tools\":{\"token\":\"t\"}}}}");
	}

	@Test
	void previewRunsNothing() {
		stub(post(url("/pipelines/7/preview?api-version=7.1")), "{\"finalYaml\":\"steps: []\"}");
		RunRequest run = RunRequest.defaultBranch().yamlOverride("steps: []");
		assertThat(this.pipelines.runs().preview(7, run).finalYaml()).isEqualTo("steps: []");
		assertThat(body()).isEqualTo("{\"yamlOverride\":\"steps: []\",\"previewRun\":true}");
	}

	@Test
	void listRunsReadsTheRuns() {
		stub(get(url("/pipelines/7/runs?api-version=7.1")), "{\"count\":2,\"value\":[{\"id\":43},{\"id\":42}]}");
		assertThat(this.pipelines.runs().listRuns(7)).extracting(Run::id).containsExactly(43, 42);
	}

	@Test
	void getRunReadsTheRun() {
		stub(get(url("/pipelines/7/runs/42?api-version=7.1")),
				"{\"id\":42,\"state\":\"completed\",\"result\":\"succeeded\"}");
		assertThat(this.pipelines.runs().getRun(7, 42).result()).isEqualTo(RunResult.SUCCEEDED);
	}

	@Test
	void awaitRunReturnsTheFinishedRun() {
		stub(get(url("/pipelines/7/runs/42?api-version=7.1")),
				"{\"id\":42,\"state\":\"completed\",\"result\":\"failed\"}");
		assertThat(this.pipelines.runs().awaitRun(7, 42, Duration.ofMinutes(1)).result()).isEqualTo(RunResult.FAILED);
	}

	@Test
	void watchRunEndsWithTheFinishedRun() {
		stub(get(url("/pipelines/7/runs/42?api-version=7.1")),
				"{\"id\":42,\"state\":\"completed\",\"result\":\"failed\"}");
		assertThat(this.pipelines.runs().watchRun(7, 42)).extracting(Run::result).containsExactly(RunResult.FAILED);
	}

	@Test
	void logsComeWithAnAddressOnRequest() {
		stub(get(url("/pipelines/7/runs/42/logs?$expand=signedContent&api-version=7.1")), "{\"logs\":[{\"id\":3}]}");
		stub(get(url("/pipelines/7/runs/42/logs/3?api-version=7.1")), "{\"id\":3,\"lineCount\":9}");
		RunLogOptions options = RunLogOptions.defaults().expand(GetLogExpandOptions.SIGNED_CONTENT);
		assertThat(this.pipelines.runs().getLogs(7, 42, options).logs()).extracting(Log::id).containsExactly(3);
		assertThat(this.pipelines.runs().getLog(7, 42, 3).id()).isEqualTo(3);
	}

	@Test
	void getArtifactNamesIt() {
		stub(get(url("/pipelines/7/runs/42/artifacts?artifactName=drop%20%26&$expand=signedContent&api-version=7.1")),
				"{\"name\":\"drop &\"}");
		RunArtifactOptions options = RunArtifactOptions.defaults().expand(GetArtifactExpandOptions.SIGNED_CONTENT);
		assertThat(this.pipelines.runs().getArtifact(7, 42, "drop &", options).name()).isEqualTo("drop &");
	}

	@Test
	void listApprovalsSendsTheQuery() {
		stub(get(url("/pipelines/approvals?state=pending&top=5&api-version=7.1")),
				"{\"value\":[{\"id\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\",\"status\":\"pending\"}]}");
		assertThat(this.pipelines.approvals().listApprovals(ApprovalQuery.all().status(ApprovalStatus.PENDING).max(5)))
			.extracting(Approval::id)
			.containsExactly(ID);
	}

	@Test
	void getApprovalAsksForItsSteps() {
		stub(get(url("/pipelines/approvals/6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c?$expand=steps&api-version=7.1")),
				"{\"id\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\"}");
		ApprovalOptions options = ApprovalOptions.defaults().expand(ApprovalDetailsExpandParameter.STEPS);
		assertThat(this.pipelines.approvals().getApproval(ID, options).id()).isEqualTo(ID);
	}

	@Test
	void updateApprovalsSendsAList() {
		stub(patch(url("/pipelines/approvals?api-version=7.1")),
				"{\"value\":[{\"id\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\",\"status\":\"approved\"}]}");
		assertThat(this.pipelines.approvals()
			.updateApprovals(ApprovalUpdate.approve(ID).comment("fine").assignedApprover("d1")))
			.extracting(Approval::status)
			.containsExactly(ApprovalStatus.APPROVED);
		assertThat(body()).isEqualTo("[{\"approvalId\":\"" + ID
				+ "\",\"status\":\"approved\",\"comment\":\"fine\",\"assignedApprover\":{\"id\":\"d1\"}}]");
		assertThatIllegalArgumentException().isThrownBy(() -> this.pipelines.approvals().updateApprovals());
	}

	private static com.github.tomakehurst.wiremock.matching.UrlPattern url(String route) {
		return urlEqualTo(ROUTES + route);
	}

	private static void stub(MappingBuilder request, String json) {
		wire.server().stubFor(request.willReturn(okJson(json)));
	}

	private static String body() {
		return wire.onlyRequest().getBodyAsString();
	}

}
