package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Runs both sides of each comparison in turn, A B A B, and prints the ratios of their
 * medians. The arguments are the pace, and the comparisons if not all are wanted.
 */
public final class SideBySide {

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
		System.out.println("| work | throughput | allocation | ours | theirs |");
		System.out.println("|---|---|---|---|---|");
		new SideBySide(pace).run(wanted);
	}

	private void run(Set<String> wanted) throws IOException, InterruptedException {
		for (Comparison comparison : Comparison.all()) {
			if (wanted.isEmpty() || wanted.contains(comparison.name())) {
				compare(comparison);
			}
		}
		if (wanted.isEmpty() || wanted.contains("LONG_RUN")) {
			LongRun.inItsOwnProcess(this.pace.requests(), this.ratios);
		}
		this.ratios.write();
	}

	private void compare(Comparison comparison) throws IOException, InterruptedException {
		List<Figures> ours = new ArrayList<>();
		List<Figures> theirs = new ArrayList<>();
		for (int round = 0; round < this.pace.rounds(); round++) {
			ours.add(run(comparison.ours()));
			theirs.add(run(comparison.theirs()));
		}
		double throughput = median(ours, Figures::throughput) / median(theirs, Figures::throughput);
		double allocation = median(ours, Figures::allocation) / median(theirs, Figures::allocation);
		this.ratios.set(comparison.name() + ".throughput", throughput);
		this.ratios.set(comparison.name() + ".allocation", allocation);
		System.out.printf("| %s | %.2f | %.2f | %s | %s |%n", comparison.title(), throughput, allocation,
				described(ours), described(theirs));
	}

	/**
	 * Each run has a server of its own, which has not warmed up to the other side.
	 */
	private Figures run(Side side) throws IOException, InterruptedException {
		try (Server server = Server.start()) {
			return new Jmh(server.url(), this.pace).run(side);
		}
	}

	private static String described(List<Figures> figures) {
		double peakHeap = median(figures, Figures::peakHeap);
		return "%.4g/s, %.4g KB".formatted(median(figures, Figures::throughput),
				median(figures, Figures::allocation) / 1024)
				+ (Double.isNaN(peakHeap) ? "" : ", peak heap %.0f MB".formatted(peakHeap));
	}

	private static double median(List<Figures> figures, ToDoubleFunction<Figures> figure) {
		double[] sorted = figures.stream().mapToDouble(figure).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

}
