package dev.adoclient.emulator.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer that was recorded, without its secrets. */
final class RecordedAnswer {

	/** No other header is kept: sessions, callers and cookies come in headers. */
	private static final Set<String> KEPT = Set.of("content-type", "content-disposition", "etag", "location",
			"last-modified", "retry-after", "x-ms-continuationtoken", "x-total-count", "x-tfs-serviceerror",
			"x-ratelimit-resource", "x-ratelimit-delay", "x-ratelimit-limit", "x-ratelimit-remaining",
			"x-ratelimit-reset");

	private final Exchange exchange;

	private final UnaryOperator<String> links;

	/**
	 * @param links lets links lead to the emulator
	 */
	RecordedAnswer(Exchange exchange, UnaryOperator<String> links) {
		this.exchange = exchange;
		this.links = links;
	}

	/** Returns it as WireMock reads it. */
	ObjectNode json() {
		ObjectNode json = Json.object().put("status", this.exchange.status());
		ObjectNode headers = json.putObject("headers");
		this.exchange.headers().forEach((name, value) -> {
			if (KEPT.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, this.links.apply(Secrets.scrub(value)));
			}
		});
		byte[] body = unpacked();
		String text = text(body);
		return (text != null) ? json.put("body", this.links.apply(scrub(text)))
				: json.put("base64Body", Base64.getEncoder().encodeToString(body));
	}

	/** JSON is looked at by its names, and every text by what it looks like. */
	private static String scrub(String text) {
		return json(text).map((json) -> Json.text(new JsonScrubber(Secrets.SCRUBBED).scrub(json)))
			.orElseGet(() -> Secrets.scrub(text));
	}

	static Optional<JsonNode> json(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Json.read(text.getBytes(StandardCharsets.UTF_8)))
				.filter((json) -> json.isObject() || json.isArray());
		}
		catch (ServiceException ex) {
			return Optional.empty();
		}
	}

	private byte[] unpacked() {
		byte[] body = this.exchange.body();
		if (!"gzip".equalsIgnoreCase(this.exchange.headers().get("Content-Encoding"))) {
			return body;
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return unpacked.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The recorded body of " + this.exchange.method() + " is no gzip", ex);
		}
	}

	/** Returns null for what is no text. */
	private static @Nullable String text(byte[] body) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
