package dev.adoclient.http;

import java.time.Duration;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.blocking.Paged;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoProtocolException;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PagingStylesTests {

	/** What an opaque token may hold, each of which means something in a query. */
	private static final String TOKEN = "a+b/c=d&e#f;g h%2B";

	@RegisterExtension
	static final Wire wire = new Wire();

	private final AdoHttp http = AdoHttp.of(new HttpPipeline(AdoConnection.builder()
		.baseUrl(wire.url())
		.organization("contoso")
		.credential(AdoCredential.bearer("token"))
		.build(), HttpParts.of(AdoRetries.defaults().firstWait(Duration.ZERO).longestWait(Duration.ZERO))));

	@AfterEach
	void close() {
		this.http.close();
	}

	@Test
	void theHeaderNamesTheNextPage() {
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", absent())
				.willReturn(okJson("{\"value\":[{\"n\":1}]}").withHeader("x-ms-continuationtoken", TOKEN)));
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", equalTo(TOKEN))
				.willReturn(okJson("{\"value\":[{\"n\":2}]}")));
		assertThat(list(Paging.byContinuationHeader())).containsExactly(1, 2);
		assertThat(wire.requests().get(1).getUrl()).contains("continuationToken=a%2Bb%2Fc%3Dd%26e%23f%3Bg%20h%252B&");
	}

	@Test
	void theBodyNamesTheNextPageWhileThereIsMore() {
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", absent())
				.willReturn(okJson("{\"items\":[{\"n\":1}],\"continuationToken\":\"a+b\",\"hasMore\":true}")));
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", equalTo("a+b"))
				.willReturn(okJson("{\"items\":[{\"n\":2}],\"continuationToken\":\"end\",\"hasMore\":false}")));
		assertThat(list(Paging.byContinuationBody("items"))).containsExactly(1, 2);
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void skippingEndsWithAPageThatIsNotFull() {
		wire.server()
			.stubFor(
					things().withQueryParam("$skip", absent()).willReturn(okJson("{\"value\":[{\"n\":1},{\"n\":2}]}")));
		wire.server()
			.stubFor(things().withQueryParam("$skip", equalTo("2")).willReturn(okJson("{\"value\":[{\"n\":3}]}")));
		assertThat(list(Paging.bySkip(2))).containsExactly(1, 2, 3);
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void skippingEndsWhereAllChangesAreIncluded() {
		wire.server()
			.stubFor(things().withQueryParam("$skip", absent())
				.willReturn(okJson("{\"changes\":[{\"n\":1}],\"allChangesIncluded\":false}")));
		wire.server()
			.stubFor(things().withQueryParam("$skip", equalTo("1"))
				.willReturn(okJson("{\"changes\":[{\"n\":2}],\"allChangesIncluded\":true}")));
		assertThat(list(Paging.byAllChangesIncluded(1))).containsExactly(1, 2);
	}

	@Test
	void skippingEndsWithAnEmptyPageWhereTheFlagNeverComes() {
		wire.server()
			.stubFor(things().withQueryParam("$skip", absent()).willReturn(okJson("{\"changes\":[{\"n\":1}]}")));
		wire.server().stubFor(things().withQueryParam("$skip", equalTo("1")).willReturn(okJson("{\"changes\":[]}")));
		assertThat(list(Paging.byAllChangesIncluded(1))).containsExactly(1);
	}

	@Test
	void changesEndWithAPageThatIsNotFullWhereTheFlagNeverComes() {
		wire.server().stubFor(things().willReturn(okJson("{\"changes\":[{\"n\":1}]}")));
		assertThat(list(Paging.byAllChangesIncluded(2))).containsExactly(1);
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void changesGoOnAfterAShortPageWhereTheServiceSaysThatThereAreMore() {
		wire.server()
			.stubFor(things().withQueryParam("$skip", absent())
				.willReturn(okJson("{\"changes\":[{\"n\":1}],\"allChangesIncluded\":false}")));
		wire.server()
			.stubFor(things().withQueryParam("$skip", equalTo("1"))
				.willReturn(okJson("{\"changes\":[{\"n\":2}],\"allChangesIncluded\":true}")));
		assertThat(list(Paging.byAllChangesIncluded(100))).containsExactly(1, 2);
	}

	@Test
	void aListOfChangesThatIsMissingIsEmpty() {
		wire.server().stubFor(things().willReturn(okJson("{\"changeCounts\":{}}")));
		assertThat(list(Paging.byAllChangesIncluded(2))).isEmpty();
		assertThat(list(Paging.byChanges("skip", 2))).isEmpty();
	}

	@Test
	void theParameterThatSkipsMayHaveAnotherName() {
		wire.server()
			.stubFor(things().withQueryParam("searchCriteria.$skip", absent())
				.willReturn(okJson("{\"value\":[{\"n\":1}]}")));
		wire.server()
			.stubFor(
					things().withQueryParam("searchCriteria.$skip", equalTo("1")).willReturn(okJson("{\"value\":[]}")));
		assertThat(list(Paging.bySkip("searchCriteria.$skip", 1))).containsExactly(1);
		Paged<Integer> list = list(Paging.bySkip("skip", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> list.page("tomorrow"));
	}

	@Test
	void aPageThatNamesItselfAsTheNextOneIsAnError() {
		wire.server()
			.stubFor(things()
				.willReturn(okJson("{\"value\":[{\"n\":1}]}").withHeader("X-MS-ContinuationToken", "same")));
		Paged<Integer> list = list(Paging.byContinuationHeader());
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(list::toList)
			.withMessageContaining("never end")
			.withMessageContaining("GET " + wire.url() + "/_apis/things");
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void anEmptyTokenIsTheEnd() {
		wire.server()
			.stubFor(things().willReturn(okJson("{\"value\":[{\"n\":1}]}").withHeader("X-MS-ContinuationToken", "")));
		assertThat(list(Paging.byContinuationHeader())).containsExactly(1);
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void aTokenThatIsNoOffsetIsRefusedAtTheCall() {
		Paged<Integer> list = list(Paging.bySkip(2));
		assertThatIllegalArgumentException().isThrownBy(() -> list.page("tomorrow"));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aListWithoutItsItemsIsAnError() {
		wire.server().stubFor(things().willReturn(okJson("{\"count\":0}")));
		Paged<Integer> list = list(Paging.byContinuationHeader());
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(list::toList)
			.withMessageContaining("should be a list");
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void aFailedPageIsRepeatedAlone() {
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", absent())
				.willReturn(okJson("{\"value\":[{\"n\":1}]}").withHeader("X-MS-ContinuationToken", "2")));
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", equalTo("2"))
				.inScenario("later")
				.whenScenarioStateIs("Started")
				.willReturn(okJson("{\"value\":[{").withStatus(503))
				.willSetStateTo("well"));
		wire.server()
			.stubFor(things().withQueryParam("continuationToken", equalTo("2"))
				.inScenario("later")
				.whenScenarioStateIs("well")
				.willReturn(okJson("{\"value\":[{\"n\":2}]}")));
		assertThat(list(Paging.byContinuationHeader())).containsExactly(1, 2);
		assertThat(wire.requests()).hasSize(3);
	}

	private Paged<Integer> list(Paging paging) {
		return Paged.of(this.http.target(AdoService.CORE).get("/things").fetchPages(PagingStylesTests::number, paging),
				"things");
	}

	private static int number(ObjectNode json) {
		return json.path("n").asInt();
	}

	private static MappingBuilder things() {
		return get(urlPathEqualTo("/contoso/_apis/things"));
	}

}
