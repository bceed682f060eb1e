package dev.adoclient.benchmarks;

import dev.adoclient.benchmarks.side.PageParts;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/**
 * A page of 3.9 MB, parsed when all of it is there, and while it comes.
 */
@State(Scope.Benchmark)
public class PageParsingBenchmark {

	private final PageParts page = new PageParts();

	@Setup
	public void compare() {
		if (!this.page.joined().toString().equals(String.valueOf(this.page.asItComes()))) {
			throw new IllegalStateException("The two ways do not read the same page");
		}
	}

	@Benchmark
	public JsonNode joined() {
		return this.page.joined();
	}

	@Benchmark
	public @Nullable JsonNode asItComes() {
		return this.page.asItComes();
	}

}
