package dev.adoclient.reference;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.area.builds.BuildsClient;
import dev.adoclient.area.entitlements.EntitlementsClient;
import dev.adoclient.area.git.GitRepositoryClient;
import dev.adoclient.area.graph.GraphClient;
import dev.adoclient.area.pipelines.PipelinesClient;
import dev.adoclient.area.workitems.WorkItemsClient;
import dev.adoclient.error.AdoException;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every request of the clients against the published specification: each operation
 * is called once with all that can be set.
 */
class RequestsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	static Stream<Area> areas() {
		return Stream.of(new Area("builds", RequestsTests::builds, "build"), new Area("git", RequestsTests::git, "git"),
				new Area("pipelines", RequestsTests::pipelines, "pipelines", "pipelinesapproval"),
				new Area("policies", (ado) -> ado.policies("web"), "policy", "git"),
				new Area("pull requests", (ado) -> ado.pullRequests("web"), "git"),
				new Area("pull request", (ado) -> ado.pullRequest("web", "portal", 42), "git"),
				new Area("reviewers", (ado) -> ado.pullRequest("web", "portal", 42).reviewers(), "git"),
				new Area("iterations", (ado) -> ado.pullRequest("web", "portal", 42).iterations(), "git"),
				new Area("threads", (ado) -> ado.pullRequest("web", "portal", 42).threads(), "git"),
				new Area("projects", AdoClient::projects, "core", "operations"),
				new Area("teams", (ado) -> ado.projects().teams("web"), "core"),
				new Area("security", AdoClient::security, "security"), new Area("graph", RequestsTests::graph, "graph"),
				new Area("identities", AdoClient::identities, "identities"),
				new Area("entitlements", RequestsTests::entitlements, "memberentitlementmanagement"),
				new Area("audit", (ado) -> List.of(ado.audit(), ado.audit().streams()), "audit"),
				new Area("governance",
						(ado) -> List.of(ado.governance("web"), ado.governance("web").repository("17385"))),
				new Area("endpoints", (ado) -> ado.endpoints("web"), "serviceendpoint"),
				new Area("pools", (ado) -> List.of(ado.pools(), ado.pools().agents(1)), "taskagent"),
				new Area("queues", (ado) -> ado.queues("web"), "taskagent"),
				new Area("variable groups", (ado) -> ado.variableGroups("web"), "taskagent"),
				new Area("wiki", (ado) -> List.of(ado.wiki("web"), ado.wiki("web").pages("web.wiki")), "wiki"),
				new Area("work items", RequestsTests::workItems, "workitemtracking"));
	}

	@ParameterizedTest
	@MethodSource("areas")
	void everyRequestIsOneOfTheSpecification(Area area) throws Exception {
		callEverything(area);
		DocumentedRoutes routes = new DocumentedRoutes(area.facts());
		assertThat(wire.requests()).isNotEmpty().flatMap(routes::faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("areas")
	void everyParameterOfTheSpecificationCanBeSent(Area area) throws Exception {
		callEverything(area);
		DocumentedRoutes routes = new DocumentedRoutes(area.facts());
		wire.requests().forEach(routes::faults);
		assertThat(routes.neverSent()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("areas")
	void everyPropertyThatOnlyRequestsHaveCanBeSent(Area area) throws Exception {
		callEverything(area);
		DocumentedRoutes routes = new DocumentedRoutes(area.facts());
		wire.requests().forEach(routes::faults);
		assertThat(routes.neverInABody()).isEmpty();
	}

	@Test
	void everyClientIsInAnArea() {
		try (AdoClient ado = wire.client()) {
			Set<String> inAreas = areas().flatMap((area) -> area.clients(ado).stream())
				.map(RequestsTests::name)
				.collect(Collectors.toSet());
			// WorkItemRequestsTests has these.
			inAreas.addAll(
					Set.of("WorkItemsClient", "AttachmentsClient", "WorkItemHistoryClient", "WorkItemQueriesClient"));
			assertThat(Operations.below(ado, new FullArguments(this.folder)))
				.extracting((operation) -> name(operation.client()))
				.isSubsetOf(inAreas);
		}
	}

	@Test
	void aRequestThatIsWrongIsSeen() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		try (AdoClient ado = wire.client()) {
			ado.request(HttpMethod.GET, "/web/_apis/build/builds").parameter("colour", "red").send();
			ado.request(HttpMethod.PUT, "/web/_apis/build/builds").send();
			ado.request(HttpMethod.POST, "/web/_apis/build/builds").body(Map.of("colour", "red", "priority", 1)).send();
		}
		DocumentedRoutes routes = new DocumentedRoutes("build");
		assertThat(wire.requests().stream().map(LoggedRequest::getUrl)).hasSize(3);
		assertThat(wire.requests()).flatMap(routes::faults)
			.containsExactlyInAnyOrder("Builds_List has no parameter colour",
					"No operation is PUT /contoso/web/_apis/build/builds?api-version=7.1",
					"Builds_Queue /colour: Build has no such property",
					"Builds_Queue /priority: 1 is no code:QueuePriority");
	}

	@Test
	void aBodyThatIsWrongIsSeen() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		try (AdoClient ado = wire.client()) {
			ado.request(HttpMethod.POST, "/web/_apis/build/builds")
				.body(Map.of("priority", 7, "definition", Map.of("id", "7", "colour", "red"), "tags", "a"))
				.send();
			ado.request(HttpMethod.DELETE, "/web/_apis/build/builds/7").body(Map.of("why", "old")).send();
		}
		DocumentedRoutes routes = new DocumentedRoutes("build");
		assertThat(wire.requests()).flatMap(routes::faults)
			.containsExactlyInAnyOrder("Builds_Queue /priority: 7 is no code:QueuePriority",
					"Builds_Queue /definition/id: \"7\" is no int",
					"Builds_Queue /definition/colour: DefinitionReference has no such property",
					"Builds_Queue /tags: \"a\" is no [string]", "Builds_Delete has no body");
	}

	private static String name(Object client) {
		return client.getClass().getSimpleName();
	}

	private static List<?> builds(AdoClient ado) {
		BuildsClient builds = ado.builds("web");
		return List.of(builds, builds.logs(), builds.artifacts(), builds.tags(), builds.leases(), builds.definitions(),
				builds.definitions().tags(), builds.folders());
	}

	private static List<?> pipelines(AdoClient ado) {
		PipelinesClient pipelines = ado.pipelines("web");
		return List.of(pipelines, pipelines.runs(), pipelines.approvals());
	}

	private static List<?> git(AdoClient ado) {
		GitRepositoryClient repository = ado.git("web").repository("portal");
		return List.of(ado.git("web"), repository, repository.refs(), repository.items());
	}

	private static List<?> graph(AdoClient ado) {
		GraphClient graph = ado.graph();
		return List.of(graph, graph.users(), graph.groups(), graph.servicePrincipals(), graph.memberships());
	}

	private static List<?> entitlements(AdoClient ado) {
		EntitlementsClient users = ado.entitlements();
		return List.of(users, users.groups(), users.servicePrincipals());
	}

	/** What is done to work items themselves has a test of its own. */
	private static List<?> workItems(AdoClient ado) {
		WorkItemsClient items = ado.workItems("web");
		return List.of(items.comments(), items.fields(), items.nodes(), items.savedQueries(), items.tags(),
				items.recycleBin());
	}

	private void callEverything(Area area) throws Exception {
		Operations.answerEverything(wire);
		FullArguments arguments = new FullArguments(this.folder);
		try (AdoClient ado = wire.client()) {
			for (Object client : area.clients(ado)) {
				for (Method operation : Operations.of(client.getClass())) {
					call(operation, client, arguments);
				}
			}
		}
	}

	private static void call(Method operation, Object client, FullArguments arguments) throws Exception {
		try {
			Operations.call(operation, client, arguments);
		}
		catch (AdoException ex) {
			// An answer that fits one operation does not fit another: here the request
			// counts.
			assertThat(ex.attempts()).isPositive();
		}
	}

	/**
	 * A client, or a list of those that an area has, with the files of facts that its
	 * operations stand in.
	 */
	record Area(String name, Function<AdoClient, Object> client, String... facts) {

		List<?> clients(AdoClient ado) {
			Object clients = this.client.apply(ado);
			return (clients instanceof List<?> several) ? several : List.of(clients);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
