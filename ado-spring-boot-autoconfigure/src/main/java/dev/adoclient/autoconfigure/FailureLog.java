package dev.adoclient.autoconfigure;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.adoclient.error.AdoException;

/**
 * The last failures of each client. Safe to share between threads; a call that succeeds
 * does not come here.
 */
public final class FailureLog {

	private static final int LIMIT = 10;

	private final Map<String, Deque<Failure>> clients = new ConcurrentHashMap<>();

	/**
	 * Creates an empty log.
	 */
	public FailureLog() {
	}

	/**
	 * Returns a filter that takes note of the failures of a client.
	 */
	public ExchangeFilterFunction of(String client) {
		return (request, next) -> next.exchange(request)
			.doOnError(AdoException.class, (failure) -> add(client, Failure.of(failure, Instant.now())));
	}

	/**
	 * Returns the last failures of a client, the latest first.
	 */
	public List<Failure> last(String client) {
		Deque<Failure> failures = this.clients.get(client);
		if (failures == null) {
			return List.of();
		}
		synchronized (failures) {
			return List.copyOf(failures);
		}
	}

	private void add(String client, Failure failure) {
		Deque<Failure> failures = this.clients.computeIfAbsent(client, (name) -> new ArrayDeque<>());
		synchronized (failures) {
			failures.addFirst(failure);
			if (failures.size() > LIMIT) {
				failures.removeLast();
			}
		}
	}

}
