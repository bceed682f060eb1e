package dev.adoclient.area.workitems;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Cuts content into chunks of the same length as it comes, so that no chunk is ever whole
 * in memory. One for each subscription.
 */
final class ContentChunks {

	/** How many buffers are asked for ahead. */
	private static final int AHEAD = 2;

	private final long length;

	private final int size;

	private long received;

	/** How many bytes are left of the chunk that is being cut. */
	private int room;

	/** How many bytes are left of the chunk that is being sent, which comes after. */
	private int open;

	private ContentChunks(long length, int size) {
		this.length = length;
		this.size = size;
		this.room = size;
		this.open = size;
	}

	/**
	 * Returns the chunks; each has to be consumed before the next one comes. What goes
	 * wrong with the content is in the chunk that it would have gone into, and nowhere
	 * else.
	 * @param length how many bytes the content has
	 * @param size how many bytes a chunk has, but for the last one
	 */
	static Flux<Flux<DataBuffer>> of(Publisher<DataBuffer> content, long length, int size) {
		return Flux.defer(() -> {
			ContentChunks chunks = new ContentChunks(length, size);
			return Flux.from(content)
				.concatMapIterable(chunks::cut, AHEAD)
				.concatWith(Flux.defer(chunks::end))
				.materialize()
				.filter((signal) -> !signal.isOnComplete())
				.windowUntil(chunks::completes, false, AHEAD)
				.<Flux<DataBuffer>>map(Flux::dematerialize)
				.doOnDiscard(DataBuffer.class, DataBufferUtils::release)
				.doOnDiscard(Signal.class, (signal) -> release(signal.get()));
		});
	}

	private static void release(@Nullable Object value) {
		if (value instanceof DataBuffer buffer) {
			DataBufferUtils.release(buffer);
		}
	}

	/**
	 * Returns the buffer in pieces, none of which reaches over the end of a chunk.
	 */
	private List<DataBuffer> cut(DataBuffer buffer) {
		this.received += buffer.readableByteCount();
		if (this.received > this.length) {
			DataBufferUtils.release(buffer);
			throw otherLength();
		}
		List<DataBuffer> pieces = new ArrayList<>();
		while (buffer.readableByteCount() > this.room) {
			pieces.add(buffer.split(buffer.readPosition() + this.room));
			this.room = this.size;
		}
		if (buffer.readableByteCount() == 0) {
			DataBufferUtils.release(buffer);
			return pieces;
		}
		pieces.add(buffer);
		this.room -= buffer.readableByteCount();
		if (this.room == 0) {
			this.room = this.size;
		}
		return pieces;
	}

	private boolean completes(Signal<DataBuffer> piece) {
		DataBuffer buffer = piece.get();
		this.open -= (buffer != null) ? buffer.readableByteCount() : 0;
		if (this.open > 0) {
			return false;
		}
		this.open = this.size;
		return true;
	}

	private Flux<DataBuffer> end() {
		return (this.received == this.length) ? Flux.empty() : Flux.error(otherLength());
	}

	private IllegalStateException otherLength() {
		return new IllegalStateException("The content has another length than the %d bytes announced; %d came"
			.formatted(this.length, this.received));
	}

}
