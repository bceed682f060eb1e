package dev.adoclient.http;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import dev.adoclient.error.AdoTransportException;

/**
 * Which part of a content to ask for, and whether an answer is that part. Touches no
 * file; the methods follow each other.
 */
final class Resumption {

	/** A strong ETag. A weak one does not promise the same bytes. */
	private static final Pattern ETAG = Pattern.compile("\"[\\x21\\x23-\\x7e]*\"");

	private final Call call;

	/** The length of the whole, negative if the service did not say. */
	private long total = -1;

	/**
	 * At which byte of the whole the present answer ends; negative if it does not say.
	 */
	private long end = -1;

	/** The ETag or date which shows that a later part belongs to the bytes here. */
	private @Nullable String validator;

	private boolean begun;

	/** Whether the present answer held what it announced. */
	private boolean ended;

	private HttpHeaders headers = HttpHeaders.EMPTY;

	Resumption(Call call) {
		this.call = call;
	}

	/**
	 * Returns the call, with a range for the rest if some bytes are here.
	 * @param length how many bytes are here
	 */
	Call asking(long length) {
		this.begun = false;
		this.ended = false;
		if (length == 0 || this.validator == null) {
			return this.call;
		}
		return this.call.header(HttpHeaders.RANGE, "bytes=" + length + "-")
			.header(HttpHeaders.IF_RANGE, this.validator);
	}

	/**
	 * Returns whether content has come since it was last asked for.
	 */
	boolean hasBegun() {
		return this.begun;
	}

	/**
	 * Forgets what is here, if anything is, so that the next attempt asks for all of it.
	 * @return no wait; empty if there was nothing to forget
	 */
	Optional<Duration> startOver(long length) {
		boolean resumed = length > 0 && this.validator != null;
		this.validator = null;
		return resumed ? Optional.of(Duration.ZERO) : Optional.empty();
	}

	/**
	 * Gets ready for the content of an answer.
	 * @return whether it goes on with what is here; otherwise it is all of it again
	 */
	boolean begin(HttpHeaders headers, boolean partial, long length) {
		this.begun = true;
		ContentRange range = partial ? ContentRange.of(headers) : null;
		if (partial && (range == null || !continues(range, headers, length))) {
			throw broken("The answer is another part of the content than the one asked for.");
		}
		if (range == null) {
			this.total = headers.getContentLength();
			this.end = this.total;
		}
		else {
			this.total = Math.max(this.total, range.total());
			this.end = range.end() + 1;
		}
		this.headers = headers;
		this.validator = validator(headers);
		return range != null;
	}

	/**
	 * Checks that the answer held what it announced.
	 */
	void end(long length) {
		if (this.end >= 0 && length < this.end) {
			throw new AdoTransportException(
					this.call
						.failure("The content has %d bytes instead of the %d announced.".formatted(length, this.end)),
					true, null);
		}
		if (this.end >= 0 && length > this.end) {
			throw broken("The content is longer than the %d bytes announced.".formatted(this.end));
		}
		this.ended = true;
	}

	/**
	 * Returns whether an answer held the last bytes of the whole.
	 */
	boolean isComplete(long length) {
		return this.ended && (this.total < 0 || length == this.total);
	}

	/** The length of the whole, negative if it is not known. */
	long total() {
		return this.total;
	}

	/** The headers of the last answer. */
	HttpHeaders headers() {
		return this.headers;
	}

	/**
	 * Returns whether a part begins where the bytes here end, and belongs to the same
	 * content. The length of the whole has to be known, or no part could be told to be
	 * the last. The part is checked since some servers ignore {@code If-Range}.
	 */
	private boolean continues(ContentRange range, HttpHeaders headers, long length) {
		if (range.start() != length || (this.total < 0 && range.total() < 0)) {
			return false;
		}
		boolean sameLength = this.total < 0 || range.total() < 0 || range.total() == this.total;
		String mark = validator(headers);
		return length == 0 || (sameLength && (mark == null || mark.equals(this.validator)));
	}

	private AdoTransportException broken(String advice) {
		this.validator = null;
		return new AdoTransportException(this.call.failure(advice), true, null);
	}

	/**
	 * Returns the strong ETag, or else the time of the last change. A header that cannot
	 * be read counts as absent.
	 */
	private static @Nullable String validator(HttpHeaders headers) {
		String etag = headers.getFirst(HttpHeaders.ETAG);
		if (etag != null && etag.startsWith("W/")) {
			return null;
		}
		if (etag != null && ETAG.matcher(etag).matches()) {
			return etag;
		}
		return (headers.getLastModified() >= 0) ? headers.getFirst(HttpHeaders.LAST_MODIFIED) : null;
	}

}
