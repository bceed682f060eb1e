package dev.adoclient.emulator.service;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What the service answers: a status, headers and a body. */
public final class Answer {

	private static final byte[] NOTHING = {};

	private final int status;

	private final Map<String, String> headers;

	private final byte[] body;

	private Answer(int status, Map<String, String> headers, byte[] body) {
		this.status = status;
		this.headers = headers;
		this.body = body;
	}

	static Answer empty(int status) {
		return new Answer(status, Map.of(), NOTHING);
	}

	static Answer json(JsonNode json) {
		return json(200, json);
	}

	static Answer json(int status, JsonNode json) {
		return of(status, "application/json; charset=utf-8; api-version=7.1", Json.write(json));
	}

	static Answer html(int status, String html) {
		return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	static Answer of(int status, String contentType, byte[] body) {
		return new Answer(status, Map.of("Content-Type", contentType), body);
	}

	Answer with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(header, value);
		return new Answer(this.status, Collections.unmodifiableMap(more), this.body);
	}

	Answer with(byte[] otherBody) {
		return new Answer(this.status, this.headers, otherBody);
	}

	public int status() {
		return this.status;
	}

	public Map<String, String> headers() {
		return this.headers;
	}

	public byte[] body() {
		return this.body.clone();
	}

}
