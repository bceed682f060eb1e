package dev.adoclient.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.blocking.Await;
import dev.adoclient.error.AdoInterruptedException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many downloads that are given up at random moments.
 */
class AbandonedDownloadTests {

	@TempDir
	Path folder;

	private final ScriptedServer server = ScriptedServer.answering(Reply.bytes(200, new byte[100_000]));

	private final AdoHttp http = Service.http(this.server.url());

	private final AtomicInteger complete = new AtomicInteger();

	/** Twice as long as a whole download takes among others on this machine. */
	private int longestNanos;

	@BeforeEach
	void measure() {
		downloads(0, 100, Mono.never());
		long start = System.nanoTime();
		downloads(100, 160, Mono.never());
		this.longestNanos = (int) (2 * (System.nanoTime() - start) / 10);
		this.complete.set(0);
	}

	@AfterEach
	void end() {
		this.http.close();
		this.server.close();
	}

	@Test
	void threeThousandCancelledDownloadsLeaveNothing() {
		int downloads = LongForm.of(3000);
		downloads(1000, downloads, Mono.defer(() -> Mono.delay(Duration.ofNanos(random()))));
		assertThat(this.complete).as("some were cancelled, and some were not")
			.hasValueGreaterThan(0)
			.hasValueLessThan(downloads);
		assertNothingIsLeft();
	}

	@Test
	void aThousandInterruptedBlockingDownloadsLeaveNothing() throws Exception {
		int downloads = LongForm.of(1000);
		AtomicInteger interrupted = new AtomicInteger();
		ExecutorService callers = Executors.newFixedThreadPool(16);
		for (int i = 0; i < downloads; i++) {
			int number = 1000 + i;
			callers.execute(() -> {
				Disposable alarm = Schedulers.parallel()
					.schedule(Thread.currentThread()::interrupt, random(), TimeUnit.NANOSECONDS);
				try {
					Await.value(download(number), "Calls.download");
					this.complete.incrementAndGet();
				}
				catch (AdoInterruptedException ex) {
					interrupted.incrementAndGet();
				}
				finally {
					alarm.dispose();
					// One that came late must not meet the next download.
					Thread.interrupted();
				}
			});
		}
		callers.shutdown();
		assertThat(callers.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
		assertThat(interrupted.get() + this.complete.get()).isEqualTo(downloads);
		assertThat(interrupted).hasValueGreaterThan(0);
		assertNothingIsLeft();
	}

	private void downloads(int first, int count, Mono<?> end) {
		Flux.range(first, count)
			.flatMap((number) -> download(number).takeUntilOther(end), 16)
			.doOnNext((file) -> this.complete.incrementAndGet())
			.blockLast(Duration.ofMinutes(10));
	}

	private Mono<DownloadedFile> download(int number) {
		return Service.get(this.http).download(Download.to(this.folder.resolve("logs-" + number + ".zip")));
	}

	private int random() {
		return ThreadLocalRandom.current().nextInt(this.longestNanos);
	}

	private void assertNothingIsLeft() {
		await().untilAsserted(() -> {
			assertThat(list(this.folder)).as("temporary files").noneMatch((file) -> file.toString().endsWith(".part"));
			assertThat(descriptors()).as("open files").isEmpty();
		});
	}

	/**
	 * Returns the open files in the folder, where the system tells.
	 */
	private List<Path> descriptors() throws IOException {
		Path open = Path.of("/proc/self/fd");
		Path real = this.folder.toRealPath();
		return Files.isDirectory(open) ? list(open).stream()
			.map(AbandonedDownloadTests::target)
			.filter((file) -> file.startsWith(real))
			.toList() : List.of();
	}

	private static Path target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor);
		}
		catch (IOException ex) {
			// Closed meanwhile.
			return descriptor;
		}
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
