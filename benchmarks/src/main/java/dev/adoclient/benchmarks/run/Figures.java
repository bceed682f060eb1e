package dev.adoclient.benchmarks.run;

import tools.jackson.databind.JsonNode;

/**
 * What one run of one side gave.
 *
 * @param throughput operations a second
 * @param allocation bytes an operation
 * @param peakHeap megabytes, {@code NaN} where nobody looked
 */
record Figures(double throughput, double allocation, double peakHeap) {

	/**
	 * Reads the result of JMH for its one benchmark.
	 */
	static Figures of(JsonNode result) {
		JsonNode more = result.path("secondaryMetrics");
		return new Figures(score(result.path("primaryMetric")), score(more.path("gc.alloc.rate.norm")),
				largest(more.path("peakHeapMegabytes")));
	}

	private static double score(JsonNode metric) {
		return metric.path("score").asDouble(Double.NaN);
	}

	private static double largest(JsonNode metric) {
		double largest = Double.NaN;
		for (JsonNode iteration : metric.path("rawData").path(0)) {
			largest = Double.isNaN(largest) ? iteration.doubleValue() : Math.max(largest, iteration.doubleValue());
		}
		return largest;
	}

}
