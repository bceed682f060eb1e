package dev.adoclient.area.workitems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoUnavailableException;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemBatchWireTests {

	private static final WorkItemChange TITLE = WorkItemChange.empty().set(SystemFields.TITLE, "Pay");

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void w9ABatchNamesTheVersionOutsideAndInside() {
		answer("{\"count\":0,\"value\":[]}");
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.batch(WorkItemBatch.empty()
					.create("User Story", TITLE)
					.update(7, TITLE, WorkItemChangeOptions.defaults().bypassRules(true))
					.delete(8));
		}
		String headers = "\"headers\":{\"Content-Type\":\"application/json-patch+json\"}";
		String body = "\"body\":[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"Pay\"}]";
		wire.server()
			.verify(patchRequestedFor(urlEqualTo("/contoso/_apis/wit/$batch?api-version=7.1"))
				.withHeader("Content-Type", equalTo("application/json"))
				.withRequestBody(equalToJson("[{\"method\":\"PATCH\","
						+ "\"uri\":\"/web/_apis/wit/workitems/$User%20Story?api-version=7.1\"," + headers + "," + body
						+ "},{\"method\":\"PATCH\","
						+ "\"uri\":\"/web/_apis/wit/workitems/7?bypassRules=true&api-version=7.1\"," + headers + ","
						+ body + "},{\"method\":\"DELETE\",\"uri\":\"/web/_apis/wit/workitems/8?api-version=7.1\","
						+ headers + "}]")));
	}

	@Test
	void w9EachItemHasItsAnswer() {
		answer("{\"count\":2,\"value\":[" + "{\"code\":200,\"headers\":{\"Content-Type\":\"application/json\"},"
				+ "\"body\":\"{\\\"id\\\":7,\\\"rev\\\":4,\\\"fields\\\":{\\\"System.Title\\\":\\\"Pay\\\"}}\"},"
				+ "{\"code\":404,\"headers\":{},\"body\":\"{\\\"message\\\":\\\"TF401232: gone\\\","
				+ "\\\"typeKey\\\":\\\"WorkItemUnauthorizedAccessException\\\",\\\"errorCode\\\":3}\"},"
				+ "{\"code\":400,\"headers\":{},\"body\":\"{\\\"count\\\":1,\\\"value\\\":{\\\"Message\\\":\\\"TF401320: rule\\\"}}\"},"
				+ "{\"code\":204,\"headers\":{},\"body\":\"\"},{\"code\":500,\"body\":\"<html>\"}]}");
		try (AdoClient ado = wire.client()) {
			WorkItemBatchResult result = ado.workItems("web").batch(WorkItemBatch.empty().update(7, TITLE));
			assertThat(result.answers()).hasSize(5);
			assertThat(result.answers().get(0).workItem())
				.hasValueSatisfying((item) -> assertThat(item.get(SystemFields.TITLE)).isEqualTo("Pay"));
			assertThat(result.answers().get(3).workItem()).isEmpty();
			assertThat(result.failures()).extracting(WorkItemBatchAnswer::code).containsExactly(404, 400, 500);
			assertThat(result.failures().get(0).failure()).hasValueSatisfying((failure) -> {
				assertThat(failure.message()).isEqualTo("TF401232: gone");
				assertThat(failure.typeKey()).isEqualTo("WorkItemUnauthorizedAccessException");
				assertThat(failure.errorCode()).isEqualTo(3);
			});
			assertThat(result.failures().get(1).failure())
				.hasValueSatisfying((failure) -> assertThat(failure.message()).isEqualTo("TF401320: rule"));
			assertThat(result.failures().get(2).failure())
				.hasValueSatisfying((failure) -> assertThat(failure.message()).isNull());
		}
	}

	@Test
	void aBatchCanGoByPostWithOptions() {
		answer("{\"count\":0,\"value\":[]}");
		try (AdoClient ado = wire.client((builder) -> builder.project(null))) {
			ado.workItems()
				.batch(WorkItemBatch.empty().update(7, TITLE),
						WorkItemBatchOptions.defaults().byPost().bypassRules(true).suppressNotifications(true));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(
					"/contoso/_apis/wit/$batch?bypassRules=true&suppressNotifications=true&api-version=7.1")));
	}

	@Test
	void w8ABatchHas200ChangesAtTheMost() {
		WorkItemBatch batch = WorkItemBatch.empty();
		for (int id = 1; id <= 200; id++) {
			batch = batch.update(id, TITLE);
		}
		WorkItemBatch full = batch;
		assertThat(full.size()).isEqualTo(200);
		assertThatIllegalArgumentException().isThrownBy(() -> full.delete(201)).withMessageContaining("200");
	}

	@Test
	void anEmptyBatchIsRefusedBeforeAnyRequest() {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException().isThrownBy(() -> ado.workItems("web").batch(WorkItemBatch.empty()));
		}
		assertThat(wire.server().getAllServeEvents()).isEmpty();
	}

	@Test
	void t1ABatchIsAWriteAndNotSentAgain() {
		wire.server().stubFor(any(anyUrl()).willReturn(serverError()));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoUnavailableException.class)
				.isThrownBy(() -> ado.workItems("web").batch(WorkItemBatch.empty().update(7, TITLE)));
		}
		assertThat(wire.server().getAllServeEvents()).hasSize(1);
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
