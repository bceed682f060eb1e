package dev.adoclient.autoconfigure.health;

import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AuthenticatedUser;
import dev.adoclient.ConnectionData;
import dev.adoclient.connection.DurationRules;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.http.CallOptions;

/**
 * Whether Azure DevOps lets us in: one attempt, no more than five seconds, never a wait
 * at the rate gate. To be throttled is to be up. An answer is good for some time, and one
 * request at a time is under way, however many ask.
 */
public final class AdoHealthIndicator implements ReactiveHealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(AdoHealthIndicator.class);

	private static final Duration LIMIT = Duration.ofSeconds(5);

	private final AdoAsyncClient client;

	private final Mono<Health> health;

	/**
	 * Creates the indicator of a client.
	 * @param cache for how long an answer is good
	 */
	public AdoHealthIndicator(AdoAsyncClient client, Duration cache) {
		this(client, cache, Schedulers.parallel());
	}

	AdoHealthIndicator(AdoAsyncClient client, Duration cache, Scheduler clock) {
		this.client = client;
		this.health = check().cache(DurationRules.bounded(cache), clock);
	}

	@Override
	public Mono<Health> health() {
		return this.health;
	}

	private Mono<Health> check() {
		return Mono.defer(() -> this.client.with(AdoHealthIndicator::once).checkAccess())
			.elapsed()
			.map((answer) -> up(answer.getT2(), answer.getT1()))
			.onErrorResume(AdoThrottledException.class,
					(throttled) -> Mono.fromSupplier(() -> up(throttled.retryAt().orElse(null)).build()))
			.onErrorResume((failure) -> Mono.fromSupplier(() -> down(failure)));
	}

	private static CallOptions once(CallOptions call) {
		return call.attempts(1).timeout(LIMIT).failFast(true);
	}

	private Health up(ConnectionData connection, long latency) {
		Health.Builder health = up(this.client.rateLimits().closedUntil());
		connection.authenticatedUser()
			.map(AuthenticatedUser::displayName)
			.ifPresent((user) -> health.withDetail("authenticatedUser", user));
		return health.withDetail("latency", latency + "ms").build();
	}

	private Health.Builder up(@Nullable Instant throttledUntil) {
		Health.Builder health = Health.up().withDetail("organization", this.client.connection().organization());
		return (throttledUntil != null) ? health.withDetail("throttledUntil", throttledUntil) : health;
	}

	private Health down(Throwable failure) {
		logger.debug("Azure DevOps is down", failure);
		String reason = (failure instanceof AdoException) ? failure.getMessage() : failure.toString();
		return Health.down()
			.withDetail("organization", this.client.connection().organization())
			.withDetail("error", String.valueOf(reason))
			.build();
	}

}
