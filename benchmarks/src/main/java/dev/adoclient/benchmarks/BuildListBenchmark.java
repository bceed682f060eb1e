package dev.adoclient.benchmarks;

import java.util.List;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Requests;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A list of 1,000 builds in one answer of some 3 MB.
 */
@State(Scope.Benchmark)
public class BuildListBenchmark {

	private final AdoClient ado = Clients.blocking(Requests.organization());

	@TearDown
	public void close() {
		this.ado.close();
	}

	@Benchmark
	public List<Build> ado() {
		return this.ado.builds().listBuilds().toList();
	}

}
