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
 * The gate in front of the service for one identity. The service closes it with
 * {@code Retry-After}; while few units of its rate limit remain, calls pass one a second.
 * Whoever waits stands in a line that moves one call at a time, so that nobody rushes in
 * when it opens. Safe to share between threads; a wait holds none.
 * <p>
 * While it is not open the gate has an alarm set, which also keeps it in memory: what the
 * service asked for is not forgotten because nobody calls for a while.
 */
public final class RateGate {

	private static final Logger logger = LoggerFactory.getLogger(RateGate.class);

	private final Timer timer;

	private final Duration longestWait;

	private final RateLimitListener listener;

	private final Set<Waiter> line = new LinkedHashSet<>();

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
	 * Returns whether a call passes without asking: nothing is closed, low or waiting.
	 */
	public boolean isOpen() {
		// One volatile read a call, until the service first limits.
		return this.open;
	}

	/**
	 * Returns whether the service has asked to wait, and the time is not over.
	 */
	public boolean isClosed() {
		return !this.open && this.schedule.closedUntil().isAfter(this.timer.now());
	}

	/**
	 * Completes when the call may pass.
	 * @param latest when the call gives up
	 * @param failFast whether to refuse instead of waiting
	 * @param waiting is told how long the call will wait, when it begins to
	 * @return an empty one, or one that fails with {@link GateClosedException} as soon as
	 * the wait is known to be too long
	 */
	public Mono<Void> pass(Instant latest, boolean failFast, Consumer<Duration> waiting) {
		return Mono.create((sink) -> {
			Instant now = this.timer.now();
			Waiter waiter = new Waiter(sink, now, latest);
			Instant place = arrive(waiter, now, failFast || this.longestWait.isZero());
			if (!place.isAfter(now)) {
				sink.success();
			}
			else if (waiter.inLine) {
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
	 * Learns from an answer, of whatever status.
	 */
	public void observe(HttpHeaders headers) {
		if (!RateLimitHeaders.arePresent(headers)) {
			return;
		}
		Instant now = this.timer.now();
		this.known = RateLimitHeaders.limits(headers);
		Instant until = RateLimitHeaders.retryAfter(headers, now);
		List<Refusal> refusals = learn(until, headers, now);
		// Each for itself: what follows is the caller's, and not of the call that was
		// answered.
		refusals.forEach((refusal) -> this.timer.schedule(refusal::tell, Duration.ZERO));
	}

	/**
	 * Returns what is known of the limits.
	 */
	public synchronized RateLimits limits() {
		return this.known.atGate(isClosed() ? this.schedule.closedUntil() : null, this.line.size());
	}

	private synchronized Instant arrive(Waiter waiter, Instant now, boolean refuses) {
		if (this.open) {
			return now;
		}
		Instant place = this.schedule.place(this.line.size(), now);
		if (!place.isAfter(now)) {
			this.schedule.passed(now);
		}
		else if (!refuses && !place.isAfter(bound(waiter))) {
			waiter.inLine = true;
			this.line.add(waiter);
		}
		setAlarm(now);
		return place;
	}

	private synchronized void leave(Waiter waiter) {
		this.line.remove(waiter);
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

	/** Takes those out of the line for whom it has become too late. */
	private List<Refusal> overdue(Instant now) {
		List<Refusal> overdue = new ArrayList<>();
		int ahead = 0;
		for (Iterator<Waiter> waiters = this.line.iterator(); waiters.hasNext();) {
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
		Instant next = this.line.isEmpty() ? this.schedule.idleAt() : this.schedule.place(0, now);
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
			Iterator<Waiter> waiters = this.line.iterator();
			if (waiters.hasNext()) {
				first = waiters.next();
				waiters.remove();
				this.schedule.passed(now);
			}
		}
		this.open = this.line.isEmpty() && this.schedule.isIdle(now);
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

		private boolean inLine;

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
