package dev.adoclient.benchmarks.run;

import java.util.Collections;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What one run of one side gave. Throughput and heap are told for each iteration; heap,
 * in megabytes, of no iteration where nobody looked.
 *
 * @param throughput operations a second
 * @param allocation bytes an operation
 * @param peakHeap the most that was in use
 * @param leftHeap what was left after a collection
 */
record Figures(List<Double> throughput, double allocation, List<Double> peakHeap, List<Double> leftHeap) {

	/**
	 * Reads the result of JMH for its one benchmark.
	 */
	static Figures of(JsonNode result) {
		JsonNode more = result.path("secondaryMetrics");
		return new Figures(iterations(result.path("primaryMetric")),
				more.path("gc.alloc.rate.norm").path("score").asDouble(Double.NaN),
				iterations(more.path("peakHeapMegabytes")), iterations(more.path("leftHeapMegabytes")));
	}

	/**
	 * Returns what the last iteration left as a part of what the first one did;
	 * {@code NaN} where nobody looked.
	 */
	double heapGrowth() {
		int last = this.leftHeap.size() - 1;
		return (last > 0) ? this.leftHeap.get(last) / this.leftHeap.get(0) : Double.NaN;
	}

	@Override
	public String toString() {
		String heap = this.peakHeap.isEmpty() ? "" : ", heap up to %.0f MB, %.1f MB left"
			.formatted(Collections.max(this.peakHeap), this.leftHeap.get(this.leftHeap.size() - 1));
		return "%.4g/s, %.4g KB".formatted(Median.of(this.throughput.stream()), this.allocation / 1024) + heap;
	}

	private static List<Double> iterations(JsonNode metric) {
		return metric.path("rawData").path(0).valueStream().map(JsonNode::doubleValue).toList();
	}

}
