package dev.adoclient.area.workitems;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.blocking.Paged;
import dev.adoclient.error.AdoRejectedException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemQueryWireTests {

	private static final String WIQL = "SELECT [System.Id] FROM WorkItems WHERE [System.Title] = 'A & \"B\"'";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void queryByWiqlAnswersTheIdsInTheirOrder() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(okJson(
					"{\"queryType\":\"flat\",\"queryResultType\":\"workItem\",\"asOf\":\"2026-01-02T03:04:05.67Z\","
							+ "\"columns\":[{\"referenceName\":\"System.Id\",\"name\":\"ID\"}],"
							+ "\"workItems\":[{\"id\":9,\"url\":\"http://x/9\"},{\"id\":7}]}")));
		try (AdoClient ado = wire.client()) {
			WorkItemQueryResult result = ado.workItems("web").queries().queryByWiql(WIQL);
			assertThat(result.ids()).containsExactly(9, 7);
			assertThat(result.queryType()).isEqualTo(QueryType.FLAT);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo("/contoso/web/_apis/wit/wiql?api-version=7.1"))
				.withRequestBody(equalToJson(
						"{\"query\":\"SELECT [System.Id] FROM WorkItems WHERE [System.Title] = 'A & \\\"B\\\"'\"}")));
	}

	@Test
	void aQueryOfLinksAnswersBothEnds() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(okJson("{\"queryType\":\"oneHop\",\"workItemRelations\":["
					+ "{\"rel\":null,\"source\":null,\"target\":{\"id\":1}},"
					+ "{\"rel\":\"System.LinkTypes.Hierarchy-Forward\",\"source\":{\"id\":1},\"target\":{\"id\":2}}]}")));
		try (AdoClient ado = wire.client()) {
			WorkItemQueryResult result = ado.workItems("web").queries().queryByWiql(WIQL);
			assertThat(result.ids()).containsExactly(1, 2);
			WorkItemLink link = result.workItemRelations().get(1);
			assertThat(link.rel()).isEqualTo(RelationType.CHILD);
			assertThat(Objects.requireNonNull(link.target()).id()).isEqualTo(2);
		}
	}

	@Test
	void w10QueriesTakeATeamALimitAndTimePrecision() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		UUID query = UUID.fromString("6e511ae8-aafe-455a-b318-a4158bbd0f1e");
		WiqlOptions options = WiqlOptions.defaults().team("Red & Blue").top(10).timePrecision(true);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").queries().queryByWiql(WIQL, options);
			ado.workItems("web").queries().queryById(query, options);
			ado.workItems("web").queries().queryById(query);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(
					"/contoso/web/Red%20%26%20Blue/_apis/wit/wiql" + "?$top=10&timePrecision=true&api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(urlEqualTo("/contoso/web/Red%20%26%20Blue/_apis/wit/wiql/"
					+ "6e511ae8-aafe-455a-b318-a4158bbd0f1e?$top=10&timePrecision=true&api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(
					urlEqualTo("/contoso/web/_apis/wit/wiql/6e511ae8-aafe-455a-b318-a4158bbd0f1e?api-version=7.1")));
	}

	@Test
	void w10TooManyWorkItemsAreExplained() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(jsonResponse(
					"{\"message\":\"VS402337: The number of work items returned exceeds the size limit of 20000.\","
							+ "\"typeKey\":\"WorkItemTrackingQueryResultSizeLimitExceededException\"}",
					400)));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoRejectedException.class)
				.isThrownBy(() -> ado.workItems("web").queries().queryByWiql(WIQL))
				.withMessageContaining("ranges of ids");
		}
		assertThat(wire.server().getAllServeEvents()).hasSize(1);
	}

	@Test
	void aQueryIsSafeToRepeatAlthoughItIsAPost() {
		wire.server()
			.stubFor(any(anyUrl()).inScenario("flaky")
				.whenScenarioStateIs("Started")
				.willReturn(aResponse().withStatus(502))
				.willSetStateTo("up"));
		wire.server()
			.stubFor(any(anyUrl()).inScenario("flaky")
				.whenScenarioStateIs("up")
				.willReturn(okJson("{\"workItems\":[{\"id\":9}]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").queries().queryByWiql(WIQL).ids()).containsExactly(9);
		}
	}

	@Test
	void aBlankQueryIsRefusedBeforeAnyRequest() {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException().isThrownBy(() -> ado.workItems("web").queries().queryByWiql(" "));
			assertThatIllegalArgumentException().isThrownBy(() -> WiqlOptions.defaults().top(0));
		}
		assertThat(wire.server().getAllServeEvents()).isEmpty();
	}

	@Test
	void aQueryAnswersWorkItemsInItsOrderPageByPage() {
		List<Integer> found = IntStream.rangeClosed(1, 450).mapToObj((i) -> 1000 - i).toList();
		wire.server()
			.stubFor(post(urlPathEqualTo("/contoso/web/_apis/wit/wiql"))
				.willReturn(okJson("{\"workItems\":[%s]}".formatted(references(found)))));
		String all = found.stream()
			.sorted()
			.map((id) -> "{\"id\":%d,\"rev\":1}".formatted(id))
			.collect(Collectors.joining(","));
		wire.server()
			.stubFor(post(urlPathEqualTo("/contoso/web/_apis/wit/workitemsbatch"))
				.willReturn(okJson("{\"value\":[%s]}".formatted(all))));
		try (AdoClient ado = wire.client(); AdoAsyncClient async = wire.asyncClient()) {
			Paged<WorkItem> items = ado.workItems("web").queries().queryWorkItems(WIQL);
			assertThat(wire.requests()).isEmpty();
			assertThat(items.stream().map(WorkItem::id)).isEqualTo(found);
			wire.server().verify(1, postRequestedFor(urlPathEqualTo("/contoso/web/_apis/wit/wiql")));
			wire.server().verify(3, postRequestedFor(urlPathEqualTo("/contoso/web/_apis/wit/workitemsbatch")));
			assertThat(items.map(WorkItem::id).toList()).isEqualTo(found);
			wire.server().verify(2, postRequestedFor(urlPathEqualTo("/contoso/web/_apis/wit/wiql")));
			assertThat(items.page("2").items()).hasSize(50);
			StepVerifier.create(async.workItems("web").queries().queryWorkItems(WIQL).map(WorkItem::id).collectList())
				.expectNext(found)
				.verifyComplete();
		}
	}

	@Test
	void aWorkItemThatIsDeletedBetweenQueryAndReadingIsLeftOut() {
		wire.server()
			.stubFor(post(urlPathEqualTo("/contoso/web/Red/_apis/wit/wiql"))
				.willReturn(okJson("{\"workItems\":[{\"id\":9},{\"id\":7}]}")));
		wire.server()
			.stubFor(post(urlPathEqualTo("/contoso/web/_apis/wit/workitemsbatch"))
				.willReturn(okJson("{\"value\":[null,{\"id\":7,\"rev\":1}]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.queries()
				.queryWorkItems(WIQL, WiqlOptions.defaults().team("Red"),
						WorkItemsOptions.defaults().fields(SystemFields.TITLE)))
				.extracting(WorkItem::id)
				.containsExactly(7);
		}
		wire.server()
			.verify(postRequestedFor(urlPathEqualTo("/contoso/web/_apis/wit/workitemsbatch")).withRequestBody(
					equalToJson("{\"fields\":[\"System.Title\"],\"errorPolicy\":\"omit\",\"ids\":[9,7]}")));
	}

	@Test
	void aQueryThatFindsNothingIsAnEmptyList() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"workItems\":[]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").queries().queryWorkItems(WIQL)).isEmpty();
		}
		assertThat(wire.requests()).hasSize(1);
	}

	private static String references(List<Integer> ids) {
		return ids.stream().map((id) -> "{\"id\":%d}".formatted(id)).collect(Collectors.joining(","));
	}

}
