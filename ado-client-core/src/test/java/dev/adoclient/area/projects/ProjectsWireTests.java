package dev.adoclient.area.projects;

import java.time.Duration;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.model.ProjectState;
import dev.adoclient.model.ProjectVisibility;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.model.TeamProjectReference;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
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
class ProjectsWireTests {

	private static final UUID PROJECT = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final UUID PROCESS = UUID.fromString("adcc42ab-9882-485e-a3ed-7678f01f66bc");

	private static final UUID OPERATION = UUID.fromString("066488b8-b14e-43d1-befc-a2e655266e2b");

	private static final UUID PLUGIN = UUID.fromString("7b4ddb9d-dfd7-4dc4-9e31-a1d4b4b5b1c0");

	private static final String STARTED = "{\"id\":\"%s\",\"status\":\"notSet\",\"url\":\"https://x/1\"}"
		.formatted(OPERATION);

	private static final Duration LIMIT = Duration.ofMinutes(1);

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private ProjectsClient projects;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.projects = this.ado.projects();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listProjectsFollowsTheContinuationToken() {
		String first = "/projects?stateFilter=all&getDefaultTeamImageUrl=true&$top=1";
		wire.server()
			.stubFor(get(url(first + "&api-version=7.1"))
				.willReturn(okJson("{\"value\":[" + project("web") + "]}").withHeader("X-MS-ContinuationToken", "1")));
		stub(get(url(first + "&continuationToken=1&api-version=7.1")), "{\"value\":[" + project("shop") + "]}");
		ProjectQuery query = ProjectQuery.all().state(ProjectState.ALL).includeDefaultTeamImageUrl(true).pageSize(1);
		assertThat(this.projects.listProjects(query).toList()).extracting(TeamProjectReference::name)
			.containsExactly("web", "shop");
	}

	@Test
	void getProjectReadsCapabilitiesThatAreTextsAndAVisibilityThatNobodyDocuments() {
		stub(get(url("/projects/my%20web?includeCapabilities=true&includeHistory=true&api-version=7.1")),
				"{\"id\":\"%s\",\"name\":\"my web\",\"state\":\"wellFormed\",\"visibility\":\"organization\","
					.formatted(PROJECT) + "\"capabilities\":{\"versioncontrol\":{\"gitEnabled\":\"True\"}},"
						+ "\"defaultTeam\":{\"id\":\"%s\",\"name\":\"web Team\"}}".formatted(PROCESS));
		TeamProject project = this.projects.getProject("my web",
				ProjectOptions.defaults().includeCapabilities(true).includeHistory(true));
		assertThat(project.id()).isEqualTo(PROJECT);
		assertThat(project.visibility()).isEqualTo(new ProjectVisibility("organization"));
		assertThat(project.capabilities().get("versioncontrol").path("gitEnabled").asString()).isEqualTo("True");
		assertThat(project.defaultTeam().name()).isEqualTo("web Team");
	}

