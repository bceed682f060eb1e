package dev.adoclient.error;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What came back: the status, and the service's own account of the failure.
 *
 * @param status the HTTP status
 * @param headers the response headers, read-only
 * @param typeKey the service's name of the error, such as
 * {@code WorkItemNotFoundException}, where it gave one
 * @param errorCode the service's number of the error, {@code 0} where it gave none
 * @param message the service's message, where it gave one
 */
public record AdoResponse(int status, HttpHeaders headers, @Nullable String typeKey, int errorCode,
		@Nullable String message) implements Serializable {

	/**
	 * Returns the id under which the service logged the call, for a support request.
	 */
	public @Nullable String activityId() {
		return this.headers.getFirst("ActivityId");
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

}
