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
	 * @throws IllegalArgumentException if the token is blank or cannot stand in a header
	 */
	public static Authorization bearer(String token) {
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
	 * @throws IllegalArgumentException if the password is blank, or the user holds a
	 * colon
	 */
	public static Authorization basic(String user, String password) {
		if (password.isBlank()) {
			throw new IllegalArgumentException("The password, or personal access token, is blank");
		}
		if (user.indexOf(':') >= 0) {
			throw new IllegalArgumentException("The user of a basic authorization cannot hold a colon");
		}
		byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		return new Authorization("Basic", Base64.getEncoder().encodeToString(pair));
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
