package dev.adoclient.http.filter;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Ends content that stops coming. Its clock runs only while bytes are asked for, so that
 * a slow consumer trips nothing: this is what Reactor's own timeout does not tell apart.
 */
final class StallTimeout extends FluxOperator<DataBuffer, DataBuffer> {

	private final Duration limit;

	private final Supplier<Throwable> failure;

	StallTimeout(Flux<DataBuffer> source, Duration limit, Supplier<Throwable> failure) {
		super(source);
		this.limit = limit;
		this.failure = failure;
	}

	@Override
	public void subscribe(CoreSubscriber<? super DataBuffer> subscriber) {
		this.source.subscribe(new Watch(subscriber));
	}

	private enum State {

		IDLE, EMITTING, DONE

	}

	private final class Watch implements CoreSubscriber<DataBuffer>, Subscription {

		private final CoreSubscriber<? super DataBuffer> subscriber;

		private final AtomicLong wanted = new AtomicLong();

		private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

		private final Disposable.Swap timer = Disposables.swap();

		private Subscription subscription = Operators.emptySubscription();

		/** When the clock was last wound, in nanoseconds of this machine. */
		private volatile long since;

		Watch(CoreSubscriber<? super DataBuffer> subscriber) {
			this.subscriber = subscriber;
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.subscription = subscription;
			this.since = System.nanoTime();
			schedule(StallTimeout.this.limit.toNanos());
			this.subscriber.onSubscribe(this);
		}

		@Override
		public void request(long n) {
			long before = this.wanted.getAndUpdate((wanted) -> Operators.addCap(wanted, n));
			if (before == 0) {
				this.since = System.nanoTime();
			}
			this.subscription.request(n);
		}

		@Override
		public void onNext(DataBuffer buffer) {
			if (!this.state.compareAndSet(State.IDLE, State.EMITTING)) {
				DataBufferUtils.release(buffer);
				return;
			}
			this.wanted.updateAndGet((wanted) -> (wanted == Long.MAX_VALUE) ? wanted : wanted - 1);
			this.subscriber.onNext(buffer);
			this.since = System.nanoTime();
			this.state.compareAndSet(State.EMITTING, State.IDLE);
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

		private void schedule(long nanos) {
			this.timer.update(Schedulers.parallel().schedule(this::check, nanos, TimeUnit.NANOSECONDS));
		}

		private void check() {
			long left = StallTimeout.this.limit.toNanos() - (System.nanoTime() - this.since);
			boolean stalled = left <= 0 && this.wanted.get() > 0;
			if (stalled && this.state.compareAndSet(State.IDLE, State.DONE)) {
				this.subscription.cancel();
				this.subscriber.onError(StallTimeout.this.failure.get());
			}
			else if (this.state.get() != State.DONE) {
				schedule((left > 0) ? left : StallTimeout.this.limit.toNanos());
			}
		}

		private boolean end() {
			this.timer.dispose();
			return this.state.getAndSet(State.DONE) != State.DONE;
		}

	}

}
