package dev.adoclient.resilience;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import dev.adoclient.area.workitems.WorkItemsAsyncClient;
import dev.adoclient.blocking.Paged;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A list ends where its last page ends: not before, and not never.
 */
class EndlessListTests {

	@ParameterizedTest
	@CsvSource({ "0, 1", "0, 2", "0, 3", "1, 1", "1, 2", "2, 5", "5, 1", "7, 8", "8, 7", "30, 3", "3, 40", "64, 64" })
	void tokensThatGoRoundInACircleAreAnError(int before, int round) {
		int pages = before + round;
		try (ScriptedServer server = circle(before, round)) {
			assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> Paged.of(list(server), "list").toList())
				.withMessageContaining("never end")
				.withMessageContaining("/contoso/_apis/things: ");
			assertThat(server.requests()).isBetween(pages, 3 * pages + 3);
		}
		try (ScriptedServer server = circle(before, round)) {
			StepVerifier.create(list(server))
				.thenConsumeWhile((item) -> true)
				.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(AdoProtocolException.class)
					.hasMessageContaining("never end"));
			assertThat(server.requests()).isBetween(pages, 3 * pages + 3);
		}
	}

	@Test
	void aMappedListNoticesTheCircleToo() {
		try (ScriptedServer server = circle(1, 2)) {
			PagedFlux<String> mapped = list(server).mapItems(Object::toString);
			assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> Paged.of(mapped, "list").toList());
			StepVerifier.create(mapped).thenConsumeWhile((item) -> true).verifyError(AdoProtocolException.class);
		}
	}

	@Test
	void aListThatGoesBackToThePageItWasBegunWithIsAnError() {
		try (ScriptedServer server = circle(0, 3)) {
			StepVerifier.create(list(server).pages("2"))
				.expectNextCount(2)
				.thenConsumeWhile((page) -> true)
				.verifyError(AdoProtocolException.class);
		}
	}

	@Test
	void eachIterationNoticesForItself() {
		try (ScriptedServer server = ScriptedServer.answering(page(0, 1), page(1, 2), page(2, null))) {
			// The script ends with the last page for ever: the second time there is one.
			assertThat(Paged.of(list(server), "list").toList()).containsExactly(0, 1, 2);
			assertThat(Paged.of(list(server), "list").toList()).containsExactly(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "200", "204" })
	void aPageWithoutJsonIsAnErrorAndNotTheEnd(int status) {
		Reply empty = (request, out) -> {
			out.write(Reply.head(status, "Content-Length: 0", "Content-Type: application/json"));
			out.flush();
		};
		try (ScriptedServer server = ScriptedServer.answering(page(0, 1), empty, page(2, null))) {
			assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> Paged.of(list(server), "list").toList())
				.withMessageContaining("page of the list without JSON")
				.withMessageContaining("/contoso/_apis/things: ");
			assertThat(server.requests()).isEqualTo(2);
		}
		try (ScriptedServer server = ScriptedServer.answering(page(0, 1), empty, page(2, null))) {
			StepVerifier.create(list(server)).expectNext(0).verifyError(AdoProtocolException.class);
		}
		try (ScriptedServer server = ScriptedServer.answering(empty)) {
			StepVerifier.create(list(server)).verifyError(AdoProtocolException.class);
		}
	}

	@Test
	void aChunkOfIdsWithoutJsonIsAnErrorAndNotTheEnd() {
		Reply empty = Reply.bytes(200, new byte[0], "Content-Type: application/json");
		try (ScriptedServer server = ScriptedServer.answering(empty)) {
			WorkItemsAsyncClient items = new WorkItemsAsyncClient(Service.http(server.url()).target(AdoService.CORE),
					null);
			StepVerifier.create(items.listWorkItems(List.of(1, 2)))
				.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(AdoProtocolException.class)
					.hasMessageContaining("The answer is empty"));
		}
	}

	private static PagedFlux<Integer> list(ScriptedServer server) {
		return Service.http(server.url())
			.target(AdoService.CORE)
			.get("/things")
			.fetchPages((json) -> json.path("n").asInt(), Paging.byContinuationHeader());
	}

	/**
	 * Pages of which the first ones come once, and the others again and again.
	 */
	private static ScriptedServer circle(int before, int round) {
		return ScriptedServer.answering((request, out) -> {
			String token = request.target().replaceFirst(".*continuationToken=(\\d+).*", "$1");
			int page = token.equals(request.target()) ? 0 : Integer.parseInt(token);
			page(page, (page + 1 < before + round) ? page + 1 : before).write(request, out);
		});
	}

	private static Reply page(int number, @org.jspecify.annotations.Nullable Integer next) {
		String json = "{\"value\":[{\"n\":%d}]}".formatted(number);
		return (next != null) ? Reply.json(200, json, "X-MS-ContinuationToken: " + next) : Reply.json(200, json);
	}

}
