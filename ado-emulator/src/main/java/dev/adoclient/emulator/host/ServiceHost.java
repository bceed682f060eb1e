package dev.adoclient.emulator.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The ground under one organization. It is also the organization's lock: whoever reads or
 * changes the state holds this object's monitor, so that each request sees and leaves a
 * whole state.
 */
public final class ServiceHost {

	private static final Duration TICK = Duration.ofNanos(100);

	private final String name;

	private final Clock clock;

	private final Access access;

	private final History history = new History();

	private final Directory directory = new Directory();

	private final List<Runnable> background = new ArrayList<>();

	private Duration ahead = Duration.ZERO;

	private @Nullable UUID activityId;

	/**
	 * Creates the host of the organization of that name.
	 * @param name the organization's name
	 * @param clock tells all times that the organization writes down
	 * @param access says who may come in
	 */
	public ServiceHost(String name, Clock clock, Access access) {
		this.name = name;
		this.clock = clock;
		this.access = access;
	}

	public String name() {
		return this.name;
	}

	public UUID id() {
		return StableId.of("organization", this.name);
	}

	public Access access() {
		return this.access;
	}

	public Directory directory() {
		return this.directory;
	}

	public History history() {
		return this.history;
	}

	/** Returns the time, in the milliseconds that the service mostly keeps. */
	public synchronized Instant now() {
		return this.clock.instant().plus(this.ahead).truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Returns the time, truncated to 100 ns: it is written in seven digits where the
	 * service does so, for pull requests, statuses, policies, groups of variables and
	 * users.
	 */
	public synchronized Instant preciseNow() {
		return Clock.tick(Clock.offset(this.clock, this.ahead), TICK).instant();
	}

	/** Lets that much time pass at once. */
	public synchronized void pass(Duration time) {
		if (time.isNegative()) {
			throw new IllegalArgumentException("Time does not go back: " + time);
		}
		this.ahead = this.ahead.plus(time);
	}

	/**
	 * Adds work that the service does by itself, between two requests: what a request
	 * leaves to it is done before the next one, never later and never sooner.
	 */
	public synchronized void background(Runnable work) {
		this.background.add(work);
	}

	/**
	 * Does now what the service does by itself: twice, since what one work ends, such as
	 * a build, may let another one go on, such as the completion of a pull request.
	 */
	public synchronized void settle() {
		for (int round = 0; round < 2; round++) {
			List.copyOf(this.background).forEach(Runnable::run);
		}
	}

	/**
	 * Does the work of one request; what happens meanwhile is remembered as its doing.
	 */
	public synchronized <T> T during(UUID activityId, Supplier<T> work) {
		settle();
		this.activityId = activityId;
		try {
			return work.get();
		}
		finally {
			this.activityId = null;
		}
	}

	/** Writes down what just happened. */
	public synchronized void happened(Happening.Kind kind, int subject, String detail) {
		this.history.add(new Happening(this.history.next(), now(), this.activityId, kind, subject, detail));
	}

}
