package dev.adoclient.area.projects;

import java.time.Duration;
import java.util.Set;

import reactor.core.publisher.Mono;

import dev.adoclient.error.AdoConflictException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Polling;
import dev.adoclient.http.Target;

/**
 * Waits until an operation has finished that the service started for a request.
 */
final class OperationWait {

	private static final Set<OperationStatus> FAILED = Set.of(OperationStatus.FAILED, OperationStatus.CANCELLED);

	private final Target http;

	private final Duration limit;

	/**
	 * Creates one.
	 * @param limit how long to wait after the request
	 * @throws IllegalArgumentException if it is not longer than nothing, before anything
	 * is sent
	 */
	OperationWait(Target http, Duration limit) {
		if (limit.isNegative() || limit.isZero()) {
			throw new IllegalArgumentException("The limit must be longer than nothing, not " + limit);
		}
		this.http = http;
		this.limit = limit;
	}

	/**
	 * Sends the request, and returns the operation that it started as it has succeeded.
	 */
	Mono<Operation> after(Call request) {
		return request.fetch(OperationReference::new).flatMap(this::succeeded);
	}

	private Mono<Operation> succeeded(OperationReference started) {
		Call question = this.http.get("/operations/{operationId}", started.id())
			.parameter("pluginId", started.pluginId());
		return new Polling<>(question, Operation::new).until((operation) -> hasSucceeded(question, operation),
				this.limit, OperationWait::text);
	}

	private static boolean hasSucceeded(Call question, Operation operation) {
		OperationStatus status = operation.status();
		if (status != null && FAILED.contains(status)) {
			throw new AdoConflictException(question.failure(text(operation)), null);
		}
		return OperationStatus.SUCCEEDED.equals(status);
	}

	private static String text(Operation operation) {
		String text = "The operation has status '%s'.".formatted(operation.status());
		String reason = reason(operation);
		return reason.isEmpty() ? text : text + " The service says: " + reason;
	}

	private static String reason(Operation operation) {
		String detailed = operation.detailedMessage();
		if (detailed != null && !detailed.isBlank()) {
			return detailed;
		}
		String result = operation.resultMessage();
		return (result != null) ? result : "";
	}

}
