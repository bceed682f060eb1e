package dev.adoclient.http;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;

import tools.jackson.core.JacksonException;

import dev.adoclient.model.AdoJson;
import dev.adoclient.transfer.Upload;

/**
 * The body of a request.
 *
 * @param type its media type
 * @param length in bytes, negative if it is not known
 * @param repeatable whether it can be sent again
 * @param body what is sent
 */
record Content(MediaType type, long length, boolean repeatable, BodyInserter<?, ? super ClientHttpRequest> body) {

	static final MediaType JSON_PATCH = MediaType.valueOf("application/json-patch+json");

	/**
	 * Returns a value as JSON, written once.
	 * @throws IllegalArgumentException if Jackson cannot write it
	 */
	static Content json(MediaType type, @Nullable Object value) {
		byte[] json;
		try {
			json = AdoJson.write(value);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The body cannot be written as JSON: " + ex.getOriginalMessage(), ex);
		}
		return new Content(type, json.length, true, BodyInserters.fromValue(json));
	}

	/**
	 * Returns content that is sent as it comes.
	 */
	static Content of(Upload upload) {
		return new Content(MediaType.APPLICATION_OCTET_STREAM, upload.length(), upload.repeatable(),
				BodyInserters.fromDataBuffers(upload.content()));
	}

}
