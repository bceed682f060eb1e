package dev.adoclient.area.workitems;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoProtocolException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemListWireTests {

	private static final String URL = "/contoso/web/_apis/wit/workitemsbatch?api-version=7.1";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void w2AnyNumberOfIdsIsAskedForInPagesOf200AndAnsweredInOrder() {
		page(1, 200, Duration.ofMillis(200));
		page(201, 400, Duration.ZERO);
		page(401, 450, Duration.ZERO);
		List<Integer> ids = IntStream.rangeClosed(1, 450).boxed().toList();
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").listWorkItems(ids)).extracting(WorkItem::id).isEqualTo(ids);
		}
		assertThat(wire.server().getAllServeEvents()).hasSize(3);
	}

	@Test
	void theOrderAndTheRepetitionsOfTheIdsAreKeptWhateverTheServiceDoes() {
		answer(2, 1);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").listWorkItems(List.of(1, 2, 1))).extracting(WorkItem::id)
				.containsExactly(1, 2, 1);
		}
	}

	@Test
	void optionsGoIntoTheBody() {
		answer(1);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.listWorkItems(List.of(1),
						WorkItemsOptions.defaults()
							.fields(SystemFields.TITLE, SystemFields.STATE)
							.asOf(Instant.parse("2026-01-02T03:04:05Z"))
							.omitMissing())
				.toList();
			ado.workItems("web")
				.listWorkItems(List.of(1), WorkItemsOptions.defaults().expand(WorkItemExpand.ALL))
				.toList();
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(URL)).withHeader("Content-Type", equalTo("application/json"))
				.withRequestBody(equalToJson("{\"fields\":[\"System.Title\",\"System.State\"],"
						+ "\"asOf\":\"2026-01-02T03:04:05Z\",\"errorPolicy\":\"omit\",\"ids\":[1]}")));
		wire.server()
			.verify(postRequestedFor(urlEqualTo(URL))
				.withRequestBody(equalToJson("{\"$expand\":\"all\",\"ids\":[1]}")));
	}

	@Test
	void w3MissingWorkItemsAreLeftOutWhereTheCallerWantsItSo() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"count\":2,\"value\":[null,{\"id\":2,\"rev\":1}]}")));
		try (AdoClient ado = wire.client()) {
			WorkItemsClient items = ado.workItems("web");
			assertThat(items.listWorkItems(List.of(1, 2), WorkItemsOptions.defaults().omitMissing()))
				.extracting(WorkItem::id)
				.containsExactly(2);
			assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> items.listWorkItems(List.of(1, 2)).toList())
				.withMessageContaining("work item 1");
		}
	}

	@Test
	void noIdsAreNoRequest() {
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").listWorkItems(List.of())).isEmpty();
		}
		assertThat(wire.server().getAllServeEvents()).isEmpty();
	}

	@Test
	void anIdThatIsNullIsRefusedAtTheCall() {
		try (AdoClient ado = wire.client()) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ado.workItems("web").listWorkItems(new ArrayList<>(Collections.singletonList(null))));
		}
	}

	@Test
	void askingIsSafeToRepeatAlthoughItIsAPost() {
		wire.server()
			.stubFor(post(urlEqualTo(URL)).inScenario("flaky")
				.whenScenarioStateIs("Started")
				.willReturn(aResponse().withStatus(503))
				.willSetStateTo("up"));
		wire.server()
			.stubFor(post(urlEqualTo(URL)).inScenario("flaky").whenScenarioStateIs("up").willReturn(okJson(items(1))));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").listWorkItems(List.of(1))).hasSize(1);
		}
	}

	private static void page(int first, int last, Duration delay) {
		wire.server()
			.stubFor(post(urlEqualTo(URL))
				.withRequestBody(matchingJsonPath("$.ids[0]", equalTo(Integer.toString(first))))
				.willReturn(okJson(items(IntStream.rangeClosed(first, last).toArray()))
					.withFixedDelay(Math.toIntExact(delay.toMillis()))));
	}

	private static void answer(int... ids) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(items(ids))));
	}

	private static String items(int... ids) {
		return Arrays.stream(ids)
			.mapToObj((id) -> "{\"id\":%d,\"rev\":1,\"fields\":{}}".formatted(id))
			.collect(Collectors.joining(",", "{\"count\":%d,\"value\":[".formatted(ids.length), "]}"));
	}

}
