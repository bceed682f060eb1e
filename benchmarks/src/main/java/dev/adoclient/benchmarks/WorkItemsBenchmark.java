package dev.adoclient.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import dev.adoclient.paging.PagedFlux;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * 10,000 work items by id, 200 a request: side by side, and one chunk after the other.
 */
@State(Scope.Benchmark)
public class WorkItemsBenchmark {

	private static final int CHUNKS = 50;

	private static final int CHUNK = 200;

	/** How many milliseconds the server is away. */
	@Param({ "0", "20" })
	public int latency;

	private AdoAsyncClient ado = Clients.async(Requests.organization());

	@Setup
	public void connect() {
		this.ado.close();
		this.ado = Clients.async(Requests.organization(this.latency));
	}

	@TearDown
	public void close() {
		this.ado.close();
	}

	@Benchmark
	public List<JsonNode> ado() {
		return inOrder(PagedFlux.ofChunks(CHUNKS, this.ado.connection().limits().fanOut(), this::chunk));
	}

	@Benchmark
	public List<JsonNode> oneAfterTheOther() {
		return inOrder(Flux.range(0, CHUNKS).concatMap(this::chunk).concatMapIterable((items) -> items));
	}

	private Mono<List<JsonNode>> chunk(int number) {
		int[] ids = IntStream.range(number * CHUNK, (number + 1) * CHUNK).toArray();
		return this.ado.request(HttpMethod.POST, "/_apis/wit/workitemsbatch")
			.safe()
			.body(Map.of("ids", ids))
			.fetch()
			.map((json) -> List.copyOf(json.path("value").values()));
	}

	private static List<JsonNode> inOrder(Flux<JsonNode> items) {
		List<JsonNode> all = items.collectList().blockOptional().orElseThrow();
		for (int id = 0; id < all.size(); id++) {
			if (all.get(id).path("id").intValue() != id) {
				throw new IllegalStateException("Work item %d came in the place of %d".formatted(id, id));
			}
		}
		if (all.size() != CHUNKS * CHUNK) {
			throw new IllegalStateException("Only %d work items came".formatted(all.size()));
		}
		return all;
	}

}
