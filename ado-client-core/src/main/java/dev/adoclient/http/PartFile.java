package dev.adoclient.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;

import dev.adoclient.error.AdoTransportException;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;
import dev.adoclient.transfer.Progress;

/**
 * The bytes of a download that is not complete: a temporary file beside the target. All
 * methods touch the disk, and follow each other.
 */
final class PartFile {

	private static final Logger logger = LoggerFactory.getLogger(PartFile.class);

	private static final long PROGRESS_NANOS = 100_000_000;

	private final Path path;

	private final FileChannel channel;

	private long length;

	/** The length of the whole, negative if the service did not say. */
	private long expected = -1;

	private @Nullable String validator;

	private HttpHeaders headers = HttpHeaders.EMPTY;

	private long lastProgress = System.nanoTime();

	private PartFile(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	static PartFile beside(Path target) throws IOException {
		Path path = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
		return new PartFile(path, FileChannel.open(path, StandardOpenOption.WRITE));
	}

	long length() {
		return this.length;
	}

	/**
	 * Returns whether the service gave a mark by which the rest can be told to belong to
	 * what is here.
	 */
	boolean canResume() {
		return this.validator != null;
	}

	/**
	 * Returns the call, asking for the rest where something is here.
	 */
	Call resuming(Call call) {
		if (this.length == 0 || this.validator == null) {
			return call;
		}
		return call.header(HttpHeaders.RANGE, "bytes=" + this.length + "-")
			.header(HttpHeaders.IF_RANGE, this.validator);
	}

	/**
	 * Gets ready for the content of an answer: the rest, or all of it again.
	 */
	void begin(HttpHeaders headers, boolean partial) {
		try {
			long start = partial ? start(headers) : 0;
			if (start != this.length) {
				this.channel.truncate(0);
				this.channel.position(0);
				this.length = 0;
			}
			long announced = headers.getContentLength();
			this.expected = (announced >= 0) ? start + announced : -1;
			this.headers = headers;
			this.validator = validator(headers);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The download cannot be written", ex);
		}
	}

	void write(DataBuffer buffer, Progress progress) {
		try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
			while (parts.hasNext()) {
				ByteBuffer part = parts.next();
				while (part.hasRemaining()) {
					this.length += this.channel.write(part);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The download cannot be written", ex);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
		long now = System.nanoTime();
		if (now - this.lastProgress >= PROGRESS_NANOS) {
			this.lastProgress = now;
			progress.moved(this.length, this.expected);
		}
	}

	/**
	 * Checks that everything is here.
	 */
	void complete(Call call, Progress progress) {
		if (this.expected >= 0 && this.length != this.expected) {
			throw new AdoTransportException(call
				.failure("The content has %d bytes instead of the %d announced.".formatted(this.length, this.expected)),
					true, null);
		}
		progress.moved(this.length, this.length);
	}

	DownloadedFile moveTo(Download download) throws IOException {
		this.channel.force(true);
		this.channel.close();
		if (download.replaces()) {
			try {
				Files.move(this.path, download.path(), StandardCopyOption.ATOMIC_MOVE);
			}
			catch (AtomicMoveNotSupportedException ex) {
				Files.move(this.path, download.path(), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		else {
			moveToNew(download.path());
		}
		return new DownloadedFile(download.path(), this.length, this.headers.getFirst(HttpHeaders.CONTENT_TYPE),
				this.headers.getContentDisposition().getFilename());
	}

	private void moveToNew(Path target) throws IOException {
		try {
			Files.move(this.path, target);
		}
		catch (FileAlreadyExistsException ex) {
			throw new UncheckedIOException("The file has come to be there during the download", ex);
		}
	}

	/**
	 * Removes what is left; nothing is, after a move.
	 */
	void discard() {
		try {
			this.channel.close();
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			logger.warn("A temporary file of a download could not be removed: {}", this.path, ex);
		}
	}

	private long start(HttpHeaders headers) {
		String range = headers.getFirst(HttpHeaders.CONTENT_RANGE);
		String start = (range != null) ? range.replaceFirst("^bytes (\\d+)-.*$", "$1") : "";
		return start.matches("\\d{1,18}") ? Long.parseLong(start) : -1;
	}

	private static @Nullable String validator(HttpHeaders headers) {
		String etag = headers.getETag();
		if (etag != null) {
			return etag.startsWith("W/") ? null : etag;
		}
		return headers.getFirst(HttpHeaders.LAST_MODIFIED);
	}

}
