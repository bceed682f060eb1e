package dev.adoclient.area.workitems;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.model.JsonPatch;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WorkItemsWireTests {

	private static final String ITEM = "{\"id\":7,\"rev\":3,\"fields\":{\"System.Title\":\"Pay\"}}";

	private static final WorkItemChange TITLE = WorkItemChange.empty().set(SystemFields.TITLE, "Pay");

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void getWorkItemReadsTheFieldsThatHaveAValue() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			WorkItem item = ado.workItems("web").getWorkItem(7);
			assertThat(item.id()).isEqualTo(7);
			assertThat(item.rev()).isEqualTo(3);
			assertThat(item.get(SystemFields.TITLE)).isEqualTo("Pay");
			assertThat(item.get(CommonFields.PRIORITY)).isNull();
			assertThat(item.fieldNames()).containsExactly("System.Title");
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1")));
	}

	@Test
	void w11WhatComesWithAWorkItemIsTheCallersChoice() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.getWorkItem(7,
						WorkItemOptions.defaults()
							.fields(SystemFields.TITLE, CommonFields.PRIORITY)
							.asOf(Instant.parse("2026-01-02T03:04:05Z")));
			ado.workItems("web").getWorkItem(7, WorkItemOptions.defaults().expand(WorkItemExpand.RELATIONS));
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo(
					"/contoso/web/_apis/wit/workitems/7?" + "fields=System.Title%2CMicrosoft.VSTS.Common.Priority"
							+ "&asOf=2026-01-02T03%3A04%3A05Z&api-version=7.1")));
		wire.server()
			.verify(getRequestedFor(
					urlEqualTo("/contoso/web/_apis/wit/workitems/7?$expand=relations&api-version=7.1")));
	}

	@Test
	void w11FieldsTogetherWithAnExpansionAreRefusedBeforeAnyRequest() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WorkItemOptions.defaults().fields(SystemFields.TITLE).expand(WorkItemExpand.ALL))
			.withMessageContaining("expansion");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WorkItemsOptions.defaults().expand(WorkItemExpand.LINKS).fields(SystemFields.TITLE));
	}

	@Test
	void workItemsWithoutAProjectUseTheDefaultProjectAndElseTheOrganization() {
		answer(ITEM);
		try (AdoClient ado = wire.client(); AdoClient without = wire.client((builder) -> builder.project(null))) {
			ado.workItems().getWorkItem(7);
			without.workItems().getWorkItem(7);
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1")));
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/_apis/wit/workitems/7?api-version=7.1")));
	}

	@Test
	void whatNeedsAProjectSaysSoBeforeAnyRequest() {
		try (AdoClient ado = wire.client((builder) -> builder.project(null))) {
			WorkItemsClient items = ado.workItems();
			assertThatIllegalStateException().isThrownBy(() -> items.createWorkItem("Task", TITLE))
				.withMessageContaining("ado.project");
			assertThatIllegalStateException().isThrownBy(items::listWorkItemTypes);
			assertThatIllegalStateException()
				.isThrownBy(() -> items.batch(WorkItemBatch.empty().create("Task", TITLE)));
			assertThatIllegalStateException().isThrownBy(() -> items.queries()
				.queryByWiql("SELECT [System.Id] FROM WorkItems", WiqlOptions.defaults().team("red")));
		}
		assertThat(wire.server().getAllServeEvents()).isEmpty();
	}

	@Test
	void w4ListWorkItemTypesAnswersTheTypes() {
		answer("{\"count\":1,\"value\":[{\"name\":\"Bug\",\"referenceName\":\"Microsoft.VSTS.WorkItemTypes.Bug\","
				+ "\"isDisabled\":false,\"states\":[{\"name\":\"New\",\"color\":\"b2b2b2\",\"category\":\"Proposed\"}],"
				+ "\"transitions\":{\"\":[{\"to\":\"New\",\"actions\":null}],\"New\":[{\"to\":\"Active\"}]},"
				+ "\"fields\":[{\"referenceName\":\"System.Title\",\"alwaysRequired\":true}]}]}");
		try (AdoClient ado = wire.client()) {
			WorkItemType type = ado.workItems("web").listWorkItemTypes().toList().get(0);
			assertThat(type.name()).isEqualTo("Bug");
			assertThat(type.states()).extracting(WorkItemStateColor::category).containsExactly("Proposed");
			assertThat(type.transitions()).containsOnlyKeys("", "New");
			assertThat(Objects.requireNonNull(type.transitions().get("New"))).extracting(WorkItemStateTransition::to)
				.containsExactly("Active");
			assertThat(type.fields().get(0).alwaysRequired()).isTrue();
		}
		wire.server().verify(getRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitemtypes?api-version=7.1")));
	}

	@Test
	void w7CreateWorkItemEncodesTheType() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").createWorkItem("Über #1/2?", TITLE);
		}
		wire.server()
			.verify(postRequestedFor(
					urlEqualTo("/contoso/web/_apis/wit/workitems/$%C3%9Cber%20%231%2F2%3F?api-version=7.1"))
				.withHeader("Content-Type", equalTo("application/json-patch+json"))
				.withRequestBody(
						equalToJson("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Pay\"}]")));
	}

	@Test
	void createWorkItemSendsItsOptions() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.createWorkItem("Task", TITLE,
						WorkItemChangeOptions.defaults()
							.validateOnly(true)
							.bypassRules(false)
							.suppressNotifications(true)
							.expand(WorkItemExpand.FIELDS));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/$Task?validateOnly=true"
					+ "&bypassRules=false&suppressNotifications=true&$expand=fields&api-version=7.1")));
	}

	@Test
	void t1AChangeIsNotSentAgainWhenItMayHaveBeenMade() {
		wire.server().stubFor(any(anyUrl()).willReturn(serverError()));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoUnavailableException.class)
				.isThrownBy(() -> ado.workItems("web").updateWorkItem(7, TITLE));
		}
		assertThat(wire.server().getAllServeEvents()).hasSize(1);
	}

	@Test
	void w15AnExpectedRevisionIsTestedFirst() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(jsonResponse("{\"message\":\"VS403351: Test Operation failed\","
					+ "\"typeKey\":\"TestPatchOperationFailedException\"}", 412)));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoConflictException.class)
				.isThrownBy(() -> ado.workItems("web").updateWorkItem(7, TITLE.expectingRevision(2)))
				.withMessageContaining("VS403351");
		}
		wire.server()
			.verify(1,
					patchRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1"))
						.withRequestBody(equalToJson("[{\"op\":\"test\",\"path\":\"/rev\",\"value\":2},"
								+ "{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Pay\"}]")));
	}

	@Test
	void anEmptyChangeIsRefusedBeforeAnyRequest() {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.workItems("web").updateWorkItem(7, WorkItemChange.of(JsonPatch.empty())));
		}
		assertThat(wire.server().getAllServeEvents()).isEmpty();
	}

	@Test
	void w17LinkWorkItemsTakesAnyTypeAndTheAddressOfThisConnection() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").linkWorkItems(7, new RelationType("Custom.Covers-Forward"), 9);
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1"))
				.withRequestBody(equalToJson(
						"[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"Custom.Covers-Forward\","
								+ "\"url\":\"%s/_apis/wit/workItems/9\"}}]".formatted(wire.url()))));
	}

	@Test
	void addRelationSendsTheComment() {
		answer(ITEM);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.addRelation(7, RelationRequest.hyperlink(URI.create("https://example.org/a?b=c")).comment("See"));
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1")).withRequestBody(
					equalToJson("[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{\"rel\":\"Hyperlink\","
							+ "\"url\":\"https://example.org/a?b=c\",\"attributes\":{\"comment\":\"See\"}}}]")));
	}

	@Test
	void w1DeleteWorkItemAnswersWhatLiesInTheRecycleBin() {
		answer("{\"id\":7,\"code\":200,\"name\":\"Pay\",\"resource\":%s}".formatted(ITEM));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").deleteWorkItem(7)).hasValueSatisfying((deleted) -> {
				assertThat(deleted.code()).isEqualTo(200);
				assertThat(Objects.requireNonNull(deleted.resource()).rev()).isEqualTo(3);
			});
		}
		wire.server().verify(deleteRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?api-version=7.1")));
	}

	@Test
	void w12ADeletionNotifiesNobodyOnlyWhereTheCallerSaysSo() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").deleteWorkItem(7, WorkItemDeletionOptions.defaults().suppressNotifications(true));
		}
		wire.server()
			.verify(deleteRequestedFor(
					urlEqualTo("/contoso/web/_apis/wit/workitems/7?suppressNotifications=true&api-version=7.1")));
	}

	@Test
	void w1AnEmptyAnswerToADeletionIsSuccess() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").destroyWorkItem(7)).isEmpty();
		}
		// W12: simple_ado sent a parameter that is not published.
		wire.server()
			.verify(deleteRequestedFor(urlEqualTo("/contoso/web/_apis/wit/workitems/7?destroy=true&api-version=7.1")));
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
