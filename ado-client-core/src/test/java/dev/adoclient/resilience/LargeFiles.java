package dev.adoclient.resilience;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.adoclient.connection.AdoService;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.Upload;

/**
 * A client in a process of its own, with little memory, that moves large files: started
 * with the server's URL, a folder, and how many megabytes to download and to upload.
 */
final class LargeFiles {

	private static final int MEGABYTE = 1024 * 1024;

	private LargeFiles() {
	}

	public static void main(String[] arguments) throws IOException {
		AdoHttp http = Service.http(URI.create(arguments[0]));
		Path file = Path.of(arguments[1]).resolve("large.bin");
		long download = Long.parseLong(arguments[2]) * MEGABYTE;
		int upload = Integer.parseInt(arguments[3]);
		long start = System.nanoTime();
		long received = java.util.Objects
			.requireNonNull(http.target(AdoService.CORE)
				.get("/large/{bytes}", download)
				.download(Download.to(file))
				.block(Duration.ofMinutes(20)))
			.length();
		report("downloaded", received, start);
		Files.delete(file);
		start = System.nanoTime();
		// A file of holes: its bytes need no disk, and are read like any other.
		try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
			holes.setLength((long) upload * MEGABYTE);
		}
		long taken = java.util.Objects
			.requireNonNull(http.target(AdoService.CORE)
				.post("/large")
				.body(Upload.of(file))
				.fetchJson()
				.block(Duration.ofMinutes(20)))
			.path("bytes")
			.asLong();
		report("uploaded", taken, start);
		http.close();
		System.exit(0);
	}

	private static void report(String what, long bytes, long start) {
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == java.lang.management.MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong(java.lang.management.MemoryUsage::getUsed)
			.sum();
		System.out.printf(java.util.Locale.ROOT, "%s %d bytes, %.0f MB/s, peak heap %d MB%n", what, bytes,
				bytes / seconds / MEGABYTE, peak / MEGABYTE);
	}

}
