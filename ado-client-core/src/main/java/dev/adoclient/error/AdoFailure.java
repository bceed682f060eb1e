package dev.adoclient.error;

import java.io.Serializable;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What every {@link AdoException} tells: what was asked, what came back, how often it was
 * tried, and a sentence that says what to do.
 *
 * @param advice what went wrong in the client's words, with what to do about it
 * @param request what was asked, if a request was made or meant
 * @param response what came back, if anything did
 * @param attempts how often the request was sent, {@code 0} if never
 */
public record AdoFailure(String advice, @Nullable RequestLine request, @Nullable AdoResponse response,
		int attempts) implements Serializable {

	private static final Set<Character> SENTENCE_ENDS = Set.of('.', '!', '?', '…');

	/**
	 * Returns a failure of a request that was not answered.
	 * @param request what was asked
	 * @param advice what went wrong, with what to do about it
	 */
	public static AdoFailure of(@Nullable RequestLine request, String advice) {
		return new AdoFailure(advice, request, null, 0);
	}

	/**
	 * Returns the failure after so many attempts.
	 */
	public AdoFailure attempts(int attempts) {
		return new AdoFailure(this.advice, this.request, this.response, attempts);
	}

	/**
	 * Returns the failure of a request that was answered so.
	 */
	public AdoFailure answered(AdoResponse response) {
		return new AdoFailure(this.advice, this.request, response, this.attempts);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		if (this.request != null) {
			text.append(this.request.method()).append(' ').append(this.request.address()).append(": ");
		}
		text.append(this.advice);
		if (this.response != null) {
			String answer = this.response.toString();
			text.append(" The service answered ")
				.append(answer)
				.append(SENTENCE_ENDS.contains(last(answer)) ? "" : ".");
		}
		if (this.attempts > 1) {
			text.append(" (").append(this.attempts).append(" attempts)");
		}
		return text.toString();
	}

	private static char last(String text) {
		return text.charAt(text.length() - 1);
	}

}
