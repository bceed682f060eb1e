package dev.adoclient.autoconfigure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.error.RequestLine;

/**
 * A call that failed. The service's own text is left out, since it repeats what was sent.
 *
 * @param time when it failed
 * @param operation the method and the route, with places in it in place of ids
 * @param project the project, where the route belongs to one
 * @param error the type of the failure
 * @param attempts how often the request was sent
 * @param status the status of the last answer, where there was one
 * @param typeKey the service's name of the error, where it gave one
 * @param activityId the id under which the service logged the request
 * @param e2eId the id that follows the request through all services
 */
public record Failure(Instant time, @Nullable String operation, @Nullable String project, String error, int attempts,
		@Nullable Integer status, @Nullable String typeKey, @Nullable String activityId, @Nullable String e2eId) {

	static Failure of(AdoException failure, Instant time) {
		RequestLine request = failure.request().orElse(null);
		AdoResponse response = failure.response().orElse(null);
		return new Failure(time, (request != null) ? request.method() + " " + request.template() : null,
				(request != null) ? request.project().orElse(null) : null, failure.getClass().getSimpleName(),
				failure.attempts(), (response != null) ? response.status() : null,
				(response != null) ? response.typeKey() : null, (response != null) ? response.activityId() : null,
				(response != null) ? response.e2eId() : null);
	}

}
