package dev.adoclient.http.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.retry.RetrySession;

/**
 * Repeats an attempt that failed, where that can do no harm. What the caller sees in the
 * end is the last real error, with the number of attempts.
 */
public final class RetryFilter implements ExchangeFilterFunction {

	private static final Logger logger = LoggerFactory.getLogger(RetryFilter.class);

	private final BooleanSupplier closed;

	/**
	 * Creates the filter.
	 * @param closed tells whether the client has been closed meanwhile, which ends all
	 * calls
	 */
	public RetryFilter(BooleanSupplier closed) {
		this.closed = closed;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Exchange exchange = Exchange.of(request);
		RetrySession session = exchange.settings().retries().begin(exchange.line().toString(), exchange.safe());
		return attempt(request, next, exchange, session).doOnSuccess((response) -> session.end(null))
			.doOnError(session::end);
	}

	private Mono<ClientResponse> attempt(ClientRequest request, ExchangeFunction next, Exchange exchange,
			RetrySession session) {
		return next.exchange(request).onErrorResume(AdoException.class, (failure) -> {
			AdoException counted = failure.afterAttempts(exchange.attempts());
			if (this.closed.getAsBoolean()) {
				return Mono.error(
						new AdoClosedException(AdoFailure.of(exchange.line(), "The client was closed during the call.")
							.attempts(exchange.attempts()), counted));
			}
			Optional<Duration> wait = session.next(counted, !exchange.settings().gate().isOpen());
			if (wait.isEmpty() || !exchange.repeatable()) {
				return Mono.error(counted);
			}
			if (Instant.now().plus(wait.get()).isAfter(exchange.latest())) {
				logger.debug("{}: no time left for another attempt", exchange.line());
				return Mono.error(counted);
			}
			logger.info("{}: attempt {} failed ({}), the next one follows in {}", exchange.line(), exchange.attempts(),
					failure.getClass().getSimpleName(), wait.get());
			return after(wait.get()).then(Mono.defer(() -> attempt(request, next, exchange, session)));
		});
	}

	private static Mono<?> after(Duration wait) {
		return wait.isZero() ? Mono.empty() : Mono.delay(wait);
	}

}
