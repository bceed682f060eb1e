package dev.adoclient.http.filter;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells a server or a proxy that only lets Windows sign in: with NTLM or Negotiate, which
 * need a user of the domain and not a token.
 */
final class WindowsSignIn {

	private static final Pattern SCHEME = Pattern.compile("(?:^|,)\\s*(NTLM|Negotiate|Basic|Bearer|Digest)\\b",
			Pattern.CASE_INSENSITIVE);

	private WindowsSignIn() {
	}

	/**
	 * Returns the schemes that a server offers, such as {@code Negotiate and NTLM}.
	 * @param challenges the values of {@code WWW-Authenticate} or
	 * {@code Proxy-Authenticate}
	 * @return the schemes, {@code null} if there are none or one is for everybody
	 */
	static @Nullable String among(List<String> challenges) {
		List<String> schemes = challenges.stream()
			.flatMap((challenge) -> SCHEME.matcher(challenge).results())
			.map((scheme) -> scheme.group(1))
			.distinct()
			.toList();
		boolean onlyWindows = !schemes.isEmpty() && schemes.stream()
			.allMatch((scheme) -> scheme.equalsIgnoreCase("NTLM") || scheme.equalsIgnoreCase("Negotiate"));
		return onlyWindows ? String.join(" and ", schemes) : null;
	}

}
