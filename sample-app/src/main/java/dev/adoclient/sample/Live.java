package dev.adoclient.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at the project again and again while somebody watches, once for all who watch,
 * and streams what changed.
 */
@Component
class Live {

	private static final int KEPT = 100;

	private final ProjectReader reader;

	private final Changes changes;

	private final DashboardProperties properties;

	private final Clock clock;

	private final Flux<Snapshot> looks;

	private final Sinks.Many<LiveEvent> events = Sinks.many().replay().limit(KEPT);

	private final Sinks.Empty<Void> end = Sinks.empty();

	private final List<LiveEvent> kept = new ArrayList<>();

	private final AtomicLong turns = new AtomicLong();

	private @Nullable Snapshot last;

	private long lastTurn;

	private long lastId;

	Live(ProjectReader reader, Changes changes, DashboardProperties properties, Clock clock) {
		this.reader = reader;
		this.changes = changes;
		this.properties = properties;
		this.clock = clock;
		// A restarted server goes on with larger ids, so that browsers can resume.
		this.lastId = clock.millis();
		this.looks = Flux.interval(properties.period()).onBackpressureDrop().concatMap((tick) -> look(), 1).share();
	}

	/** What was seen last, or is seen now if nobody has watched for some time. */
	Mono<Snapshot> now() {
		return Mono.defer(() -> {
			Snapshot seen = last();
			return (seen != null && isFresh(seen, this.clock.instant())) ? Mono.just(seen) : look();
		});
	}

	/** Looks now: something was done, and everybody shall see it. */
	Mono<Snapshot> look() {
		return Mono.defer(() -> {
			long turn = this.turns.incrementAndGet();
			return this.reader.read().map((seen) -> take(seen, turn));
		});
	}

	/**
	 * Streams what happens after the event of that id, for as long as somebody listens. A
	 * listener who was away for too long is told that all may have changed.
	 */
	Flux<LiveEvent> after(long id) {
		return Flux.defer(() -> {
			Flux<LiveEvent> missed = knows(id) ? Flux.empty()
					: Flux.just(new LiveEvent(lastId(), this.clock.instant(), "all", "Connected again", "quiet"));
			Flux<LiveEvent> next = this.events.asFlux().filter((event) -> event.id() > id);
			return Flux.merge(missed, next, this.looks.ignoreElements().cast(LiveEvent.class));
		});
	}

	/** Completes when the server is about to stop: it waits for every open stream. */
	Mono<Void> end() {
		return this.end.asMono();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.end.tryEmitEmpty();
	}

	synchronized long lastId() {
		return this.lastId;
	}

	/** Returns what happened lately, the latest first. */
	synchronized List<LiveEvent> latest() {
		return List.copyOf(this.kept);
	}

	private synchronized boolean knows(long id) {
		return id >= (this.kept.isEmpty() ? this.lastId : this.kept.get(this.kept.size() - 1).id() - 1);
	}

	private synchronized @Nullable Snapshot last() {
		return this.last;
	}

	/** Takes what was seen, unless somebody who began to look later was faster. */
	private synchronized Snapshot take(Snapshot seen, long turn) {
		Snapshot before = this.last;
		if (before != null && turn < this.lastTurn) {
			return before;
		}
		Snapshot now = seen.after(before);
		this.last = now;
		this.lastTurn = turn;
		if (before != null && isFresh(before, now.at())) {
			this.changes.between(before, now, this::happened);
		}
		return now;
	}

	private void happened(String panel, String text, String tone) {
		LiveEvent event = new LiveEvent(++this.lastId, this.clock.instant(), panel, text, tone);
		this.kept.add(0, event);
		if (this.kept.size() > KEPT) {
			this.kept.remove(KEPT);
		}
		this.events.emitNext(event, EmitFailureHandler.FAIL_FAST);
	}

	private boolean isFresh(Snapshot seen, Instant now) {
		return now.isBefore(seen.at().plus(this.properties.period().multipliedBy(3)));
	}

}
