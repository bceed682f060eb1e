package dev.adoclient.benchmarks.run;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What both sides of a comparison gave while they took turns.
 */
record Round(Figures ours, Figures theirs) {

	/**
	 * Returns our throughput as a part of theirs, for each turn and the one after it.
	 */
	Stream<Double> throughput() {
		return IntStream.range(0, this.ours.throughput().size())
			.mapToObj((turn) -> this.ours.throughput().get(turn) / this.theirs.throughput().get(turn));
	}

	double allocation() {
		return this.ours.allocation() / this.theirs.allocation();
	}

}
