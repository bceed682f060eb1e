package dev.adoclient.area.entitlements;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.http.Call;
import dev.adoclient.model.AdoObject;

/**
 * Reads from the answer to a change whether it was made: the service refuses in an answer
 * of success, with its reasons beside each operation.
 */
final class EntitlementAnswer {

	private final Call call;

	EntitlementAnswer(Call call) {
		this.call = call;
	}

	/**
	 * Returns the value of an answer that says that all went well.
	 * @param answer the answer, in any of its forms
	 * @param value what the answer has for the caller
	 */
	<T> T of(AdoObject answer, @Nullable T value) {
		JsonNode json = answer.json();
		String reasons = operations(json).flatMap(EntitlementAnswer::reasons)
			.distinct()
			.collect(Collectors.joining(" "));
		if (isRefused(json) || !reasons.isEmpty()) {
			throw new AdoRejectedException(this.call.failure("The service refused the change in an answer of success. "
					+ (reasons.isEmpty() ? "It gave no reason." : reasons)), null);
		}
		if (value == null) {
			throw new AdoProtocolException(this.call.failure("The answer does not hold what was changed."), null);
		}
		return value;
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
