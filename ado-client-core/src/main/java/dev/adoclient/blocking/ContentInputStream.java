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

	private @Nullable DataBuffer part;

	ContentInputStream(Flux<DataBuffer> content, String name) {
		this.name = name;
		content.subscribe(this.parts);
	}

	@Override
	public int read() {
		DataBuffer part = readable();
		return (part != null) ? part.read() & 0xff : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (length == 0) {
			return 0;
		}
		DataBuffer part = readable();
		if (part == null) {
			return -1;
		}
		int count = Math.min(length, part.readableByteCount());
		part.read(target, offset, count);
		return count;
	}

	@Override
	public int available() {
		return (this.part != null) ? this.part.readableByteCount() : 0;
	}

	@Override
	public void close() {
		release();
		this.parts.close();
	}

	/**
	 * Returns a part with something left to read; {@code null} at the end.
	 */
	private @Nullable DataBuffer readable() {
		while (this.part == null || this.part.readableByteCount() == 0) {
			release();
			this.part = next();
			if (this.part == null) {
				return null;
			}
		}
		return this.part;
	}

	private @Nullable DataBuffer next() {
		try {
			return this.parts.take();
		}
		catch (InterruptedException ex) {
			this.parts.close();
			throw Await.interrupted(this.name, ex);
		}
	}

	private void release() {
		if (this.part != null) {
			DataBufferUtils.release(this.part);
			this.part = null;
		}
	}

}
