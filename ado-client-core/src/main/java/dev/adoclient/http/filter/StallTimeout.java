package dev.adoclient.http.filter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import dev.adoclient.throttle.Timer;

/**
 * Fails a stream of content when no part has come for a time, or when the client is
 * closed. The time counts only while the consumer has requested parts, so that a slow
 * consumer does not cause a failure. Reactor's own {@code timeout} does not make this
 * difference.
 */
final class StallTimeout extends FluxOperator<DataBuffer, DataBuffer> {

	private final Duration limit;

	private final Timer clock;

	private final Lifetime lifetime;

	private final Function<Ending, Throwable> failure;

	StallTimeout(Flux<DataBuffer> source, Duration limit, Timer clock, Lifetime lifetime,
			Function<Ending, Throwable> failure) {
		super(source);
		this.limit = limit;
		this.clock = clock;
		this.lifetime = lifetime;
		this.failure = failure;
	}

	@Override
	public void subscribe(CoreSubscriber<? super DataBuffer> subscriber) {
		this.source.subscribe(new Watch(subscriber));
	}

	/**
	 * {@code EMITTING} while the consumer handles a part: then neither the timeout nor
	 * the end of the client may signal an error, since signals must not overlap.
	 */
	private enum State {

		IDLE, EMITTING, DONE

	}

	private final class Watch implements CoreSubscriber<DataBuffer>, Subscription {

		private final CoreSubscriber<? super DataBuffer> subscriber;

		private final AtomicLong wanted = new AtomicLong();

		private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

		private final Disposable.Swap timer = Disposables.swap();

		private final Disposable.Swap closing = Disposables.swap();

		private Subscription subscription = Operators.emptySubscription();

		/** When the time began to count: nanoseconds of the clock. */
		private volatile long since;

		private volatile boolean closed;

		Watch(CoreSubscriber<? super DataBuffer> subscriber) {
			this.subscriber = subscriber;
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.subscription = subscription;
			restart();
			schedule(StallTimeout.this.limit);
			this.subscriber.onSubscribe(this);
			// In a task of its own, since it runs code of the consumer.
			this.closing.update(StallTimeout.this.lifetime.ended()
				.subscribe(null, null, () -> StallTimeout.this.clock.schedule(this::close, Duration.ZERO)));
		}

		@Override
		public void request(long n) {
			// Restart before the demand is visible: a check between the two would see
			// demand together with an old time.
			if (this.wanted.get() == 0) {
				restart();
			}
			this.wanted.updateAndGet((wanted) -> Operators.addCap(wanted, n));
			this.subscription.request(n);
		}

		@Override
		public void onNext(DataBuffer buffer) {
			if (!this.state.compareAndSet(State.IDLE, State.EMITTING)) {
				DataBufferUtils.release(buffer);
				return;
			}
			this.wanted.updateAndGet((wanted) -> (wanted == Long.MAX_VALUE) ? wanted : wanted - 1);
			try {
				this.subscriber.onNext(buffer);
			}
			catch (Throwable ex) {
				// Reactor rethrows errors that it takes for fatal: the stream ends. The
				// source is cancelled after the error was signalled, since a consumer may
				// still read what has arrived.
				if (end()) {
					this.subscriber.onError(Contained.signal(ex));
					this.subscription.cancel();
				}
				return;
			}
			restart();
			this.state.compareAndSet(State.EMITTING, State.IDLE);
			if (this.closed) {
				fail(Ending.CLIENT_CLOSED);
			}
		}

		@Override
		public void onError(Throwable failure) {
			if (end()) {
				this.subscriber.onError(failure);
			}
		}

		@Override
		public void onComplete() {
			if (end()) {
				this.subscriber.onComplete();
			}
		}

		@Override
		public void cancel() {
			end();
			this.subscription.cancel();
		}

		@Override
		public Context currentContext() {
			return this.subscriber.currentContext();
		}

		private void restart() {
			this.since = StallTimeout.this.clock.nanos();
		}

		private void schedule(Duration wait) {
			this.timer.update(StallTimeout.this.clock.schedule(this::check, wait));
		}

		private void check() {
			Duration passed = Duration.ofNanos(StallTimeout.this.clock.nanos() - this.since);
			Duration left = StallTimeout.this.limit.minus(passed);
			boolean over = left.isNegative() || left.isZero();
			boolean stalled = over && this.wanted.get() > 0;
			if (!(stalled && fail(Ending.TIME_OVER)) && this.state.get() != State.DONE) {
				schedule(over ? StallTimeout.this.limit : left);
			}
		}

		private void close() {
			// If a part is being handled now, onNext fails the stream after it.
			this.closed = true;
			fail(Ending.CLIENT_CLOSED);
		}

		private boolean fail(Ending ending) {
			boolean failing = this.state.compareAndSet(State.IDLE, State.DONE);
			if (failing) {
				cancel();
				this.subscriber.onError(StallTimeout.this.failure.apply(ending));
			}
			return failing;
		}

		private boolean end() {
			this.timer.dispose();
			this.closing.dispose();
			return this.state.getAndSet(State.DONE) != State.DONE;
		}

	}

}