	@Test
	void createProjectReturnsTheProjectOnceItsOperationHasSucceeded() {
		stub(post(url("/projects?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"shop","description":"What we sell","visibility":"private","capabilities":{
				 "versioncontrol":{"sourceControlType":"Git"},"processTemplate":{"templateTypeId":"%s"}}}
				""".formatted(PROCESS))), STARTED);
		operation("succeeded");
		stub(get(url("/projects/shop?api-version=7.1")), project("shop"));
		ProjectRequest request = ProjectRequest.of("shop", PROCESS).description("What we sell");
		assertThat(this.projects.createProject(request, LIMIT).id()).isEqualTo(PROJECT);
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void createProjectCanChooseVisibilityAndSourceControl() {
		stub(post(url("/projects?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"shop","visibility":"public","capabilities":{
				 "versioncontrol":{"sourceControlType":"Tfvc"},"processTemplate":{"templateTypeId":"%s"}}}
				""".formatted(PROCESS))), STARTED);
		operation("succeeded");
		stub(get(url("/projects/shop?api-version=7.1")), project("shop"));
		ProjectRequest request = ProjectRequest.of("shop", PROCESS).visibility(ProjectVisibility.PUBLIC).tfvc();
		assertThat(this.projects.createProject(request, LIMIT).name()).isEqualTo("shop");
	}

	@ParameterizedTest
	@ValueSource(strings = { "failed", "cancelled" })
	void anOperationThatDoesNotSucceedIsAConflictThatSaysWhy(String status) {
		stub(delete(url("/projects/" + PROJECT + "?api-version=7.1")), STARTED);
		stub(get(url("/operations/" + OPERATION + "?api-version=7.1")),
				"{\"id\":\"%s\",\"status\":\"%s\",\"resultMessage\":\"No.\",\"detailedMessage\":\"It is in use.\"}"
					.formatted(OPERATION, status));
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.projects.deleteProject(PROJECT, LIMIT))
			.withMessageContaining("status '" + status + "'")
			.withMessageContaining("It is in use.");
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void theResultIsToldOfAnOperationThatSaysNothingElse() {
		stub(delete(url("/projects/" + PROJECT + "?api-version=7.1")), STARTED);
		stub(get(url("/operations/" + OPERATION + "?api-version=7.1")),
				"{\"status\":\"failed\",\"resultMessage\":\"No.\",\"detailedMessage\":\"\"}");
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.projects.deleteProject(PROJECT, LIMIT))
			.withMessageContaining("The service says: No.");
	}

	@Test
	void updateProjectSendsWhatIsSetAndAsksThePluginOfTheOperation() {
		stub(patch(url("/projects/" + PROJECT + "?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"store","description":"d","abbreviation":"st","visibility":"private","state":"wellFormed"}
				""")), "{\"id\":\"%s\",\"pluginId\":\"%s\",\"status\":\"notSet\"}".formatted(OPERATION, PLUGIN));
		stub(get(url("/operations/" + OPERATION + "?pluginId=" + PLUGIN + "&api-version=7.1")),
				"{\"status\":\"succeeded\"}");
		stub(get(url("/projects/" + PROJECT + "?api-version=7.1")), project("store"));
		ProjectUpdate update = ProjectUpdate.empty()
			.name("store")
			.description("d")
			.abbreviation("st")
			.visibility(ProjectVisibility.PRIVATE)
			.restored();
		assertThat(this.projects.updateProject(PROJECT, update, LIMIT).name()).isEqualTo("store");
	}

	@Test
	void deleteProjectReturnsOnceItsOperationHasSucceeded() {
		stub(delete(url("/projects/" + PROJECT + "?api-version=7.1")), STARTED);
		operation("succeeded");
		this.projects.deleteProject(PROJECT, LIMIT);
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void whatCannotBeMeantIsRefusedBeforeAnythingIsSent() {
		ProjectRequest request = ProjectRequest.of("shop", PROCESS);
		assertThatIllegalArgumentException().isThrownBy(() -> this.projects.createProject(request, Duration.ZERO));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.projects.createProject(ProjectRequest.of("..", PROCESS), LIMIT));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.projects.deleteProject(PROJECT, Duration.ofSeconds(-1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.projects.updateProject(PROJECT, ProjectUpdate.empty(), LIMIT));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.projects.updateProperties(PROJECT, PropertyChange.empty()));
		assertThatIllegalArgumentException().isThrownBy(() -> ProjectRequest.of(" ", PROCESS));
		assertThatIllegalArgumentException().isThrownBy(() -> ProjectUpdate.empty().name("x".repeat(65)));
		assertThatIllegalArgumentException().isThrownBy(() -> PropertyChange.empty().set("", 1));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void listPropertiesAsksForNames() {
		stub(get(url("/projects/" + PROJECT
				+ "/properties?keys=System.CurrentProcessTemplateId%2CTeam.%2A&api-version=7.1-preview.1")),
				"{\"count\":1,\"value\":[{\"name\":\"Team.Count\",\"value\":\"3\"}]}");
		ProjectPropertyQuery query = ProjectPropertyQuery.all().names("System.CurrentProcessTemplateId", "Team.*");
		assertThat(this.projects.listProperties(PROJECT, query).toList()).singleElement()
			.satisfies((property) -> assertThat(property.name()).isEqualTo("Team.Count"))
			.satisfies((property) -> assertThat(property.value().stringValue()).isEqualTo("3"));
	}

	@Test
	void updatePropertiesIsAPatchWhosePathsAreNames() {
		wire.server()
			.stubFor(patch(url("/projects/" + PROJECT + "/properties?api-version=7.1-preview.1"))
				.withHeader("Content-Type", equalTo("application/json-patch+json"))
				.withRequestBody(equalToJson("""
						[{"op":"add","path":"/cost~1center","value":"42"},{"op":"remove","path":"/alias"}]
						"""))
				.willReturn(noContent()));
		this.projects.updateProperties(PROJECT, PropertyChange.empty().set("cost/center", "42").remove("alias"));
		wire.onlyRequest();
	}

	@Test
	void listAllTeamsSkipsThePagesThatItHas() {
		String first = "/teams?$mine=true&$expandIdentity=true&$top=1";
		stub(get(url(first + "&api-version=7.1-preview.3")), "{\"value\":[{\"id\":\"%s\"}]}".formatted(PROJECT));
		stub(get(url(first + "&api-version=7.1-preview.3&$skip=1")), "{\"value\":[]}");
		TeamQuery query = TeamQuery.all().mine(true).expandIdentity(true).pageSize(1);
		assertThat(this.projects.listAllTeams(query).toList()).extracting(WebApiTeam::id).containsExactly(PROJECT);
	}

	@Test
	void processesAreListedAndReadById() {
		String process = "{\"id\":\"%s\",\"name\":\"Agile\",\"isDefault\":true,\"type\":\"system\"}".formatted(PROCESS);
		stub(get(url("/process/processes?api-version=7.1")), "{\"count\":1,\"value\":[" + process + "]}");
		stub(get(url("/process/processes/" + PROCESS + "?api-version=7.1")), process);
		assertThat(this.projects.listProcesses().toList()).extracting(ProjectProcess::id).containsExactly(PROCESS);
		assertThat(this.projects.getProcess(PROCESS).type()).isEqualTo(ProcessType.SYSTEM);
	}

	private static void operation(String status) {
		stub(get(url("/operations/" + OPERATION + "?api-version=7.1")),
				"{\"id\":\"%s\",\"status\":\"%s\"}".formatted(OPERATION, status));
	}

	private static String project(String name) {
		return "{\"id\":\"%s\",\"name\":\"%s\",\"state\":\"wellFormed\"}".formatted(PROJECT, name);
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/_apis" + rest);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
