package dev.adoclient.benchmarks.side;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The most heap that was in use in an iteration, and what was left of it in the end.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Heap {

	private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	@Setup(Level.Iteration)
	public void reset() {
		this.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	public double peakHeapMegabytes() {
		return this.pools.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() / 1e6;
	}

	/**
	 * Collects what can go, and tells the rest; JMH asks when the time is up.
	 */
	public double leftHeapMegabytes() {
		System.gc();
		return this.pools.stream().mapToLong((pool) -> pool.getUsage().getUsed()).sum() / 1e6;
	}

}
