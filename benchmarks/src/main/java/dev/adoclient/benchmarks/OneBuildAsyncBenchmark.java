package dev.adoclient.benchmarks;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.benchmarks.side.BareReactorNetty;
import dev.adoclient.benchmarks.side.BareWebClient;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One build, asked for asynchronously: one after the other, and 32 at a time.
 */
@State(Scope.Benchmark)
public class OneBuildAsyncBenchmark {

	private static final int CALLS = 256;

	private final AdoAsyncClient ado = Clients.async(Requests.organization());

	private final BareWebClient webClient = new BareWebClient();

	private final BareReactorNetty reactorNetty = new BareReactorNetty();

	/** How many calls are under way at a time. */
	@Param({ "1", "32" })
	public int atATime;

	@TearDown
	public void close() {
		this.ado.close();
		this.webClient.close();
		this.reactorNetty.close();
	}

	@Benchmark
	@OperationsPerInvocation(CALLS)
	public @Nullable Build ado() {
		return all(Flux.range(1, CALLS).flatMap((id) -> this.ado.builds().getBuild(id), this.atATime));
	}

	@Benchmark
	@OperationsPerInvocation(CALLS)
	public @Nullable Build webClient() {
		return all(Flux.range(1, CALLS).flatMap(this.webClient::getBuild, this.atATime));
	}

	@Benchmark
	@OperationsPerInvocation(CALLS)
	public @Nullable Build webClientByAddress() {
		return all(Flux.range(1, CALLS).flatMap(this.webClient::getBuildByAddress, this.atATime));
	}

	@Benchmark
	@OperationsPerInvocation(CALLS)
	public @Nullable Build reactorNetty() {
		return all(Flux.range(1, CALLS).flatMap(this.reactorNetty::getBuild, this.atATime));
	}

	private static @Nullable Build all(Flux<Build> builds) {
		Mono<Build> last = builds.last();
		return last.block();
	}

}
