package dev.adoclient.area.builds;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.TestJson;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class BuildsWireTests {

	private static final String ROUTES = "/contoso/web/_apis/build";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private BuildsClient builds;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.builds = this.ado.builds("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void everyRequestCarriesTheHeadersOfTheClient() {
		stub(get(url("/builds/42?api-version=7.1")), "{\"id\":42}");
		this.builds.getBuild(42);
		LoggedRequest request = wire.onlyRequest();
		assertThat(request.getHeader("Authorization")).isEqualTo("Basic OnBhdC0x");
		assertThat(request.getHeader("Accept")).isEqualTo("application/json");
		assertThat(request.getHeader("X-TFS-FedAuthRedirect")).isEqualTo("Suppress");
		assertThat(request.getHeader("User-Agent")).startsWith("ado-client/");
		assertThat(request.containsHeader("Content-Type")).isFalse();
	}

	@Test
	void getBuildReadsTheBuild() {
		stub(get(url("/builds/1042?api-version=7.1")), TestJson.object("json/build.json").toString());
		assertThat(this.builds.getBuild(1042)).isEqualTo(new Build(TestJson.object("json/build.json")));
	}

	@Test
	void getBuildAsksForProperties() {
		stub(get(url("/builds/42?propertyFilters=one%2Ctwo&api-version=7.1")), "{\"id\":42}");
		assertThat(this.builds.getBuild(42, BuildOptions.defaults().properties("one", "two")).id()).isEqualTo(42);
	}

	@Test
	void theDefaultProjectIsThatOfTheConnection() {
		stub(get(url("/builds/42?api-version=7.1")), "{\"id\":42}");
		assertThat(this.ado.builds().getBuild(42).id()).isEqualTo(42);
	}

	@Test
	void queueBuildSendsTheBuild() {
		stub(post(url("/builds?api-version=7.1")), "{\"id\":43,\"status\":\"notStarted\"}");
		Build queued = this.builds.queueBuild(BuildRequest.of(7)
			.branch("main")
			.version("d265f742")
			.variables(Map.of("system.debug", "true"))
			.templateParameters(Map.of("environment", "staging"))
			.priority(QueuePriority.HIGH)
			.queue(18)
			.demand("npm")
			.demand("Agent.Version -gtVersion 3")
			.property("newField", null));
		assertThat(queued.status()).isEqualTo(BuildStatus.NOT_STARTED);
		LoggedRequest request = wire.onlyRequest();
		assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
		assertThat(request.getBodyAsString()).isEqualTo("""
				{"definition":{"id":7},"sourceBranch":"refs/heads/main","sourceVersion":"d265f742",\
				"parameters":"{\\"system.debug\\":\\"true\\"}","templateParameters":{"environment":"staging"},\
				"priority":"high","queue":{"id":18},"demands":["npm","Agent.Version -gtVersion 3"],"newField":null}""");
	}

	@Test
	void queueBuildSendsItsOptions() {
		stub(post(url("/builds?ignoreWarnings=true&sourceBuildId=41&api-version=7.1")), "{\"id\":43}");
		QueueBuildOptions options = QueueBuildOptions.defaults().ignoreWarnings(true).sourceBuild(41);
		assertThat(this.builds.queueBuild(BuildRequest.of(7), options).id()).isEqualTo(43);
	}

	@Test
	void listBuildsReadsTheBuilds() {
		stub(get(url("/builds?definitions=7%2C8&statusFilter=completed&$top=2&api-version=7.1")),
				"{\"count\":2,\"value\":[{\"id\":2},{\"id\":1}]}");
		BuildQuery query = BuildQuery.all().definition(7, 8).status(BuildStatus.COMPLETED).pageSize(2);
		assertThat(this.builds.listBuilds(query)).extracting(Build::id).containsExactly(2, 1);
	}

	@Test
	void getTimelineReadsTheTimeline() {
		stub(get(url("/builds/42/timeline?api-version=7.1")), TestJson.object("json/timeline.json").toString());
		assertThat(this.builds.getTimeline(42)).contains(new Timeline(TestJson.object("json/timeline.json")));
	}

	@Test
	void aTimelineThatIsNullIsNone() {
		stub(get(url("/builds/42/timeline?api-version=7.1")), "null");
		stub(get(url("/builds/42?api-version=7.1")), "null");
		assertThat(this.builds.getTimeline(42)).isEmpty();
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> this.builds.getBuild(42))
			.withMessageContaining("The answer is empty, where a value was expected");
	}

	@Test
	void aTagWithACommaIsRefusedSinceItWouldBeTwoTags() {
		assertThatIllegalArgumentException().isThrownBy(() -> BuildQuery.all().tag("nightly", "a,b"))
			.withMessageContaining("comma");
		assertThatIllegalArgumentException().isThrownBy(() -> BuildQuery.all().properties("a,b"));
		assertThatIllegalArgumentException().isThrownBy(() -> BuildQuery.all().parameter("x", List.of("a,b")));
		assertThat(BuildQuery.all().tag("a", "b").parameter("x", "a,b").parameters()).containsEntry("tagFilters", "a,b")
			.containsEntry("x", "a,b");
	}

	@Test
	void getTimelineAsksForAnEarlierAttempt() {
		UUID id = UUID.fromString("1e1a6a2c-5b7d-4a0e-9e35-2f4a5ad3b4c6");
		stub(get(url("/builds/42/timeline/" + id + "?changeId=3&planId=" + id + "&api-version=7.1")), "{}");
		assertThat(this.builds.getTimeline(42, TimelineOptions.of(id).changeId(3).planId(id))).isPresent();
	}

	@Test
	void listArtifactsReadsTheArtifacts() {
		stub(get(url("/builds/42/artifacts?api-version=7.1")),
				"{\"count\":1,\"value\":[{\"id\":5,\"name\":\"drop\",\"resource\":{\"type\":\"PipelineArtifact\"}}]}");
		assertThat(this.builds.artifacts().listArtifacts(42)).singleElement()
			.satisfies((artifact) -> assertThat(artifact.resource().type()).isEqualTo("PipelineArtifact"));
	}

	@Test
	void getArtifactReadsTheArtifact() {
		stub(get(url("/builds/42/artifacts?artifactName=drop%20%26%20more&api-version=7.1")),
				"{\"id\":5,\"name\":\"drop & more\"}");
		assertThat(this.builds.artifacts().getArtifact(42, "drop & more").name()).isEqualTo("drop & more");
	}

	@Test
	void downloadArtifactGivesTheContent() throws Exception {
		wire.server()
			.stubFor(get(url("/builds/42/artifacts?artifactName=drop&$format=zip&api-version=7.1"))
				.withHeader("Accept", WireMock.equalTo("application/zip"))
				.willReturn(ok("PK zip")));
		try (InputStream content = this.builds.artifacts().downloadArtifact(42, "drop")) {
			assertThat(content).hasContent("PK zip");
		}
	}

	@Test
	void downloadArtifactWritesTheFile(@TempDir Path folder) {
		wire.server()
			.stubFor(get(url("/builds/42/artifacts?artifactName=drop&$format=zip&api-version=7.1"))
				.willReturn(ok("PK zip").withHeader("Content-Type", "application/zip")
					.withHeader("Content-Disposition", "attachment; filename=drop.zip")));
		Path target = folder.resolve("mine.zip");
		DownloadedFile file = this.builds.artifacts().downloadArtifact(42, "drop", Download.to(target));
		assertThat(target).hasContent("PK zip");
		assertThat(file).isEqualTo(new DownloadedFile(target, 6, "application/zip", "drop.zip"));
		assertThat(folder).isDirectoryContaining("glob:**mine.zip").isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void getArtifactManifestReadsTheJson() {
		wire.server()
			.stubFor(get(url("/builds/42/artifacts?artifactName=drop&fileId=F00D&fileName=manifest&api-version=7.1"))
				.withHeader("Accept", WireMock.equalTo("application/octet-stream"))
				.willReturn(ok("{\"items\":[{\"path\":\"/a.txt\"}]}").withHeader("Content-Type",
						"application/octet-stream")));
		assertThat(this.builds.artifacts().getArtifactManifest(42, "drop", "F00D").at("/items/0/path").asString())
			.isEqualTo("/a.txt");
	}

	@Test
	void downloadArtifactFileGivesTheContent() throws Exception {
		wire.server()
			.stubFor(get(url("/builds/42/artifacts?artifactName=drop&fileId=F00D&fileName=a.txt&api-version=7.1"))
				.withHeader("Accept", WireMock.equalTo("application/octet-stream"))
				.willReturn(ok("hello")));
		try (InputStream content = this.builds.artifacts().downloadArtifactFile(42, "drop", "F00D", "a.txt")) {
			assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
		}
	}

	@Test
	void downloadArtifactFileWritesTheFile(@TempDir Path folder) {
		wire.server()
			.stubFor(get(url("/builds/42/artifacts?artifactName=drop&fileId=F00D&fileName=a.txt&api-version=7.1"))
				.willReturn(ok("hello")));
		this.builds.artifacts().downloadArtifactFile(42, "drop", "F00D", "a.txt", Download.to(folder.resolve("a.txt")));
		assertThat(folder.resolve("a.txt")).hasContent("hello");
	}

	@Test
	void listLeasesReadsTheLeases() {
		stub(get(url("/builds/42/leases?api-version=7.1")),
				"{\"count\":1,\"value\":[{\"leaseId\":9,\"protectPipeline\":true}]}");
		assertThat(this.builds.leases().listLeases(42)).singleElement()
			.satisfies((lease) -> assertThat(lease.protectPipeline()).isTrue());
	}

	@Test
	void deleteLeasesNamesTheLeases() {
		wire.server().stubFor(delete(url("/retention/leases?ids=1%2C2%2C3&api-version=7.1")).willReturn(noContent()));
		this.builds.leases().deleteLeases(1, 2, 3);
		assertThat(wire.onlyRequest().getBodyAsString()).isEmpty();
	}

	@Test
	void listDefinitionsReadsTheDefinitions() {
		stub(get(url("/definitions?name=web%2A&path=%5Cteam&api-version=7.1")),
				"{\"count\":1,\"value\":[{\"id\":7,\"name\":\"web-ci\"}]}");
		assertThat(this.builds.definitions().listDefinitions(DefinitionQuery.all().name("web*").path("\\team")))
			.extracting(BuildDefinitionReference::name)
			.containsExactly("web-ci");
	}

	@Test
	void getDefinitionReadsTheDefinition() {
		stub(get(url("/definitions/7?revision=3&includeLatestBuilds=true&api-version=7.1")),
				TestJson.object("json/definition.json").toString());
		DefinitionOptions options = DefinitionOptions.defaults().revision(3).includeLatestBuilds(true);
		assertThat(this.builds.definitions().getDefinition(7, options))
			.isEqualTo(new BuildDefinition(TestJson.object("json/definition.json")));
	}

	@Test
	void deleteDefinitionDeletesIt() {
		wire.server().stubFor(delete(url("/definitions/7?api-version=7.1")).willReturn(noContent()));
		this.builds.definitions().deleteDefinition(7);
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void updateStageSendsTheUpdate() {
		wire.server().stubFor(patch(url("/builds/42/stages/Deploy?api-version=7.1")).willReturn(ok()));
		this.builds.updateStage(42, "Deploy", StageUpdate.cancel());
		assertThat(wire.onlyRequest().getBodyAsString()).isEqualTo("{\"state\":\"cancel\"}");
	}

	@Test
	void rerunFailedJobsRetriesTheStage() {
		wire.server().stubFor(patch(url("/builds/42/stages/Deploy?api-version=7.1")).willReturn(ok()));
		this.builds.rerunFailedJobs(42, "Deploy");
		assertThat(wire.onlyRequest().getBodyAsString()).isEqualTo("{\"state\":\"retry\",\"forceRetryAllJobs\":false}");
	}

	private static com.github.tomakehurst.wiremock.matching.UrlPattern url(String route) {
		return urlEqualTo(ROUTES + route);
	}

	private static void stub(MappingBuilder request, String json) {
		wire.server().stubFor(request.willReturn(okJson(json)));
	}

}
