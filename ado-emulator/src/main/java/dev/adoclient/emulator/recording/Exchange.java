package dev.adoclient.emulator.recording;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A request that was recorded, and its answer, as they stand in the file: not yet freed
 * of secrets.
 */
final class Exchange {

	private final String place;

	private final String method;

	private final String url;

	private final @Nullable String sent;

	private final int status;

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final byte[] body;

	/**
	 * Creates an exchange.
	 * @param place where it stands among others; those of the same place stay in order
	 * @param method the verb
	 * @param url the address, whole or from the organization on
	 * @param sent the body of the request; null where there was none
	 * @param status the status of the answer
	 * @param headers the headers of the answer; names have no case
	 * @param body the body of the answer, as it came: compressed where the headers say so
	 */
	Exchange(String place, String method, String url, @Nullable String sent, int status, Map<String, String> headers,
			byte[] body) {
		this.place = place;
		this.method = method;
		this.url = url;
		this.sent = sent;
		this.status = status;
		this.headers.putAll(headers);
		this.body = body;
	}

	String place() {
		return this.place;
	}

	String method() {
		return this.method;
	}

	String url() {
		return this.url;
	}

	@Nullable String sent() {
		return this.sent;
	}

	int status() {
		return this.status;
	}

	Map<String, String> headers() {
		return this.headers;
	}

	byte[] body() {
		return this.body;
	}

}
