package dev.adoclient.auth;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Who asks. An implementation must be safe to share between threads, must not block the
 * thread that subscribes, and must not show its secret in {@code toString}.
 */
public interface AdoCredential {

	/**
	 * Returns the authorization for a request, asked for each one.
	 * @param refused what the service has just turned down with a 401, {@code null}
	 * otherwise. With it, answer an authorization that is newer, or empty if there is
	 * none: the request is then not repeated
	 */
	Mono<Authorization> authorize(@Nullable Authorization refused);

	/**
	 * Returns what the service's rate limits are counted by: calls with equal identities
	 * share a gate. The default is the credential itself.
	 */
	default Object identity() {
		return this;
	}

	/**
	 * Lets go of what the credential holds. Called by the client that built the
	 * credential, never by one that was handed it.
	 */
	default void close() {
	}

	/**
	 * Returns a credential that is a token of Microsoft Entra, or a pipeline's
	 * {@code System.AccessToken}.
	 * @throws IllegalArgumentException if the token is blank or cannot stand in a header
	 */
	static AdoCredential bearer(String token) {
		return new FixedCredential("bearer token", Authorization.bearer(token));
	}

	/**
	 * Returns a credential that is a personal access token.
	 * @throws IllegalArgumentException if the token is blank
	 */
	static AdoCredential personalAccessToken(String token) {
		return new FixedCredential("personal access token", Authorization.basic("", token.strip()));
	}

	/**
	 * Returns a credential that asks a supplier for a personal access token, such as one
	 * that a vault replaces from time to time. It is asked for each request, on a thread
	 * that may block, and once more when the service turned its token down; nothing is
	 * cached here, so a supplier that is slow is expected to cache. If it throws, or
	 * gives nothing or a blank, the request fails with an
	 * {@link dev.adoclient.error.AdoAuthenticationException} and nothing is sent.
	 */
	static AdoCredential personalAccessToken(Supplier<String> tokens) {
		return new SuppliedCredential("personal access token supplier", tokens,
				(token) -> Authorization.basic("", token.strip()));
	}

	/**
	 * Returns a credential that is a user and a password.
	 * @throws IllegalArgumentException if the password is blank, or the user holds a
	 * colon
	 */
	static AdoCredential basic(String user, String password) {
		return new FixedCredential("user and password", Authorization.basic(user, password));
	}

	/**
	 * Returns a credential that asks a supplier for a bearer token. It is asked for each
	 * request, on a thread that may block, and once more when the service turned its
	 * token down; it is expected to cache. If it throws, or gives nothing or a blank, the
	 * request fails with an {@link dev.adoclient.error.AdoAuthenticationException} and
	 * nothing is sent.
	 */
	static AdoCredential supplier(Supplier<String> tokens) {
		return new SuppliedCredential("token supplier", tokens, Authorization::bearer);
	}

}
