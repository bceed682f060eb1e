package dev.adoclient.http;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import dev.adoclient.http.filter.Contained;

/**
 * Takes content from the event loop to a thread that may block, part by part and in
 * order. Each part is released once, also when the content is cancelled in the middle.
 * {@code publishOn} does not do that: if its thread is disposed of before it starts, the
 * parts in its queue are lost.
 */
final class ContentWriter extends BaseSubscriber<DataBuffer> {

	/** Parts that may wait for the disk, of 64 KB at the most. */
	private static final int AHEAD = 16;

	private static final int BATCH = AHEAD / 2;

	private final MonoSink<Void> sink;

	private final Consumer<DataBuffer> writer;

	private final Queue<DataBuffer> parts = new ConcurrentLinkedQueue<>();

	private final AtomicInteger rounds = new AtomicInteger();

	private int written;

	private volatile boolean left;

	private volatile boolean ended;

	private volatile @Nullable Throwable failure;

	private ContentWriter(MonoSink<Void> sink, Consumer<DataBuffer> writer) {
		this.sink = sink;
		this.writer = writer;
	}

	/**
	 * Completes when all parts have been handed to the writer, which releases them.
	 */
	static Mono<Void> write(Flux<DataBuffer> content, Consumer<DataBuffer> writer) {
		return Mono.create((sink) -> {
			ContentWriter subscriber = new ContentWriter(sink, writer);
			sink.onCancel(subscriber::leave);
			content.subscribe(subscriber);
		});
	}

	@Override
	public Context currentContext() {
		return Context.of(this.sink.contextView());
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(AHEAD);
	}

	@Override
	protected void hookOnNext(DataBuffer part) {
		this.parts.add(part);
		work();
	}

	@Override
	protected void hookOnComplete() {
		this.ended = true;
		work();
	}

	@Override
	protected void hookOnError(Throwable failure) {
		this.failure = failure;
		this.ended = true;
		work();
	}

	private void leave() {
		this.left = true;
		cancel();
		work();
	}

	private void work() {
		if (this.rounds.getAndIncrement() == 0) {
			Schedulers.boundedElastic().schedule(this::run);
		}
	}

	private void run() {
		int missed = 1;
		do {
			// Read before the parts: what came before the end is among them.
			boolean last = this.ended;
			for (DataBuffer part = this.parts.poll(); part != null; part = this.parts.poll()) {
				write(part);
			}
			if (last && !this.left) {
				finish();
			}
			missed = this.rounds.addAndGet(-missed);
		}
		while (missed > 0);
	}

	private void write(DataBuffer part) {
		if (this.left) {
			DataBufferUtils.release(part);
			return;
		}
		try {
			this.writer.accept(part);
		}
		catch (Throwable ex) {
			// An error too: whoever waits for the end would wait for ever.
			leave();
			this.sink.error(Contained.signal(ex));
			return;
		}
		this.written++;
		if (this.written == BATCH) {
			this.written = 0;
			request(BATCH);
		}
	}

	private void finish() {
		this.left = true;
		Throwable failure = this.failure;
		if (failure != null) {
			this.sink.error(failure);
		}
		else {
			this.sink.success();
		}
	}

}
