package dev.adoclient;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.http.Call;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.transfer.Upload;

/**
 * A request of any kind to any route, with the credential, the retries, the limits and
 * the errors of all others: for what has no operation here yet. Immutable and safe to
 * share between threads; it is sent anew by each verb.
 */
@GenerateBlocking
public final class AdoAsyncRequest {

	private final Call call;

	AdoAsyncRequest(Call call) {
		this.call = call;
	}

	/**
	 * Sets a parameter of the query; {@code null} leaves it out. {@code api-version}
	 * replaces the connection's.
	 * @param value the value, unencoded
	 * @throws IllegalArgumentException if the value cannot be encoded
	 */
	public AdoAsyncRequest parameter(String name, @Nullable Object value) {
		return new AdoAsyncRequest(this.call.parameter(name, value));
	}

	/**
	 * Sets a header.
	 * @throws IllegalArgumentException if it cannot be sent, or is {@code Authorization}
	 */
	public AdoAsyncRequest header(String name, String value) {
		return new AdoAsyncRequest(this.call.header(name, value));
	}

	/**
	 * Says what kind of answer is wanted; JSON unless said.
	 */
	public AdoAsyncRequest accept(MediaType type) {
		return new AdoAsyncRequest(this.call.accept(type));
	}

	/**
	 * Says that the route is only there as a preview of the api-version.
	 * @param revision the number behind {@code -preview.}
	 */
	public AdoAsyncRequest preview(int revision) {
		return new AdoAsyncRequest(this.call.preview(revision));
	}

	/**
	 * Says that the request changes nothing, so that it can be repeated although its verb
	 * looks like a write.
	 */
	public AdoAsyncRequest safe() {
		return new AdoAsyncRequest(this.call.safe());
	}

	/**
	 * Sets the body: JSON, or a value that Jackson can write.
	 * @throws IllegalArgumentException if it cannot be written
	 */
	public AdoAsyncRequest body(Object value) {
		return new AdoAsyncRequest((value instanceof JsonPatch patch) ? this.call.body(patch) : this.call.body(value));
	}

	/**
	 * Sets the body: content that is sent as it comes, and therefore once.
	 * @param length in bytes, negative if it is not known
	 */
	public AdoAsyncRequest content(Publisher<DataBuffer> content, long length) {
		return new AdoAsyncRequest(this.call.body(Upload.of(content, length)));
	}

	/**
	 * Sends, and returns the JSON of the answer; empty if it has none.
	 */
	@MayBeEmpty
	public Mono<JsonNode> fetch() {
		return this.call.fetchJson();
	}

	/**
	 * Sends, and returns the JSON of the answer with its status and headers.
	 */
	public Mono<ResponseEntity<JsonNode>> fetchResponse() {
		return this.call.fetchResponse();
	}

	/**
	 * Sends, and returns the answer as text.
	 */
	public Mono<String> fetchText() {
		return this.call.accept(MediaType.ALL).fetchText();
	}

	/**
	 * Sends, and returns the content as it comes.
	 */
	public Flux<DataBuffer> stream() {
		return this.call.accept(MediaType.ALL).stream();
	}

	/**
	 * Sends, and waits for success; what the answer holds is of no interest.
	 */
	public Mono<Void> send() {
		return this.call.send();
	}

}
