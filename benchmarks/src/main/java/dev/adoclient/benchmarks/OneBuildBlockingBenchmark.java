package dev.adoclient.benchmarks;

import java.io.IOException;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.JdkHttp;
import dev.adoclient.benchmarks.side.Requests;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.JsonNode;

/**
 * One build, waited for; the number of threads is the run's ({@code -t}).
 */
@State(Scope.Benchmark)
public class OneBuildBlockingBenchmark {

	private final AdoClient ado = Clients.blocking(Requests.organization());

	private final JdkHttp jdk = new JdkHttp();

	@TearDown
	public void close() {
		this.ado.close();
	}

	@Benchmark
	public Build ado() {
		return this.ado.builds().getBuild(42);
	}

	@Benchmark
	public JsonNode jdk() throws IOException, InterruptedException {
		return this.jdk.getBuild(42);
	}

}
