package dev.adoclient.benchmarks.run;

import java.io.IOException;

/**
 * Holds the ratios of the last run against the targets; fails when one is missed.
 */
public final class Check {

	private Check() {
	}

	public static void main(String[] arguments) throws IOException {
		Ratios ratios = Ratios.read();
		int missed = 0;
		for (Target target : Target.values()) {
			double measured = ratios.get(target.ratio());
			boolean met = target.isMet(measured);
			missed += met ? 0 : 1;
			System.out.printf("%s  %.2f  %s%n", met ? "met   " : "MISSED", measured, target);
		}
		System.exit((missed == 0) ? 0 : 1);
	}

}
