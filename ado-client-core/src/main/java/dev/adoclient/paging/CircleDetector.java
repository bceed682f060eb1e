package dev.adoclient.paging;

import org.jspecify.annotations.Nullable;

/**
 * Notices that tokens go round in a circle, whatever its length and however many come
 * before it. It keeps one token, and another one after 1, 2, 4, 8, … more (Brent's
 * algorithm): sooner or later that one is in the circle, and comes again before the next
 * one is kept. Not safe to share between threads.
 */
final class CircleDetector {

	private @Nullable String kept;

	/** How many tokens the kept one is kept for. */
	private long span = 1;

	/** How many tokens have come since. */
	private long since;

	/**
	 * Returns whether the token is one that has come before.
	 */
	boolean isCircle(String token) {
		if (token.equals(this.kept)) {
			return true;
		}
		this.since++;
		if (this.since == this.span) {
			this.kept = token;
			this.span *= 2;
			this.since = 0;
		}
		return false;
	}

}
