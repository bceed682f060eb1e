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
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * The temporary file of a download, in the folder of the target. All methods but
 * {@link #length()} use the disk. They are called one after the other, except
 * {@link #discard()}: a cancellation calls it at any time.
 */
final class PartFile {

	private static final Logger logger = LoggerFactory.getLogger(PartFile.class);

	private final Path target;

	private Path path;

	private @Nullable FileChannel channel;

	private boolean gone;

	private volatile long length;

	/**
	 * Creates the object; {@link #open()} creates the file.
	 */
	PartFile(Path target) {
		this.target = target;
		this.path = target;
	}

	/**
	 * Creates the file, unless it has been discarded already. Its name does not contain
	 * the name of the target, which may already have the greatest length that the file
	 * system allows.
	 */
	synchronized void open() throws IOException {
		if (this.gone) {
			throw new CancellationException("The download was cancelled before it began");
		}
		this.path = this.target.resolveSibling(".%s.part".formatted(UUID.randomUUID()));
		// Not Files.createTempFile: it would leave a file that only its owner can read.
		this.channel = FileChannel.open(this.path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
	}

	long length() {
		return this.length;
	}

	/**
	 * Removes all bytes, for a download that starts over.
	 */
	void clear() {
		try {
			channel().truncate(0);
			channel().position(0);
			this.length = 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The download cannot be written", ex);
		}
	}

	/**
	 * Writes a buffer and releases it.
	 */
	void write(DataBuffer buffer) {
		try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
			FileChannel channel = channel();
			long length = this.length;
			while (parts.hasNext()) {
				ByteBuffer part = parts.next();
				while (part.hasRemaining()) {
					length += channel.write(part);
				}
			}
			this.length = length;
		}
		catch (ClosedChannelException ex) {
			// The download was cancelled meanwhile: nobody waits for these bytes.
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The download cannot be written", ex);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	/**
	 * Gives the file the name of the target. If a symbolic link has that name, the link
	 * is replaced, and not the file that it points to.
	 */
	synchronized void move(boolean replaces) throws IOException {
		FileChannel channel = channel();
		channel.force(true);
		channel.close();
		if (!replaces) {
			moveToNew();
			return;
		}
		try {
			Files.move(this.path, this.target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(this.path, this.target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void moveToNew() throws IOException {
		try {
			Files.move(this.path, this.target);
		}
		catch (FileAlreadyExistsException ex) {
			throw new UncheckedIOException("The file has come to be there during the download", ex);
		}
	}

	/**
	 * Deletes the file, if there is one; after a move there is none. After this,
	 * {@link #open()} fails.
	 */
	synchronized void discard() {
		this.gone = true;
		if (this.channel == null) {
			return;
		}
		try {
			this.channel.close();
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			logger.warn("A temporary file of a download could not be removed: {}", this.path, ex);
		}
	}

	private FileChannel channel() throws ClosedChannelException {
		FileChannel channel = this.channel;
		if (channel == null) {
			throw new ClosedChannelException();
		}
		return channel;
	}

}
