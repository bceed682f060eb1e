package dev.adoclient.blocking;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * The parts of content on their way to a thread that waits for them, two ahead. Each part
 * is either taken or released. The thread that brings them is one of the event loop, and
 * never waits for the other: a blocking queue would let it wait for its lock.
 */
final class ContentParts extends BaseSubscriber<DataBuffer> {

	private static final int AHEAD = 2;

	/** Parts, and an {@link End} behind the last one. */
	private final Queue<Object> arrived = new ConcurrentLinkedQueue<>();

	/** At least one permit for each that has arrived. */
	private final Semaphore arrivals = new Semaphore(0);

	private boolean closed;

	/**
	 * Waits for the next part.
	 * @return the part, which is the caller's to release; {@code null} at the end
	 * @throws InterruptedException if the thread is interrupted meanwhile
	 */
	@Nullable DataBuffer take() throws InterruptedException {
		Object next = null;
		while (next == null) {
			this.arrivals.acquire();
			next = this.arrived.poll();
		}
		if (next instanceof End end) {
			// It stays the end for whoever asks again.
			arrived(end);
			if (end.failure() != null) {
				throw Await.thrownHere(end.failure());
			}
			return null;
		}
		request(1);
		return (DataBuffer) next;
	}

	/**
	 * Ends the content: what is here is released, and whoever waits is woken.
	 */
	void close() {
		cancel();
		synchronized (this) {
			this.closed = true;
		}
		while (this.arrived.poll() instanceof DataBuffer part) {
			DataBufferUtils.release(part);
		}
		arrived(new End(new IOException("The content is closed")));
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(AHEAD);
	}

	@Override
	protected void hookOnNext(DataBuffer part) {
		if (!keep(part)) {
			DataBufferUtils.release(part);
		}
	}

	@Override
	protected void hookOnComplete() {
		arrived(new End(null));
	}

	@Override
	protected void hookOnError(Throwable failure) {
		arrived(new End(failure));
	}

	/**
	 * Returns whether {@link #close()} was called.
	 */
	synchronized boolean isClosed() {
		return this.closed;
	}

	private synchronized boolean keep(DataBuffer part) {
		if (this.closed) {
			return false;
		}
		arrived(part);
		return true;
	}

	private void arrived(Object next) {
		this.arrived.add(next);
		this.arrivals.release();
	}

	/**
	 * The end of the content.
	 *
	 * @param failure why it is not complete, {@code null} if it is
	 */
	private record End(@Nullable Throwable failure) {
	}

}
