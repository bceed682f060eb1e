package dev.adoclient.benchmarks;

import java.time.Duration;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import dev.adoclient.paging.Page;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All builds over 50 pages, 20 milliseconds away. A consumer that takes as long for a
 * page as its transfer waits for nothing, if the next page is fetched meanwhile.
 */
@State(Scope.Benchmark)
public class PagesBenchmark {

	private static final Duration SLOW = Duration.ofMillis(20);

	private final AdoAsyncClient ado = Clients.async(Requests.organization(20));

	/** How fast the pages are consumed. */
	@Param({ "fast", "slow" })
	public String consumer = "fast";

	@TearDown
	public void close() {
		this.ado.close();
	}

	@Benchmark
	public @Nullable Long ado() {
		return items(this.ado.builds("paged").listBuilds().pages().concatMap(this::consume, 1));
	}

	/** The next page is asked for when the last one is consumed. */
	@Benchmark
	public @Nullable Long oneAfterTheOther() {
		return items(page(null).expand((page) -> {
			String next = page.nextToken();
			return (next != null) ? page(next) : Mono.empty();
		}));
	}

	private Mono<Page<Build>> page(@Nullable String token) {
		return this.ado.builds("paged").listBuilds().page(token).flatMap(this::consume);
	}

	private Mono<Page<Build>> consume(Page<Build> page) {
		return this.consumer.equals("slow") ? Mono.delay(SLOW).thenReturn(page) : Mono.just(page);
	}

	private static @Nullable Long items(Flux<Page<Build>> pages) {
		return pages.map((page) -> page.items().size()).reduce(0L, Long::sum).block();
	}

}
