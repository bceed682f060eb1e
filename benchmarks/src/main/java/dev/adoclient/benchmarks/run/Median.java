package dev.adoclient.benchmarks.run;

import java.util.stream.Stream;

/**
 * The one in the middle, which no outlier moves.
 */
final class Median {

	private Median() {
	}

	static double of(Stream<Double> values) {
		double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
		return (sorted.length > 0) ? sorted[sorted.length / 2] : Double.NaN;
	}

}
