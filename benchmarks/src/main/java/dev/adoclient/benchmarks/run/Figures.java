package dev.adoclient.benchmarks.run;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What one run of one side gave.
 *
 * @param throughput operations a second
 * @param allocation bytes an operation
 * @param heapPeaks megabytes, the most in each iteration; empty where nobody looked
 */
record Figures(double throughput, double allocation, List<Double> heapPeaks) {

	/**
	 * Reads the result of JMH for its one benchmark.
	 */
	static Figures of(JsonNode result) {
		JsonNode more = result.path("secondaryMetrics");
		return new Figures(score(result.path("primaryMetric")), score(more.path("gc.alloc.rate.norm")),
				more.path("peakHeapMegabytes")
					.path("rawData")
					.path(0)
					.valueStream()
					.map(JsonNode::doubleValue)
					.toList());
	}

	/**
	 * Returns the most heap that was in use, in megabytes; {@code NaN} where nobody
	 * looked.
	 */
	double heapPeak() {
		return this.heapPeaks.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
	}

	/**
	 * Returns the peak of the last iteration as a part of that of the first one;
	 * {@code NaN} where nobody looked.
	 */
	double heapGrowth() {
		int last = this.heapPeaks.size() - 1;
		return (last > 0) ? this.heapPeaks.get(last) / this.heapPeaks.get(0) : Double.NaN;
	}

	@Override
	public String toString() {
		return "%.4g/s, %.4g KB".formatted(this.throughput, this.allocation / 1024)
				+ (Double.isNaN(heapPeak()) ? "" : ", peak heap %.0f MB".formatted(heapPeak()));
	}

	private static double score(JsonNode metric) {
		return metric.path("score").asDouble(Double.NaN);
	}

}
