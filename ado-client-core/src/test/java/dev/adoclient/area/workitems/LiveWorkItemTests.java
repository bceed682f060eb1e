package dev.adoclient.area.workitems;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LiveWorkItemTests {

	private static final String URL = "/contoso/web/_apis/wit/workitems/7?$expand=all&api-version=7.1";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void aLiveWorkItemIsLoadedWithEverything() {
		answer(1, "A");
		try (AdoClient ado = wire.client()) {
			LiveWorkItem item = ado.workItems("web").getLiveWorkItem(7);
			assertThat(item.id()).isEqualTo(7);
			assertThat(item.get(SystemFields.TITLE)).isEqualTo("A");
			assertThat(item).hasToString("LiveWorkItem[id=7, rev=1]");
		}
		wire.server().verify(1, getRequestedFor(urlEqualTo(URL)));
	}

	@Test
	void settingAFieldAdoptsTheNewRevision() {
		answer(1, "A");
		wire.server().stubFor(patch(anyUrl()).willReturn(okJson(item(2, "B"))));
		try (AdoClient ado = wire.client()) {
			LiveWorkItem item = ado.workItems("web").getLiveWorkItem(7);
			assertThat(item.set(SystemFields.TITLE, "B").rev()).isEqualTo(2);
			assertThat(item.snapshot().rev()).isEqualTo(2);
			assertThat(item.get(SystemFields.TITLE)).isEqualTo("B");
		}
		wire.server()
			.verify(1, patchRequestedFor(urlEqualTo(URL))
				.withRequestBody(equalToJson("[{\"op\":\"add\",\"path\":\"/fields/System.Title\",\"value\":\"B\"}]")));
	}

	@Test
	void w14TheBlockingGetAsksOnceForAFieldThatIsNotLoadedAndThenFails() {
		answer(1, "A");
		try (AdoClient ado = wire.client()) {
			LiveWorkItem item = ado.workItems("web").getLiveWorkItem(7);
			assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> item.get(CommonFields.PRIORITY))
				.withMessageContaining("Microsoft.VSTS.Common.Priority");
		}
		wire.server().verify(2, getRequestedFor(urlEqualTo(URL)));
	}

	@Test
	void w14TheAsynchronousGetFailsAtOnceAndAsksNobody() {
		answer(1, "A");
		try (AdoAsyncClient ado = wire.asyncClient()) {
			StepVerifier.create(ado.workItems("web").getLiveWorkItem(7)).assertNext((item) -> {
				assertThat(item.get(SystemFields.TITLE)).isEqualTo("A");
				assertThatExceptionOfType(NoSuchElementException.class)
					.isThrownBy(() -> item.get(CommonFields.PRIORITY));
			}).verifyComplete();
		}
		wire.server().verify(1, getRequestedFor(urlEqualTo(URL)));
	}

	@Test
	void refreshBringsWhatOthersDid() {
		answer(1, "A");
		try (AdoClient ado = wire.client()) {
			LiveWorkItem item = ado.workItems("web").getLiveWorkItem(7);
			answer(5, "Z");
			item.refresh();
			assertThat(item.get(SystemFields.TITLE)).isEqualTo("Z");
		}
	}

	@Test
	void theLaterRevisionStaysInWhicheverOrderTheAnswersCome() {
		answer(1, "A");
		wire.server()
			.stubFor(patch(anyUrl()).withRequestBody(containing("first"))
				.willReturn(okJson(item(2, "first")).withFixedDelay(300)));
		wire.server()
			.stubFor(patch(anyUrl()).withRequestBody(containing("second")).willReturn(okJson(item(3, "second"))));
		try (AdoAsyncClient ado = wire.asyncClient()) {
			Mono<String> title = ado.workItems("web")
				.getLiveWorkItem(7)
				.flatMap((item) -> Mono
					.when(item.set(SystemFields.TITLE, "first"), item.set(SystemFields.TITLE, "second"))
					.then(Mono.fromSupplier(() -> item.get(SystemFields.TITLE))));
			StepVerifier.create(title).expectNext("second").verifyComplete();
		}
	}

	@Test
	void aChangeThatIsOnlyValidatedLeavesNoTrace() {
		answer(1, "A");
		wire.server().stubFor(patch(anyUrl()).willReturn(okJson(item(2, "B"))));
		try (AdoClient ado = wire.client()) {
			LiveWorkItem item = ado.workItems("web").getLiveWorkItem(7);
			WorkItem checked = item.patch(WorkItemChange.empty().set(SystemFields.TITLE, "B"),
					WorkItemChangeOptions.defaults().validateOnly(true));
			assertThat(checked.rev()).isEqualTo(2);
			assertThat(item.snapshot().rev()).isEqualTo(1);
		}
	}

	@Test
	void manyLiveWorkItemsComeInOneRequest() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"count\":1,\"value\":[%s]}".formatted(item(1, "A")))));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").listLiveWorkItems(List.of(7)))
				.extracting((item) -> item.get(SystemFields.TITLE))
				.containsExactly("A");
		}
	}

	private static void answer(int rev, String title) {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson(item(rev, title))));
	}

	private static String item(int rev, String title) {
		return "{\"id\":7,\"rev\":%d,\"fields\":{\"System.Title\":\"%s\"}}".formatted(rev, title);
	}

}
