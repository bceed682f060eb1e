package dev.adoclient.area.workitems;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SavedQueriesWireTests {

	private static final String ROUTE = "/contoso/web/_apis/wit/queries";

	private static final String ID = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c";

	private static final String QUERY = "{\"id\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\",\"name\":\"Open bugs\",\"path\":\"Shared Queries/Open bugs\",\"isPublic\":true,\"wiql\":\"SELECT [System.Id] FROM WorkItems\"}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void listQueriesReadsTheRootFolders() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(QUERY));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.savedQueries()
				.listQueries(QueryTreeOptions.defaults().depth(2).expand(QueryExpand.WIQL).includeDeleted(true))
				.toList()).extracting(QueryHierarchyItem::name).containsExactly("Open bugs");
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo(ROUTE + "?$depth=2&$expand=wiql&$includeDeleted=true&api-version=7.1")));
	}

	@Test
	void searchQueriesSendsTheText() {
		answer("{\"count\":1,\"hasMore\":false,\"value\":[%s]}".formatted(QUERY));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.savedQueries()
				.searchQueries("bugs & more", QuerySearchOptions.defaults().top(5))
				.value()).hasSize(1);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "?$filter=bugs%20%26%20more&$top=5&api-version=7.1")));
	}

	@Test
	void getQueryTakesAPathOrAnId() {
		answer(QUERY);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").savedQueries().getQuery("Shared Queries/Open bugs").wiql())
				.startsWith("SELECT");
			ado.workItems("web").savedQueries().getQuery(ID, SavedQueryOptions.defaults().useIsoDateFormat(true));
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/Shared%20Queries/Open%20bugs?api-version=7.1")));
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/" + ID + "?$useIsoDateFormat=true&api-version=7.1")));
	}

	@Test
	void listQueriesOfIdsIsAQuestionAndMayBeRepeated() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(QUERY));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.savedQueries()
				.listQueries(QueryBatchRequest.of(List.of(UUID.fromString(ID))).errorPolicy(QueryErrorPolicy.OMIT))
				.toList()).hasSize(1);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "batch?api-version=7.1"))
				.withRequestBody(equalToJson("{\"ids\":[\"" + ID + "\"],\"errorPolicy\":\"omit\"}")));
	}

	@Test
	void createQuerySavesItInItsFolder() {
		answer(QUERY);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.savedQueries()
				.createQuery("Shared Queries/Team",
						SavedQueryRequest.query("Open bugs", "SELECT [System.Id] FROM WorkItems"));
			ado.workItems("web").savedQueries().createQuery("Shared Queries", SavedQueryRequest.folder("Team"));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/Shared%20Queries/Team?api-version=7.1")).withRequestBody(
					equalToJson("{\"name\":\"Open bugs\",\"wiql\":\"SELECT [System.Id] FROM WorkItems\"}")));
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/Shared%20Queries?api-version=7.1"))
				.withRequestBody(equalToJson("{\"name\":\"Team\",\"isFolder\":true}")));
	}

	@Test
	void validateQuerySavesNothingAndNeedsNoAnswer() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").savedQueries().validateQuery("My Queries", SavedQueryRequest.query("Bugs", "SELECT"));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/My%20Queries?validateWiqlOnly=true&api-version=7.1")));
	}

	@Test
	void updateQueryMovesAndRestoresItToo() {
		answer(QUERY);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.savedQueries()
				.updateQuery("Shared Queries/Open bugs", SavedQueryRequest.named("Bugs"));
			ado.workItems("web").savedQueries().moveQuery(UUID.fromString(ID), "My Queries");
			ado.workItems("web").savedQueries().restoreQuery(UUID.fromString(ID), true);
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo(ROUTE + "/Shared%20Queries/Open%20bugs?api-version=7.1"))
				.withRequestBody(equalToJson("{\"name\":\"Bugs\"}")));
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "/My%20Queries?api-version=7.1"))
				.withRequestBody(equalToJson("{\"id\":\"" + ID + "\"}")));
		wire.server()
			.verify(patchRequestedFor(urlEqualTo(ROUTE + "/" + ID + "?$undeleteDescendants=true&api-version=7.1"))
				.withRequestBody(equalToJson("{\"isDeleted\":false}")));
	}

	@Test
	void deleteQueryTakesAnAnswerWithoutABody() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").savedQueries().deleteQuery("Shared Queries/Open bugs");
		}
		wire.server().verify(deleteRequestedFor(urlEqualTo(ROUTE + "/Shared%20Queries/Open%20bugs?api-version=7.1")));
	}

	@Test
	void aQueryWithoutANameATextOrAPlaceIsRefusedBeforeItIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> SavedQueryRequest.query(" ", "SELECT"));
		assertThatIllegalArgumentException().isThrownBy(() -> SavedQueryRequest.query("Bugs", " "));
		assertThatIllegalArgumentException().isThrownBy(() -> QueryBatchRequest.of(List.of()));
		try (AdoClient ado = wire.client()) {
			SavedQueriesClient queries = ado.workItems("web").savedQueries();
			assertThatIllegalArgumentException().isThrownBy(() -> queries.getQuery(""));
			assertThatIllegalArgumentException().isThrownBy(() -> queries.searchQueries(" "));
		}
		assertThat(wire.requests()).isEmpty();
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
