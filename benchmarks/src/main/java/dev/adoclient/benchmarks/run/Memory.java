package dev.adoclient.benchmarks.run;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;

import io.netty.util.internal.PlatformDependent;

/**
 * What is in use once everything that can go is gone.
 *
 * @param heap bytes
 * @param direct bytes of the JDK's and Netty's direct buffers
 * @param nonHeap bytes of classes, compiled code and the like
 */
record Memory(long heap, long direct, long nonHeap) {

	static Memory afterCollection() {
		for (int collection = 0; collection < 4; collection++) {
			System.gc();
		}
		long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)
			.stream()
			.mapToLong(BufferPoolMXBean::getMemoryUsed)
			.sum();
		return new Memory(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
				buffers + Math.max(0, PlatformDependent.usedDirectMemory()),
				ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed());
	}

	long outsideHeap() {
		return this.direct + this.nonHeap;
	}

	@Override
	public String toString() {
		return "heap %.1f MB, direct %.1f MB, code %.1f MB".formatted(this.heap / 1e6, this.direct / 1e6,
				this.nonHeap / 1e6);
	}

}
