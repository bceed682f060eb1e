package dev.adoclient.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.benchmarks.side.BareReactorNetty;
import dev.adoclient.benchmarks.side.BareWebClient;
import dev.adoclient.benchmarks.side.Clients;
import dev.adoclient.benchmarks.side.Heap;
import dev.adoclient.benchmarks.side.Requests;
import dev.adoclient.transfer.Download;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/**
 * An artifact of 1 GB, to nowhere and to a file; the heap of the run is its bound
 * ({@code -Xmx64m}).
 */
@State(Scope.Benchmark)
public class DownloadBenchmark {

	private final AdoAsyncClient ado = Clients.async(Requests.organization());

	private final BareWebClient webClient = new BareWebClient();

	private final BareReactorNetty reactorNetty = new BareReactorNetty();

	private Path folder = Path.of("");

	@Setup
	public void makeFolder() throws IOException {
		this.folder = Files.createTempDirectory("ado-download");
	}

	@TearDown
	public void close() throws IOException {
		this.ado.close();
		this.webClient.close();
		this.reactorNetty.close();
		Files.deleteIfExists(file());
		Files.delete(this.folder);
	}

	@Benchmark
	public @Nullable Long ado(Heap heap) {
		return toNowhere(this.ado.builds().artifacts().downloadArtifact(42, "drop"));
	}

	@Benchmark
	public @Nullable Long webClient(Heap heap) {
		return toNowhere(this.webClient.download());
	}

	@Benchmark
	public @Nullable Long reactorNetty(Heap heap) {
		return this.reactorNetty.download().block();
	}

	@Benchmark
	public @Nullable Object adoToFile(Heap heap) {
		return this.ado.builds().artifacts().downloadArtifact(42, "drop", Download.to(file()).replacing()).block();
	}

	@Benchmark
	public @Nullable Long reactorNettyToFile(Heap heap) {
		return this.reactorNetty.download(file()).block();
	}

	private Path file() {
		return this.folder.resolve("drop.zip");
	}

	private static @Nullable Long toNowhere(Flux<DataBuffer> content) {
		return content.map(DownloadBenchmark::released).reduce(0L, Long::sum).block();
	}

	private static long released(DataBuffer buffer) {
		int bytes = buffer.readableByteCount();
		DataBufferUtils.release(buffer);
		return bytes;
	}

}
