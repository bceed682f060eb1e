package dev.adoclient.benchmarks.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Waits before each iteration until it is this side's turn. To JMH it is a profiler,
 * which is asked before and after, so that no benchmark has to know.
 */
public final class TakesTurns implements InternalProfiler {

	private @Nullable Socket turn;

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		try {
			Socket asked = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("benchmark.turns"));
			if (asked.getInputStream().read() < 0) {
				throw new IllegalStateException("The other side has ended before this one");
			}
			this.turn = asked;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // so are those of JMH
	public Collection<? extends Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		try {
			Objects.requireNonNull(this.turn).close();
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String getDescription() {
		return "turns with another process";
	}

}
