package dev.adoclient.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import java.util.UUID;

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

	/** By which the rest can be told to belong to what is here. */
	private @Nullable String validator;

	private boolean begun;

	private HttpHeaders headers = HttpHeaders.EMPTY;

	private long lastProgress = System.nanoTime();

	private PartFile(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	static PartFile beside(Path target) throws IOException {
		// Not Files.createTempFile: it would leave a file that only its owner can read.
		Path path = target.resolveSibling(".%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
		return new PartFile(path, FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
	}

	long length() {
		return this.length;
	}

	/**
	 * Returns whether content has come since it was last asked for.
	 */
	boolean hasBegun() {
		return this.begun;
	}

	/**
	 * Forgets what is here, if anything is, so that the next attempt asks for all of it.
	 * @return no wait; empty if there was nothing to forget
	 */
	Optional<Duration> startOver() {
		boolean resumed = this.length > 0 && this.validator != null;
		this.validator = null;
		return resumed ? Optional.of(Duration.ZERO) : Optional.empty();
	}

	/**
	 * Returns the call, asking for the rest where something is here.
	 */
	Call resuming(Call call) {
		this.begun = false;
		if (this.length == 0 || this.validator == null) {
			return call;
		}
		return call.header(HttpHeaders.RANGE, "bytes=" + this.length + "-")
			.header(HttpHeaders.IF_RANGE, this.validator);
	}

	/**
	 * Gets ready for the content of an answer: the rest, or all of it again.
	 */
	void begin(Call call, HttpHeaders headers, boolean partial) {
		this.begun = true;
		ContentRange range = partial ? ContentRange.of(headers) : null;
		if (partial && (range == null || !continues(range, headers))) {
			this.validator = null;
			throw new AdoTransportException(
					call.failure("The answer is another part of the content than the one asked for."), true, null);
		}
		try {
			if (range == null && this.length > 0) {
				this.channel.truncate(0);
				this.channel.position(0);
				this.length = 0;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The download cannot be written", ex);
		}
		this.expected = (range != null) ? range.total() : headers.getContentLength();
		this.headers = headers;
		this.validator = validator(headers);
	}

	/**
	 * Returns whether a part begins where this one ends, and is of the same whole. Not
	 * every server does with {@code If-Range} what it should.
	 */
	private boolean continues(ContentRange range, HttpHeaders headers) {
		if (range.start() != this.length) {
			return false;
		}
		boolean sameLength = this.expected < 0 || range.total() < 0 || range.total() == this.expected;
		String mark = validator(headers);
		return this.length == 0 || (sameLength && (mark == null || mark.equals(this.validator)));
	}

	/**
	 * Writes a part, which is released.
	 */
	void write(DataBuffer buffer, Progress progress) {
		try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
			while (parts.hasNext()) {
				ByteBuffer part = parts.next();
				while (part.hasRemaining()) {
					this.length += this.channel.write(part);
				}
			}
		}
		catch (ClosedChannelException ex) {
			// The download was cancelled meanwhile: nobody waits for these bytes.
			return;
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

	private static @Nullable String validator(HttpHeaders headers) {
		String etag = headers.getETag();
		if (etag != null) {
			return etag.startsWith("W/") ? null : etag;
		}
		return headers.getFirst(HttpHeaders.LAST_MODIFIED);
	}

}
