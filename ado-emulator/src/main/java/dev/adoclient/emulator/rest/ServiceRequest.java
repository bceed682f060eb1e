package dev.adoclient.emulator.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** A request as it reaches the service. */
public final class ServiceRequest {

	private final String method;

	private final String origin;

	private final String path;

	private final Map<String, String> query;

	private final Map<String, String> headers;

	private final byte[] body;

	/**
	 * Creates a request.
	 * @param method the verb in upper case
	 * @param origin scheme, host and port as the caller sees them; links start with it
	 * @param target the path and the query, still encoded
	 * @param headers the headers, in any case
	 * @param body the body, which may be empty
	 */
	public ServiceRequest(String method, String origin, String target, Map<String, String> headers, byte[] body) {
		int question = target.indexOf('?');
		this.method = method;
		this.origin = origin;
		this.path = (question < 0) ? target : target.substring(0, question);
		this.query = QueryString.parse((question < 0) ? "" : target.substring(question + 1));
		Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		copy.putAll(headers);
		this.headers = Collections.unmodifiableMap(copy);
		this.body = body.clone();
	}

	public String method() {
		return this.method;
	}

	public String origin() {
		return this.origin;
	}

	/** The path, still encoded. */
	public String path() {
		return this.path;
	}

	/** The decoded value of a query parameter, whose name has no case. */
	public @Nullable String query(String name) {
		return this.query.get(name);
	}

	public @Nullable String header(String name) {
		return this.headers.get(name);
	}

	public Map<String, String> headers() {
		return this.headers;
	}

	public byte[] body() {
		return this.body.clone();
	}

	/** The media type of the body without its parameters; empty where none is named. */
	public String contentType() {
		String value = this.headers.getOrDefault("Content-Type", "");
		int semicolon = value.indexOf(';');
		return ((semicolon < 0) ? value : value.substring(0, semicolon)).strip();
	}

	/**
	 * The token that the caller shows, be it as a bearer token or as a basic password.
	 */
	public @Nullable String shownToken() {
		String authorization = this.headers.getOrDefault("Authorization", "");
		if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
			return authorization.substring(7).strip();
		}
		if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
			return null;
		}
		try {
			byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
			String pair = new String(decoded, StandardCharsets.UTF_8);
			return pair.substring(pair.indexOf(':') + 1);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
