package dev.adoclient.http;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;

import dev.adoclient.http.filter.ContentFailure;
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
				BodyInserters.fromDataBuffers(checked(upload)));
	}

	/**
	 * Lets through as much as was announced: more would be taken for the next request of
	 * the connection, and for less the service would wait.
	 */
	private static Flux<DataBuffer> checked(Upload upload) {
		return Flux.defer(() -> {
			if (upload.length() < 0) {
				return upload.content();
			}
			AtomicLong left = new AtomicLong(upload.length());
			return Flux.from(upload.content()).<DataBuffer>handle((buffer, sink) -> {
				if (left.addAndGet(-buffer.readableByteCount()) < 0) {
					DataBufferUtils.release(buffer);
					sink.error(new IllegalStateException(
							"The content is longer than the %d bytes announced".formatted(upload.length())));
				}
				else {
					sink.next(buffer);
				}
			})
				.concatWith(Mono.defer(() -> (left.get() == 0) ? Mono.empty()
						: Mono.error(new IllegalStateException("The content is %d bytes shorter than the %d announced"
							.formatted(left.get(), upload.length())))));
		}).onErrorMap(ContentFailure::new);
	}

}
