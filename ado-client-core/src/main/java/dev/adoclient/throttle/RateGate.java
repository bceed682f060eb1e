package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

import org.springframework.http.HttpHeaders;

/**
 * Limits the calls of one identity to the rate that the service asks for. An answer with
 * {@code Retry-After} closes the gate until that time. While few units of the rate limit
 * remain, one call a second is released. Waiting calls are queued and released one at a
 * time, so that they do not all reach the service in the moment when the gate opens. Safe
 * to share between threads; a waiting call holds no thread.
 * <p>
 * While the gate is not open, a timer is scheduled that refers to it. So the gate stays
 * in memory, and keeps the time that the service asked for, also when nobody calls.
 */
public final class RateGate {

	private static final Logger logger = LoggerFactory.getLogger(RateGate.class);

	private final Timer timer;

	private final Duration longestWait;

	private final RateLimitListener listener;

	private final Set<Waiter> queue = new LinkedHashSet<>();

	private final Schedule schedule;

	private final Disposable.Swap alarm = Disposables.swap();

	private volatile RateLimits known = RateLimits.UNKNOWN;

	private volatile boolean open = true;

	public RateGate(Timer timer, int lowRemaining, Duration longestWait, RateLimitListener listener) {
		this.timer = timer;
		this.longestWait = longestWait;
		this.listener = listener;
		this.schedule = new Schedule(lowRemaining);
	}

	/**
	 * Returns whether each call may be sent at once: the service did not ask to wait, its
	 * rate limit is not nearly used up, and no call is queued.
	 */
	public boolean isOpen() {
		// Most calls end here: it costs them one volatile read.
		return this.open;
	}

	/**
	 * Returns whether the service has asked to wait, and that time has not come yet.
	 */
	public boolean isClosed() {
		return !this.open && this.schedule.closedUntil().isAfter(this.timer.now());
	}

	/**
	 * Completes when the call may be sent.
	 * @param latest the time until which the call can wait
	 * @param failFast whether the call fails instead of waiting
	 * @param waiting is told how long the call will wait, when it begins to
	 * @return completes without a value, or fails with {@link GateClosedException} as
	 * soon as it is known that the wait would be too long
	 */
	public Mono<Void> pass(Instant latest, boolean failFast, Consumer<Duration> waiting) {
		return Mono.create((sink) -> {
			Instant now = this.timer.now();
			Waiter waiter = new Waiter(sink, now, latest);
			Instant place = arrive(waiter, now, failFast || this.longestWait.isZero());
			if (!place.isAfter(now)) {
				sink.success();
			}
			else if (waiter.queued) {
				sink.onCancel(() -> leave(waiter));
				Duration wait = Duration.between(now, place);
				waiting.accept(wait);
				tell(wait);
			}
			else {
				sink.error(new GateClosedException(place));
			}
		});
	}

	/**
	 * Reads the rate limit from the headers of an answer, whatever its status is.
	 */
	public void observe(HttpHeaders headers) {
		if (!RateLimitHeaders.arePresent(headers)) {
			return;
		}
		Instant now = this.timer.now();
		this.known = RateLimitHeaders.limits(headers);
		Instant until = RateLimitHeaders.retryAfter(headers, now);
		List<Refusal> refusals = learn(until, headers, now);
		// Each in a task of its own: it runs code of the refused caller, and must not
		// delay or fail the call that was answered.
		refusals.forEach((refusal) -> this.timer.schedule(refusal::tell, Duration.ZERO));
	}

	/**
	 * Returns the limits that the service named last, and how many calls wait.
	 */
	public synchronized RateLimits limits() {
		return this.known.atGate(isClosed() ? this.schedule.closedUntil() : null, this.queue.size());
	}

	private synchronized Instant arrive(Waiter waiter, Instant now, boolean refuses) {
		if (this.open) {
			return now;
		}
		Instant place = this.schedule.place(this.queue.size(), now);
		if (!place.isAfter(now)) {
			this.schedule.passed(now);
		}
		else if (!refuses && !place.isAfter(bound(waiter))) {
			waiter.queued = true;
			this.queue.add(waiter);
		}
		setAlarm(now);
		return place;
	}

	private synchronized void leave(Waiter waiter) {
		this.queue.remove(waiter);
	}

	private synchronized List<Refusal> learn(@Nullable Instant until, HttpHeaders headers, Instant now) {
		boolean wasClosed = isClosed();
		boolean later = this.schedule.learn(until, headers, now);
		if (this.open && this.schedule.isIdle(now)) {
			return List.of();
		}
		this.open = false;
		setAlarm(now);
		if (!wasClosed && isClosed()) {
			logger.warn("Azure DevOps asks to wait until {}; calls wait at the gate", this.schedule.closedUntil());
		}
		return later ? overdue(now) : List.of();
	}

	/** Removes the queued calls whose wait has become too long. */
	private List<Refusal> overdue(Instant now) {
		List<Refusal> overdue = new ArrayList<>();
		int ahead = 0;
		for (Iterator<Waiter> waiters = this.queue.iterator(); waiters.hasNext();) {
			Waiter waiter = waiters.next();
			Instant place = this.schedule.place(ahead, now);
			if (place.isAfter(bound(waiter))) {
				waiters.remove();
				overdue.add(new Refusal(waiter, place));
			}
			else {
				ahead++;
			}
		}
		return overdue;
	}

	private Instant bound(Waiter waiter) {
		Instant asked = this.schedule.closedUntil();
		Instant patience = (asked.isAfter(waiter.since) ? asked : waiter.since).plus(this.longestWait);
		return patience.isBefore(waiter.latest) ? patience : waiter.latest;
	}

	private void setAlarm(Instant now) {
		Instant next = this.queue.isEmpty() ? this.schedule.idleAt() : this.schedule.place(0, now);
		this.alarm.update(this.timer.schedule(this::ring, Duration.between(now, next)));
	}

	private void ring() {
		Waiter first = next();
		if (first != null) {
			first.sink.success();
		}
	}

	private synchronized @Nullable Waiter next() {
		Instant now = this.timer.now();
		Waiter first = null;
		if (!this.schedule.place(0, now).isAfter(now)) {
			Iterator<Waiter> waiters = this.queue.iterator();
			if (waiters.hasNext()) {
				first = waiters.next();
				waiters.remove();
				this.schedule.passed(now);
			}
		}
		this.open = this.queue.isEmpty() && this.schedule.isIdle(now);
		if (!this.open) {
			setAlarm(now);
		}
		return first;
	}

	private void tell(Duration wait) {
		logger.debug("A call waits {} at the gate", wait);
		try {
			this.listener.waiting(limits(), wait);
		}
		catch (Throwable ex) {
			logger.warn("A listener of rate limits failed, which the call does not suffer from", ex);
		}
	}

	private static final class Waiter {

		private final MonoSink<Void> sink;

		private final Instant since;

		private final Instant latest;

		private boolean queued;

		Waiter(MonoSink<Void> sink, Instant since, Instant latest) {
			this.sink = sink;
			this.since = since;
			this.latest = latest;
		}

	}

	private record Refusal(Waiter waiter, Instant place) {

		void tell() {
			this.waiter.sink.error(new GateClosedException(this.place));
		}

	}

	/**
	 * The wait at the gate would be longer than the caller allows.
	 */
	public static final class GateClosedException extends RuntimeException {

		private final Instant until;

		GateClosedException(Instant until) {
			super("The gate is closed until " + until, null, false, false);
			this.until = until;
		}

		/**
		 * Returns when the call could pass.
		 */
		public Instant until() {
			return this.until;
		}

	}

}
