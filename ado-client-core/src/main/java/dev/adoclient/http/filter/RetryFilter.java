package dev.adoclient.http.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.retry.RetrySession;

/**
 * Repeats an attempt that failed, where that can do no harm. What the caller sees in the
 * end is the last real error, with the number of attempts.
 */
public final class RetryFilter implements ExchangeFilterFunction {

	private static final Logger logger = LoggerFactory.getLogger(RetryFilter.class);

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		RetrySession session = exchange.settings()
			.retries()
			.begin(exchange.line(), exchange.safe(), exchange.repeatable());
		Mono<ClientResponse> answer = attempt(request, next, exchange, session, null);
		return session.isWatched() ? answer.doOnSuccess((response) -> session.succeeded())
			.doOnError(session::failed)
			.doOnCancel(session::cancelled) : answer;
	}

	private Mono<ClientResponse> attempt(ClientRequest request, ExchangeFunction next, Exchange exchange,
			RetrySession session, @Nullable AdoException former) {
		return next.exchange(request).onErrorResume(AdoException.class, (failure) -> Contained.defer(() -> {
			if (former != null && isRefusalOfOurs(failure)) {
				return Mono.error(former);
			}
			AdoException counted = failure.afterAttempts(exchange.attempts());
			Optional<Duration> wait = session.next(counted, exchange.settings().gate().isClosed());
			if (wait.isEmpty() || !isInTime(exchange, wait.get())) {
				return Mono.error(counted);
			}
			logger.debug("{}: attempt {} failed ({}), the next one follows in {}", exchange.line(), exchange.attempts(),
					failure.getClass().getSimpleName(), wait.get());
			exchange.retries(failure);
			return after(wait.get(), exchange)
				.then(Mono.defer(() -> attempt(request, next, exchange, session, counted)));
		}));
	}

	/**
	 * Returns whether the service has not been asked: the gate would have kept the call
	 * too long. The caller had rather know why the service turned it down before.
	 */
	private static boolean isRefusalOfOurs(AdoException failure) {
		return failure instanceof AdoThrottledException && failure.response().isEmpty();
	}

	/**
	 * Returns whether the back-off ends before the deadline; a wait at the gate is
	 * refused by the gate.
	 */
	private static boolean isInTime(Exchange exchange, Duration wait) {
		ExchangeSettings settings = exchange.settings();
		Instant next = settings.timer().now().plus(wait);
		boolean inTime = !settings.lifetime().isOver() && !next.isAfter(exchange.latest());
		if (!inTime) {
			logger.debug("{}: no time left for another attempt", exchange.line());
		}
		return inTime;
	}

	private static Mono<Void> after(Duration wait, Exchange exchange) {
		ExchangeSettings settings = exchange.settings();
		return wait.isZero() ? Mono.empty() : settings.lifetime().during(settings.timer().after(wait));
	}

}
