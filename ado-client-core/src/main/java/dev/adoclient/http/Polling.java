package dev.adoclient.http;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.connection.DurationRules;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoTimeoutException;

/**
 * Asks again and again how far something is. The first question is sent at once, the next
 * ones after 1 s, 1.5 s and so on, at the most after 30 s. Each is a call like any other:
 * it waits at the gate, is repeated, and has its deadline. No thread waits, and nothing
 * more is asked when it is cancelled or the client is closed.
 *
 * @param <T> the type of the answer
 */
public final class Polling<T> {

	private static final double FIRST_WAIT = 1_000;

	private static final double GROWTH = 1.5;

	private static final double LONGEST_WAIT = 30_000;

	private static final Duration FOR_EVER = ChronoUnit.FOREVER.getDuration();

	private final Call call;

	private final Function<ObjectNode, T> type;

	/**
	 * Creates one.
	 * @param call the question
	 * @param type how its answer is read
	 */
	public Polling(Call call, Function<ObjectNode, T> type) {
		this.call = call;
		this.type = type;
	}

	/**
	 * Returns the first answer that will do; the polling begins at each subscription.
	 * @param enough whether an answer will do; what it throws ends the polling
	 * @param limit how long to go on
	 * @param state what the failure tells of the last answer
	 * @throws IllegalArgumentException if the limit is not longer than nothing
	 */
	public Mono<T> until(Predicate<T> enough, Duration limit, Function<T, String> state) {
		if (limit.isNegative() || limit.isZero()) {
			throw new IllegalArgumentException("The limit must be longer than nothing, not " + limit);
		}
		return Mono.defer(() -> {
			AtomicReference<@Nullable T> last = new AtomicReference<>();
			Mono<T> answer = answers().doOnNext(last::set).filter(enough).next();
			return Mono.firstWithSignal(answer, failing(limit, () -> tooLate(limit, last.get(), state)));
		});
	}

	/**
	 * Returns the first answer and then each one whose state is another than that of the
	 * answer before it, until one is the last. It has no limit of time.
	 * @param last whether an answer is the last; what it throws ends the polling
	 * @param state what tells two answers apart
	 */
	public Flux<T> states(Predicate<T> last, Function<T, ?> state) {
		return Flux.defer(() -> answers().takeUntil(last)
			.distinctUntilChanged(state::apply)
			.takeUntilOther(failing(FOR_EVER, () -> tooLate(FOR_EVER, null, Object::toString))));
	}

	/**
	 * Asks again only after the answer before was taken: who reads slowly, asks slowly.
	 */
	private Flux<T> answers() {
		return this.call.fetch(this.type)
			.repeatWhen((rounds) -> rounds.index()
				.concatMap((round) -> pipeline().timer().after(waitAfter(round.getT1())).thenReturn(round), 1));
	}

	private <V> Mono<V> failing(Duration limit, Supplier<AdoTimeoutException> tooLate) {
		return pipeline().deadlines().failing(DurationRules.bounded(limit), tooLate, this::closed);
	}

	private HttpPipeline pipeline() {
		return this.call.target().http().pipeline();
	}

	private static Duration waitAfter(long round) {
		return Duration.ofMillis((long) Math.min(LONGEST_WAIT, FIRST_WAIT * Math.pow(GROWTH, (double) round)));
	}

	private AdoTimeoutException tooLate(Duration limit, @Nullable T last, Function<T, String> state) {
		String seen = (last != null) ? state.apply(last) : "No answer came.";
		return new AdoTimeoutException(
				this.call.failure("What was waited for did not happen within %s. %s".formatted(limit, seen)), null);
	}

	private AdoClosedException closed() {
		return new AdoClosedException(this.call.failure("The client was closed while this was waited for."), null);
	}

}
