package dev.adoclient.http.filter;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * A call, or a step of one, out of which nothing is thrown: whatever is thrown in there
 * is its failure.
 * <p>
 * Reactor does the same with exceptions, but throws on what it takes for fatal
 * ({@code StackOverflowError}, {@code NoClassDefFoundError}). The thread that is there by
 * chance would suffer, an event loop or that of another call, and the call that it
 * happened to would never end. As many operators throw them on even if they are
 * signalled, they are signalled as the cause of a {@link CompletionException}.
 *
 * @param <T> the type of the answer
 */
public final class Contained<T> extends Mono<T> {

	private static final Logger logger = LoggerFactory.getLogger(Contained.class);

	private final Supplier<? extends Mono<? extends T>> call;

	private Contained(Supplier<? extends Mono<? extends T>> call) {
		this.call = call;
	}

	/**
	 * Returns the call that is made anew at each subscription, as {@link Mono#defer}
	 * does.
	 */
	public static <T> Mono<T> defer(Supplier<? extends Mono<? extends T>> call) {
		return new Contained<>(call);
	}

	/**
	 * Returns what can be signalled of what was thrown.
	 */
	public static Throwable signal(Throwable thrown) {
		return Exceptions.isFatal(thrown) ? new CompletionException(thrown) : thrown;
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> subscriber) {
		Signals<T> signals = new Signals<>(subscriber);
		try {
			this.call.get().subscribe(signals);
		}
		catch (Throwable ex) {
			signals.fail(ex);
		}
	}

	private static final class Signals<T> implements CoreSubscriber<T> {

		private final CoreSubscriber<? super T> subscriber;

		private volatile @Nullable Subscription source;

		private boolean over;

		Signals(CoreSubscriber<? super T> subscriber) {
			this.subscriber = subscriber;
		}

		@Override
		public void onSubscribe(Subscription source) {
			this.source = source;
			this.subscriber.onSubscribe(source);
		}

		@Override
		public void onNext(T answer) {
			try {
				this.subscriber.onNext(answer);
			}
			catch (Throwable ex) {
				fail(ex);
			}
		}

		@Override
		public void onComplete() {
			if (end()) {
				try {
					this.subscriber.onComplete();
				}
				catch (Throwable ex) {
					tell(ex);
				}
			}
		}

		@Override
		public void onError(Throwable failure) {
			if (end()) {
				try {
					this.subscriber.onError(failure);
				}
				catch (Throwable ex) {
					tell(ex);
				}
			}
		}

		@Override
		public Context currentContext() {
			return this.subscriber.currentContext();
		}

		void fail(Throwable thrown) {
			Subscription source = this.source;
			if (source != null) {
				source.cancel();
			}
			else {
				this.subscriber.onSubscribe(Operators.emptySubscription());
			}
			if (end()) {
				tell(thrown);
			}
		}

		private synchronized boolean end() {
			boolean first = !this.over;
			this.over = true;
			return first;
		}

		private void tell(Throwable thrown) {
			try {
				this.subscriber.onError(signal(thrown));
			}
			catch (Throwable ex) {
				logger.error("The end of a call could not be told", ex);
			}
		}

	}

}
