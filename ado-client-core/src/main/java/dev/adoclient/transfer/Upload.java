package dev.adoclient.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * Content on its way to the service.
 *
 * @param content the bytes, which are never all in memory
 * @param length how many there are, negative if that is not known
 * @param repeatable whether the content can be read again
 */
public record Upload(Publisher<DataBuffer> content, long length, boolean repeatable) {

	private static final int BUFFER_SIZE = 64 * 1024;

	/**
	 * Returns the content of a file, read while it is sent.
	 * @throws UncheckedIOException if the file cannot be read
	 */
	public static Upload of(Path file) {
		try {
			Flux<DataBuffer> content = DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, BUFFER_SIZE);
			return new Upload(offTheEventLoop(content), Files.size(file), true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file to upload cannot be read: " + file.getFileName(), ex);
		}
	}

	/**
	 * Returns content that is read from a stream once, off the event loop. The stream is
	 * closed at its end.
	 * @param length how many bytes there are, negative if that is not known
	 */
	public static Upload of(InputStream content, long length) {
		return new Upload(offTheEventLoop(
				DataBufferUtils.readInputStream(() -> content, DefaultDataBufferFactory.sharedInstance, BUFFER_SIZE)),
				length, false);
	}

	/**
	 * Returns content that comes once.
	 * @param length how many bytes there are, negative if that is not known
	 */
	public static Upload of(Publisher<DataBuffer> content, long length) {
		return new Upload(content, length, false);
	}

	/**
	 * The service may answer before the end is read; the content is then closed, which
	 * may wait for the reader.
	 */
	private static Flux<DataBuffer> offTheEventLoop(Flux<DataBuffer> content) {
		return content.subscribeOn(Schedulers.boundedElastic()).cancelOn(Schedulers.boundedElastic());
	}

}
