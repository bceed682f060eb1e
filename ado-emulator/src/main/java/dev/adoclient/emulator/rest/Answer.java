package dev.adoclient.emulator.rest;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the service answers: a status, headers and a body. */
public final class Answer {

	private static final String JSON = "application/json; charset=utf-8";

	private static final byte[] NOTHING = {};

	private final int status;

	private final Map<String, List<String>> headers;

	private final byte[] body;

	private Answer(int status, Map<String, List<String>> headers, byte[] body) {
		this.status = status;
		this.headers = headers;
		this.body = body;
	}

	public static Answer empty(int status) {
		return new Answer(status, Map.of(), NOTHING);
	}

	public static Answer json(JsonNode json) {
		return json(200, json);
	}

	public static Answer json(int status, JsonNode json) {
		return of(status, JSON, Json.write(json));
	}

	public static Answer html(int status, String html) {
		return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	public static Answer of(int status, String contentType, byte[] body) {
		return new Answer(status, Map.of("Content-Type", List.of(contentType)), body);
	}

	/** Returns the refusal in the service's form of an error. */
	public static Answer refusal(ServiceException refusal) {
		return ErrorAnswer.of(refusal);
	}

	/** Returns this answer with that header, which may have several values. */
	public Answer with(String header, String... values) {
		Map<String, List<String>> more = new LinkedHashMap<>(this.headers);
		more.put(header, List.of(values));
		return new Answer(this.status, Collections.unmodifiableMap(more), this.body);
	}

	public Answer with(byte[] otherBody) {
		return new Answer(this.status, this.headers, otherBody);
	}

	/** Lets JSON that is no error repeat the version that was asked for. */
	public Answer version(ApiVersion version) {
		return (this.status < 300 && JSON.equals(header("Content-Type")))
				? with("Content-Type", JSON + "; api-version=" + version.text()) : this;
	}

	public int status() {
		return this.status;
	}

	public Map<String, List<String>> headers() {
		return this.headers;
	}

	/** The first value of the header, or null. */
	public @Nullable String header(String name) {
		List<String> values = this.headers.get(name);
		return (values != null) ? values.get(0) : null;
	}

	public byte[] body() {
		return this.body.clone();
	}

}
