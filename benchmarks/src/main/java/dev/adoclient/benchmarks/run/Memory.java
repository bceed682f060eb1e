package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import io.netty.util.internal.PlatformDependent;

/**
 * What is in use once everything that can go is gone.
 *
 * @param heap bytes
 * @param direct bytes of Netty's buffers
 * @param resident bytes of the whole process, as Linux counts them
 */
record Memory(long heap, long direct, long resident) {

	static Memory afterCollection() throws IOException {
		for (int collection = 0; collection < 4; collection++) {
			System.gc();
		}
		return new Memory(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
				PlatformDependent.usedDirectMemory(), residentBytes());
	}

	private static long residentBytes() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public String toString() {
		return "heap %.1f MB, direct %.1f MB, process %.0f MB".formatted(this.heap / 1e6, this.direct / 1e6,
				this.resident / 1e6);
	}

}
