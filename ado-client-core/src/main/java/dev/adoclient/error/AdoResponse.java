package dev.adoclient.error;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;

/**
 * What came back: the status, and the service's own account of the failure.
 *
 * @param status the HTTP status
 * @param headers the response headers, read-only
 * @param typeKey the service's name of the error, such as
 * {@code WorkItemNotFoundException}, where it gave one
 * @param errorCode the service's number of the error, {@code 0} where it gave none
 * @param message the service's message with the reasons inside of it, on one line of at
 * most 2,000 characters, where it gave one
 * @param json the whole error as the service sent it, where that was JSON
 */
public record AdoResponse(int status, HttpHeaders headers, @Nullable String typeKey, int errorCode,
		@Nullable String message, @Nullable JsonNode json) implements Serializable {

	/**
	 * The header with the id under which the service logged a request.
	 */
	public static final String ACTIVITY_ID = "ActivityId";

	private static final int LONGEST = 2000;

	public AdoResponse {
		message = (message != null) ? oneLine(message) : null;
	}

	/**
	 * Returns the answer that an error in JSON is.
	 * @param error the error, in any of the service's shapes
	 */
	public static AdoResponse of(int status, HttpHeaders headers, JsonNode error) {
		ErrorJson read = ErrorJson.of(error);
		return new AdoResponse(status, headers, read.typeKey(), read.errorCode(), read.message(), error);
	}

	/**
	 * Returns a copy of the whole error, where it was JSON.
	 */
	@Override
	public @Nullable JsonNode json() {
		return (this.json != null) ? this.json.deepCopy() : null;
	}

	/**
	 * Returns the id under which the service logged the call, for a support request.
	 */
	public @Nullable String activityId() {
		return this.headers.getFirst(ACTIVITY_ID);
	}

	/**
	 * Returns the id that follows the call through all services.
	 */
	public @Nullable String e2eId() {
		return this.headers.getFirst("X-VSS-E2EID");
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(Integer.toString(this.status));
		if (this.typeKey != null) {
			text.append(' ').append(this.typeKey);
		}
		if (this.message != null) {
			text.append(": ").append(this.message);
		}
		String activityId = activityId();
		if (activityId != null) {
			text.append(" [ActivityId ").append(activityId).append(']');
		}
		return text.toString();
	}

	private static @Nullable String oneLine(String message) {
		String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
		if (line.length() <= LONGEST) {
			return line.isEmpty() ? null : line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end) + "…";
	}

}
