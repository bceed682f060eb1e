package dev.adoclient.resilience;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.model.AdoJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes over connections that die before, during and after the answer: each is sent once
 * at the most, and what was told is so. How many writes is {@code -Dado.writes}.
 */
@Timeout(120)
class DyingConnectionsTests {

	private static final long SEED = 20261124;

	private static final int SIDE_BY_SIDE = 16;

	private final int writes = LongForm.of(2000);

	/** What the client was told of each write. */
	private final Map<Integer, String> told = new ConcurrentHashMap<>();

	@Test
	void twoThousandWritesAreSentOnceEachAtTheMost() {
		Random random = new Random(SEED);
		try (ScriptedServer server = ScriptedServer.by((request) -> dying(random))) {
			AdoHttp http = Service.http(server.url(),
					(connection) -> connection.limits(AdoLimits.defaults().connections(SIDE_BY_SIDE)));
			Flux.range(0, this.writes)
				.flatMap((number) -> write(http, number), SIDE_BY_SIDE)
				.blockLast(Duration.ofMinutes(10));
			http.close();
			Map<Integer, Long> arrived = server.asked()
				.stream()
				.collect(Collectors.groupingBy((asked) -> number(AdoJson.read(asked.body())), Collectors.counting()));
			assertThat(Collections.max(arrived.values())).as("nothing arrived twice").isEqualTo(1);
			assertThat(this.told).hasSize(this.writes)
				.containsValues("done", "unknown")
				.allSatisfy((number, outcome) -> assertThat(arrived.containsKey(number) || !outcome.equals("done"))
					.as("%d is %s", number, outcome)
					.isTrue());
		}
	}

	private Mono<JsonNode> write(AdoHttp http, int number) {
		return http.target(AdoService.CORE)
			.post("/build/builds")
			.body(Map.of("id", number))
			.fetchJson()
			.doOnNext((answer) -> this.told.put(number, "done"))
			.onErrorResume(AdoException.class, (failure) -> Mono.fromRunnable(() -> this.told.put(number, "unknown")));
	}

	private static int number(JsonNode json) {
		return json.path("id").asInt();
	}

	private static synchronized Reply dying(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> Reply.nothing();
			case 1 -> Reply.thenClose(Reply.ok());
			case 2 -> Reply.truncated("{\"id\":1}".getBytes(), 3, "Content-Type: application/json");
			case 3 -> Reply.thenClose(Reply.raw("HTTP/1.1 200 OK\r\nConte"));
			case 4 -> Reply.thenClose(Reply.json(200, "{\"id\":1}", "Connection: close"));
			default -> Reply.ok();
		};
	}

}
