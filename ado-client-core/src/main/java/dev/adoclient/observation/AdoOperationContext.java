package dev.adoclient.observation;

import java.util.Optional;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

import dev.adoclient.error.RequestLine;

/**
 * One operation under observation: what is asked, and what has become of it so far.
 */
public final class AdoOperationContext extends Observation.Context {

	private final String client;

	private final RequestLine request;

	private volatile Outcome outcome = Outcome.UNKNOWN;

	private volatile @Nullable String activityId;

	private volatile int attempts;

	/**
	 * Creates the context of an operation that begins.
	 * @param client the name of the client
	 * @param request what is asked
	 */
	public AdoOperationContext(String client, RequestLine request) {
		this.client = client;
		this.request = request;
	}

	/**
	 * Takes note of how the operation ended.
	 * @param outcome what became of it
	 * @param attempts how often the request was sent
	 * @param activityId the id under which the service logged the last request
	 */
	public void ended(Outcome outcome, int attempts, @Nullable String activityId) {
		this.outcome = outcome;
		this.attempts = attempts;
		this.activityId = activityId;
	}

	/**
	 * Returns the name of the client.
	 */
	public String client() {
		return this.client;
	}

	/**
	 * Returns what is asked.
	 */
	public RequestLine request() {
		return this.request;
	}

	/**
	 * Returns the method and the route, with places in it in place of ids.
	 */
	public String operation() {
		return this.request.method() + " " + this.request.template();
	}

	/**
	 * Returns how the operation ended; unknown until then.
	 */
	public Outcome outcome() {
		return this.outcome;
	}

	/**
	 * Returns how often the request was sent; 0 until the operation has ended.
	 */
	public int attempts() {
		return this.attempts;
	}

	/**
	 * Returns the id under which the service logged the last request; empty until the
	 * operation has ended, and where there was no answer.
	 */
	public Optional<String> activityId() {
		return Optional.ofNullable(this.activityId);
	}

	/**
	 * How an operation ended.
	 */
	public enum Outcome {

		/** It has not ended. */
		UNKNOWN,

		/** There is an answer. */
		SUCCESS,

		/** It failed. */
		FAILURE,

		/** Nobody waits for it any longer. */
		CANCELLED

	}

}
