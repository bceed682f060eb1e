package dev.adoclient.http;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.ApiVersionRules;
import dev.adoclient.connection.DurationRules;
import dev.adoclient.connection.HeaderRules;

/**
 * What a derived client does otherwise than the connection says. Immutable; {@code null}
 * stands for what the connection says.
 *
 * @param timeout the deadline of each call, with all its retries and waits; a hundred
 * years or more mean that there is none
 * @param attempts how often a call is sent at the most
 * @param credential who asks
 * @param apiVersion the version of the REST API
 * @param headers headers in addition
 * @param failFast whether a call that would have to wait at the rate gate is refused
 * instead
 */
public record CallOptions(@Nullable Duration timeout, @Nullable Integer attempts, @Nullable AdoCredential credential,
		@Nullable String apiVersion, Map<String, String> headers, boolean failFast) {

	private static final CallOptions NONE = new CallOptions(null, null, null, null, Map.of(), false);

	public CallOptions {
		timeout = (timeout != null) ? DurationRules.bounded(timeout) : null;
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static CallOptions none() {
		return NONE;
	}

	/**
	 * Sets the deadline of each call, with all its retries and waits.
	 * @throws IllegalArgumentException if it is not longer than nothing
	 */
	public CallOptions timeout(Duration timeout) {
		if (timeout.isNegative() || timeout.isZero()) {
			throw new IllegalArgumentException("The timeout must be longer than nothing, not " + timeout);
		}
		return new CallOptions(timeout, this.attempts, this.credential, this.apiVersion, this.headers, this.failFast);
	}

	/**
	 * Sets how often a call is sent at the most, the first time included.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public CallOptions attempts(int attempts) {
		if (attempts < 1) {
			throw new IllegalArgumentException("A call needs 1 attempt or more, not " + attempts);
		}
		return new CallOptions(this.timeout, attempts, this.credential, this.apiVersion, this.headers, this.failFast);
	}

	/**
	 * Sets who asks. The client that was handed the credential does not close it.
	 */
	public CallOptions credential(AdoCredential credential) {
		return new CallOptions(this.timeout, this.attempts, credential, this.apiVersion, this.headers, this.failFast);
	}

	/**
	 * Sets the version of the REST API.
	 * @throws IllegalArgumentException if it does not look like one
	 */
	public CallOptions apiVersion(String apiVersion) {
		ApiVersionRules.check(apiVersion);
		return new CallOptions(this.timeout, this.attempts, this.credential, apiVersion, this.headers, this.failFast);
	}

	/**
	 * Adds a header to each request.
	 * @throws IllegalArgumentException if it cannot be sent, or is {@code Authorization}
	 */
	public CallOptions header(String name, String value) {
		HeaderRules.check(name, value);
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(name, value);
		return new CallOptions(this.timeout, this.attempts, this.credential, this.apiVersion,
				Collections.unmodifiableMap(more), this.failFast);
	}

	/**
	 * Sets whether a call that would have to wait at the rate gate is refused instead.
	 */
	public CallOptions failFast(boolean failFast) {
		return new CallOptions(this.timeout, this.attempts, this.credential, this.apiVersion, this.headers, failFast);
	}

}
