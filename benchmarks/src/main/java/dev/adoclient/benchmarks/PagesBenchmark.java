package dev.adoclient.benchmarks;

import java.time.Duration;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import dev.adoclient.builds.Build;
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
		return consumed(this.ado.builds("paged").listBuilds().pages());
	}

	/** The next page is asked for when the last one is consumed. */
	@Benchmark
	public @Nullable Long oneAfterTheOther() {
		return consumed(page(null).expand((page) -> {
			String next = page.nextToken();
			return (next != null) ? consume(page).then(page(next)) : Mono.empty();
		}), false);
	}

	private Mono<Page<Build>> page(@Nullable String token) {
		return this.ado.builds("paged").listBuilds().page(token);
	}

	private @Nullable Long consumed(Flux<Page<Build>> pages) {
		return consumed(pages, true);
	}

	private @Nullable Long consumed(Flux<Page<Build>> pages, boolean here) {
		return (here ? pages.concatMap(this::consume, 1) : pages).map((page) -> page.items().size())
			.reduce(0L, Long::sum)
			.block();
	}

	private Mono<Page<Build>> consume(Page<Build> page) {
		return this.consumer.equals("slow") ? Mono.delay(SLOW).thenReturn(page) : Mono.just(page);
	}

}
