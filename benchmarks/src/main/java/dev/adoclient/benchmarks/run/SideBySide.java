package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs the sides of the comparisons in turn, round by round, and prints the ratios. The
 * arguments are the pace, and the comparisons if not all are wanted.
 */
public final class SideBySide {

	private final Map<Side, List<Figures>> figures = new HashMap<>();

	private final Ratios ratios = new Ratios();

	private final Pace pace;

	private SideBySide(Pace pace) {
		this.pace = pace;
	}

	public static void main(String[] arguments) throws Exception {
		Pace pace = Pace.valueOf(arguments[0].toUpperCase(Locale.ROOT));
		Set<String> wanted = Arrays.stream(arguments).skip(1).collect(Collectors.toSet());
		System.out.printf("Measured on %s, %d cores, %s %s, pace %s%n%n", System.getProperty("os.arch"),
				Runtime.getRuntime().availableProcessors(), System.getProperty("java.vm.name"),
				System.getProperty("java.version"), pace);
		new SideBySide(pace).run(wanted);
	}

	private void run(Set<String> wanted) throws IOException, InterruptedException {
		List<Comparison> comparisons = Comparison.all()
			.stream()
			.filter((comparison) -> wanted.isEmpty() || wanted.contains(comparison.name()))
			.toList();
		try (Server server = Server.start()) {
			Jmh jmh = new Jmh(server.url());
			for (int round = 0; round < this.pace.rounds(); round++) {
				for (Side side : sides(comparisons, round)) {
					Figures measured = jmh.run(side);
					System.out.printf("round %d  %s  %s%n", round + 1, side, measured);
					this.figures.computeIfAbsent(side, (first) -> new ArrayList<>()).add(measured);
				}
			}
		}
		System.out.printf("%n| work | throughput | allocation | ours | theirs |%n|---|---|---|---|---|%n");
		comparisons.forEach(this::report);
		if (wanted.isEmpty() || wanted.contains("START_UP")) {
			StartUp.measure(this.ratios);
		}
		if (wanted.isEmpty() || wanted.contains("LONG_RUN")) {
			LongRun.inItsOwnProcess(this.pace.requests(), this.ratios);
		}
		this.ratios.write();
	}

	/**
	 * Returns what is run in a round: each side once, the two of a comparison next to
	 * each other. What has no target is run in the first round only.
	 */
	private static List<Side> sides(List<Comparison> comparisons, int round) {
		return comparisons.stream()
			.filter((comparison) -> round == 0 || comparison.hasTarget())
			.flatMap((comparison) -> Stream.of(comparison.ours(), comparison.theirs()))
			.distinct()
			.toList();
	}

	private void report(Comparison comparison) {
		List<Figures> ours = this.figures.getOrDefault(comparison.ours(), List.of());
		List<Figures> theirs = this.figures.getOrDefault(comparison.theirs(), List.of());
		double throughput = ratio(ours, theirs, (one, other) -> one.throughput() / other.throughput());
		double allocation = ratio(ours, theirs, (one, other) -> one.allocation() / other.allocation());
		this.ratios.set(comparison.name() + ".throughput", throughput);
		this.ratios.set(comparison.name() + ".allocation", allocation);
		this.ratios.set(comparison.name() + ".heap-growth", ratio(ours, theirs, (one, other) -> one.heapGrowth()));
		System.out.printf("| %s | %.2f | %.2f | %s | %s |%n", comparison.title(), throughput, allocation, middle(ours),
				middle(theirs));
	}

	/**
	 * Returns the median over the rounds: what is next to each other in time is compared,
	 * so that a machine that grows slower harms neither side.
	 */
	private static double ratio(List<Figures> ours, List<Figures> theirs,
			ToDoubleBiFunction<Figures, Figures> ofOneRound) {
		double[] sorted = IntStream.range(0, Math.min(ours.size(), theirs.size()))
			.mapToDouble((round) -> ofOneRound.applyAsDouble(ours.get(round), theirs.get(round)))
			.sorted()
			.toArray();
		return sorted[sorted.length / 2];
	}

	private static Figures middle(List<Figures> figures) {
		List<Figures> sorted = new ArrayList<>(figures);
		sorted.sort((one, other) -> Double.compare(one.throughput(), other.throughput()));
		return sorted.get(sorted.size() / 2);
	}

}
