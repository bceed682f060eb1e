package dev.adoclient.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The value of an {@code Authorization} header. It shows its scheme, never its secret.
 */
public final class Authorization {

	private final String scheme;

	private final String headerValue;

	private Authorization(String scheme, String secret) {
		this.scheme = scheme;
		this.headerValue = scheme + " " + secret;
	}

	/**
	 * Returns the authorization by a token of Microsoft Entra or of a pipeline job.
	 * @throws IllegalArgumentException if the token is blank, cannot stand in a header,
	 * or is a placeholder such as {@code ${ADO_TOKEN}} that nothing filled
	 */
	public static Authorization bearer(String token) {
		refusePlaceholder(token);
		boolean sendable = !token.isBlank() && token.chars().allMatch((c) -> c > ' ' && c < 0x7f);
		if (!sendable) {
			throw new IllegalArgumentException(
					"The token is blank or holds a character that cannot stand in a header, a line end perhaps");
		}
		return new Authorization("Bearer", token);
	}

	/**
	 * Returns the authorization by user and password; for a personal access token the
	 * user is empty.
	 * @throws IllegalArgumentException if the password is blank or a placeholder such as
	 * {@code ${ADO_TOKEN}} that nothing filled, or the user holds a colon
	 */
	public static Authorization basic(String user, String password) {
		if (password.isBlank()) {
			throw new IllegalArgumentException("The password, or personal access token, is blank");
		}
		if (user.indexOf(':') >= 0) {
			throw new IllegalArgumentException("The user of a basic authorization cannot hold a colon");
		}
		refusePlaceholder(password);
		byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		return new Authorization("Basic", Base64.getEncoder().encodeToString(pair));
	}

	/**
	 * Refuses what Spring ({@code ${…}}) and Azure Pipelines ({@code $(…)}) leave of a
	 * variable that is not set. The service would only say that it is no token.
	 */
	private static void refusePlaceholder(String secret) {
		if (secret.startsWith("${") || secret.startsWith("$(")) {
			throw new IllegalArgumentException(
					"The token, or password, is a placeholder, and nothing filled it in: set the variable that it names");
		}
	}

	/**
	 * Returns the value of the header: a secret.
	 */
	public String headerValue() {
		return this.headerValue;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Authorization that && this.headerValue.equals(that.headerValue);
	}

	@Override
	public int hashCode() {
		return this.headerValue.hashCode();
	}

	@Override
	public String toString() {
		return this.scheme + " ***";
	}

}
