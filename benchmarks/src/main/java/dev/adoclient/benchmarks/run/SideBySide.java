package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Lets the two sides of each comparison take turns, round by round, and prints the
 * ratios. The arguments are the pace, and the comparisons if not all are wanted.
 */
public final class SideBySide {

	private final Map<Comparison, List<Round>> rounds = new HashMap<>();

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
			for (int round = 1; round <= this.pace.rounds(); round++) {
				for (Comparison comparison : comparisons) {
					if (round == 1 || comparison.isClose()) {
						Round measured = takeTurns(comparison, server.url());
						System.out.printf("round %d  %s%n  %s%n  %s%n", round, comparison.title(), measured.ours(),
								measured.theirs());
						this.rounds.computeIfAbsent(comparison, (first) -> new ArrayList<>()).add(measured);
					}
				}
			}
		}
		System.out.printf("%n| work | throughput | turns between | allocation |%n|---|---|---|---|%n");
		comparisons.forEach(this::report);
		if (wanted.isEmpty() || wanted.contains("START_UP")) {
			StartUp.measure(this.ratios);
		}
		if (wanted.isEmpty() || wanted.contains("LONG_RUN")) {
			LongRun.inItsOwnProcess(this.pace.requests(), this.ratios);
		}
		this.ratios.write();
	}

	private static Round takeTurns(Comparison comparison, String server) throws IOException {
		try (Turns turns = Turns.start();
				Jmh ours = new Jmh(comparison.ours(), server, turns.ours());
				Jmh theirs = new Jmh(comparison.theirs(), server, turns.theirs())) {
			CompletableFuture<Figures> one = ours.figures();
			CompletableFuture<Figures> other = theirs.figures();
			// If one fails, the other would wait for its turn for ever.
			CompletableFuture.anyOf(one, other).join();
			return new Round(one.join(), other.join());
		}
	}

	private void report(Comparison comparison) {
		List<Round> measured = Objects.requireNonNull(this.rounds.get(comparison));
		List<Double> throughput = measured.stream().flatMap(Round::throughput).sorted().toList();
		double middle = Median.of(throughput.stream());
		double allocation = Median.of(measured.stream().map(Round::allocation));
		this.ratios.set(comparison.name() + ".throughput", middle);
		this.ratios.set(comparison.name() + ".allocation", allocation);
		this.ratios.set(comparison.name() + ".heap-growth",
				Median.of(measured.stream().map((round) -> round.ours().heapGrowth())));
		System.out.printf("| %s | %.2f | %.2f and %.2f | %.2f |%n", comparison.title(), middle, throughput.get(0),
				throughput.get(throughput.size() - 1), allocation);
	}

}
