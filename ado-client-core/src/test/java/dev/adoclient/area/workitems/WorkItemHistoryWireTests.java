package dev.adoclient.area.workitems;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class WorkItemHistoryWireTests {

	private static final String ITEM = "{\"id\":7,\"rev\":2,\"fields\":{\"System.Title\":\"Pay\"}}";

	private static final String ROUTE = "/contoso/web/_apis/wit/workItems/7";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void listUpdatesReadsWhatEachOneChanged() {
		answer("{\"count\":1,\"value\":[{\"id\":4,\"workItemId\":7,\"rev\":2}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").history().listUpdates(7).toList()).singleElement().satisfies((update) -> {
				assertThat(update.id()).isEqualTo(4);
				assertThat(update.rev()).isEqualTo(2);
			});
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/updates?$top=200&api-version=7.1")));
	}

	@Test
	void aFullPageOfUpdatesIsFollowedByTheNext() {
		String full = IntStream.rangeClosed(1, 200)
			.mapToObj("{\"id\":%d,\"workItemId\":7,\"rev\":1}"::formatted)
			.collect(Collectors.joining(",", "{\"count\":200,\"value\":[", "]}"));
		answer("{\"count\":1,\"value\":[{\"id\":201,\"workItemId\":7,\"rev\":2}]}");
		wire.server().stubFor(get(urlEqualTo(ROUTE + "/updates?$top=200&api-version=7.1")).willReturn(okJson(full)));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").history().listUpdates(7).toList()).hasSize(201);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/updates?$top=200&$skip=200&api-version=7.1")));
	}

	@Test
	void getUpdateAsksForItsNumber() {
		answer("{\"id\":4,\"workItemId\":7,\"rev\":2}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").history().getUpdate(7, 4).workItemId()).isEqualTo(7);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/updates/4?api-version=7.1")));
	}

	@Test
	void listRevisionsBringsWhatTheOptionsName() {
		answer("{\"count\":1,\"value\":[%s]}".formatted(ITEM));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.history()
				.listRevisions(7, RevisionOptions.defaults().expand(WorkItemExpand.RELATIONS))
				.toList()).extracting(WorkItem::rev).containsExactly(2);
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo(ROUTE + "/revisions?$top=200&$expand=relations&api-version=7.1")));
	}

	@Test
	void aFullPageOfRevisionsIsFollowedByTheNext() {
		answer("{\"value\":[" + (ITEM + ",").repeat(199) + ITEM + "]}");
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "/revisions?$top=200&$skip=200&api-version=7.1"))
				.willReturn(okJson("{\"value\":[" + ITEM + "]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").history().listRevisions(7).toList()).hasSize(201);
		}
	}

	@Test
	void getRevisionReadsTheFieldsOfThatTime() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").history().getRevision(7, 2).get(SystemFields.TITLE)).isEqualTo("Pay");
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/revisions/2?api-version=7.1")));
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
