package dev.adoclient.area.entitlements;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.http.Call;
import dev.adoclient.model.AdoObject;

/**
 * Reads from the answer to a change whether it was made: the service refuses in an answer
 * of success, with its reasons beside each operation.
 */
final class EntitlementAnswer {

	private EntitlementAnswer() {
	}

	/**
	 * Sends, and returns the value of an answer that says that all went well. A failure
	 * has the whole answer: what was done before is in there.
	 * @param call the change
	 * @param type the answer, in any of its forms
	 * @param value what the answer has for the caller
	 */
	static <A extends AdoObject, T> Mono<T> of(Call call, Function<ObjectNode, A> type,
			Function<A, @Nullable T> value) {
		return call.fetchResponse(type).map((response) -> value(call, response, value));
	}

	private static <A extends AdoObject, T> T value(Call call, ResponseEntity<A> response,
			Function<A, @Nullable T> value) {
		A answer = response.getBody();
		JsonNode json = (answer != null) ? answer.json() : MissingNode.getInstance();
		String reasons = operations(json).flatMap(EntitlementAnswer::reasons)
			.distinct()
			.collect(Collectors.joining(" "));
		if (isRefused(json) || !reasons.isEmpty()) {
			throw new AdoRejectedException(
					failure(call, response, json, "The service refused the change in an answer of success. "
							+ (reasons.isEmpty() ? "It gave no reason." : reasons)),
					null);
		}
		T changed = (answer != null) ? value.apply(answer) : null;
		if (changed == null) {
			throw new AdoProtocolException(failure(call, response, json, "The answer does not hold what was changed."),
					null);
		}
		return changed;
	}

	private static AdoFailure failure(Call call, ResponseEntity<?> response, JsonNode json, String advice) {
		return call.failure(advice)
			.answered(AdoResponse.of(response.getStatusCode().value(), response.getHeaders(), json));
	}

	private static boolean isRefused(JsonNode json) {
		return Stream.concat(Stream.of(json), operations(json))
			.anyMatch((part) -> isFalse(part, "isSuccess") || isFalse(part, "haveResultsSucceeded"));
	}

	private static boolean isFalse(JsonNode json, String flag) {
		return json.path(flag).isBoolean() && !json.path(flag).booleanValue();
	}

	/** One operation stands alone, several in a list that has one of two names. */
	private static Stream<JsonNode> operations(JsonNode json) {
		return Stream
			.of(Stream.of(json.path("operationResult")), json.path("operationResults").valueStream(),
					json.path("results").valueStream())
			.flatMap((operations) -> operations);
	}

	/** A reason is a pair of a number and a sentence. */
	private static Stream<String> reasons(JsonNode operation) {
		return operation.path("errors")
			.valueStream()
			.map((error) -> error.isObject()
					? "%s (%s)".formatted(error.path("value").asString(""), error.path("key").asString(""))
					: error.asString());
	}

}
