package dev.adoclient.error;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the service's account of a failure in all shapes that it has: {@code message},
 * {@code Message}, the same inside of {@code value}, and a text alone.
 */
final class ErrorJson {

	private static final Set<String> REASONS = Set.of("message", "errormessage");

	private final JsonNode error;

	private ErrorJson(JsonNode error) {
		this.error = error;
	}

	static ErrorJson of(JsonNode json) {
		return new ErrorJson(json.path("value").isObject() ? json.path("value") : json);
	}

	@Nullable String typeKey() {
		return text(this.error.path("typeKey"));
	}

	int errorCode() {
		return this.error.path("errorCode").asInt(0);
	}

	/**
	 * Returns the message, followed by the reasons inside of it that it does not repeat.
	 */
	@Nullable String message() {
		String message = text(this.error.isString() ? this.error : this.error.path("message"));
		if (message == null) {
			message = text(this.error.path("Message"));
		}
		Set<String> reasons = new LinkedHashSet<>();
		collect(this.error.path("customProperties"), reasons);
		collect(this.error.path("innerException"), reasons);
		StringBuilder all = new StringBuilder((message != null) ? message : "");
		for (String reason : reasons) {
			if (all.indexOf(reason) < 0) {
				all.append(all.isEmpty() ? "" : " ").append(reason);
			}
		}
		return all.isEmpty() ? null : all.toString();
	}

	/**
	 * Collects what is called a message, however deep: each kind of error has its own
	 * names for the lists of its reasons.
	 */
	private static void collect(JsonNode node, Set<String> reasons) {
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			String reason = REASONS.contains(property.getKey().toLowerCase(Locale.ROOT)) ? text(property.getValue())
					: null;
			if (reason != null) {
				String result = node.path("result").asString("error");
				reasons.add(result.equals("error") ? reason : result + ": " + reason);
			}
			else {
				collect(property.getValue(), reasons);
			}
		}
		if (node.isArray()) {
			node.forEach((element) -> collect(element, reasons));
		}
	}

	private static @Nullable String text(JsonNode node) {
		return (node.isString() && !node.stringValue().isBlank()) ? node.stringValue() : null;
	}

}
