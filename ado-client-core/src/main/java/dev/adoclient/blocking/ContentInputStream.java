package dev.adoclient.blocking;

import java.io.InputStream;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Content as it comes, which fails as every other blocking call does: with an
 * {@link dev.adoclient.error.AdoException} thrown to the one who reads, an interrupt
 * included. Read by one thread at a time; closed by any, once or often.
 */
final class ContentInputStream extends InputStream {

	private final ContentParts parts = new ContentParts();

	private final String name;

	/** Guarded by this stream, since any thread may close it. */
	private @Nullable DataBuffer part;

	ContentInputStream(Flux<DataBuffer> content, String name) {
		this.name = name;
		content.subscribe(this.parts);
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (length == 0) {
			return 0;
		}
		int count = 0;
		while (count == 0) {
			if (available() == 0 && !next()) {
				return -1;
			}
			count = copy(target, offset, length);
		}
		return count;
	}

	@Override
	public synchronized int available() {
		return (this.part != null) ? this.part.readableByteCount() : 0;
	}

	@Override
	public void close() {
		this.parts.close();
		hold(null);
	}

	/**
	 * Copies what is left of the part, as far as it fits.
	 * @return how much, {@code 0} if there is no part any more
	 */
	private synchronized int copy(byte[] target, int offset, int length) {
		int count = Math.min(length, available());
		if (this.part != null) {
			this.part.read(target, offset, count);
		}
		return count;
	}

	/**
	 * Waits for the next part, without the lock: {@link #close()} does not wait for it.
	 * @return whether there is one
	 */
	private boolean next() {
		try {
			DataBuffer next = this.parts.take();
			hold(next);
			return next != null;
		}
		catch (InterruptedException ex) {
			this.parts.close();
			throw Await.interrupted(this.name, ex);
		}
	}

	/**
	 * Holds that part in place of the one before, which is released. Once the content is
	 * closed, none is held.
	 */
	private synchronized void hold(@Nullable DataBuffer next) {
		if (this.part != null) {
			DataBufferUtils.release(this.part);
		}
		boolean late = next != null && this.parts.isClosed();
		if (late) {
			DataBufferUtils.release(next);
		}
		this.part = late ? null : next;
	}

}
