package dev.adoclient.benchmarks.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.adoclient.area.builds.Build;
import io.netty.buffer.ByteBuf;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reactor Netty alone, with Jackson.
 */
public final class BareReactorNetty implements AutoCloseable {

	private static final ObjectReader OBJECTS = Trees.MAPPER.readerFor(ObjectNode.class);

	private final ConnectionProvider pool = ConnectionProvider.builder("bare").maxConnections(50).lifo().build();

	private final HttpClient client = HttpClient.create(this.pool)
		.headers((headers) -> Requests.HEADERS.forEach(headers::set));

	public Mono<Build> getBuild(int buildId) {
		return this.client.get()
			.uri(Requests.build(buildId))
			.responseSingle((response, content) -> content.asInputStream())
			.map((body) -> new Build(OBJECTS.<ObjectNode>readValue(body)));
	}

	/**
	 * Downloads the artifact to nowhere.
	 * @return how many bytes it had
	 */
	public Mono<Long> download() {
		return this.client.get()
			.uri(Requests.artifact())
			.responseContent()
			.map((part) -> (long) part.readableBytes())
			.reduce(0L, Long::sum);
	}

	/**
	 * Downloads the artifact to a file, written off the event loop and forced to disk, as
	 * the client does.
	 * @return how many bytes it had
	 */
	public Mono<Long> download(Path path) {
		return Mono.using(
				() -> FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
						StandardOpenOption.TRUNCATE_EXISTING),
				(file) -> this.client.get()
					.uri(Requests.artifact())
					.responseContent()
					.retain()
					.publishOn(Schedulers.boundedElastic())
					.map((part) -> written(file, part))
					.reduce(0L, Long::sum),
				BareReactorNetty::closed);
	}

	private static long written(FileChannel file, ByteBuf part) {
		try {
			long bytes = part.readableBytes();
			part.readBytes(file, file.position(), part.readableBytes());
			file.position(file.position() + bytes);
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			part.release();
		}
	}

	private static void closed(FileChannel file) {
		try {
			file.force(true);
			file.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

}
