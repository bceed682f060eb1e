package dev.adoclient.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import dev.adoclient.connection.HeaderRules;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.error.RequestLine;
import dev.adoclient.http.filter.Answer;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.model.Tagged;
import dev.adoclient.paging.PagedFlux;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;
import dev.adoclient.transfer.Upload;

/**
 * One request in the making: it reads like the URL and ends in a verb, which sends it
 * anew at each subscription. Immutable and safe to share between threads.
 */
public final class Call {

	private final Target target;

	private final HttpMethod method;

	private final RequestLine line;

	private final String path;

	private final Map<String, String> parameters;

	private final Map<String, String> headers;

	private final @Nullable Content content;

	private final boolean safe;

	Call(Target target, HttpMethod method, RequestLine line, String path) {
		this(target, method, line, path, Map.of(), Map.of(), null,
				method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
	}

	private Call(Target target, HttpMethod method, RequestLine line, String path, Map<String, String> parameters,
			Map<String, String> headers, @Nullable Content content, boolean safe) {
		this.target = target;
		this.method = method;
		this.line = line;
		this.path = path;
		this.parameters = parameters;
		this.headers = headers;
		this.content = content;
		this.safe = safe;
	}

	/**
	 * Adds the parameters of an options value.
	 */
	public Call query(AdoOptions<?> query) {
		Call call = this;
		for (Map.Entry<String, String> parameter : query.parameters().entrySet()) {
			call = call.parameter(parameter.getKey(), parameter.getValue());
		}
		return call;
	}

	/**
	 * Sets a parameter; {@code null} leaves it out, and of a code its value is sent.
	 * @throws IllegalArgumentException if the value cannot be encoded
	 */
	public Call parameter(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		if (name.isBlank()) {
			throw new IllegalArgumentException("A parameter needs a name");
		}
		// What cannot be encoded is refused here, not when the call is sent.
		PathTemplate.encode("name of a parameter", name);
		String text = PathTemplate.text(value);
		PathTemplate.encode(name, text);
		return new Call(this.target, this.method, this.line, this.path, and(this.parameters, name, text), this.headers,
				this.content, this.safe);
	}

	/**
	 * Sets a parameter that has to be there.
	 * @throws IllegalArgumentException if the value is blank or cannot be encoded
	 */
	public Call required(String name, String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException("The %s is blank".formatted(name));
		}
		return parameter(name, value);
	}

	/**
	 * Sets a header.
	 * @throws IllegalArgumentException if it cannot be sent
	 */
	public Call header(String name, String value) {
		HeaderRules.check(name, value);
		return new Call(this.target, this.method, this.line, this.path, this.parameters, and(this.headers, name, value),
				this.content, this.safe);
	}

	/**
	 * Says what kind of answer is wanted; JSON unless said.
	 */
	public Call accept(MediaType type) {
		return header("Accept", type.toString());
	}

	/**
	 * Says which version is to be changed: if it is no longer the current one, the
	 * service refuses the call with status 412.
	 * @param eTag as {@link #fetchTagged} gave it, quotes included
	 * @throws IllegalArgumentException if it cannot be sent
	 */
	public Call ifMatch(String eTag) {
		return header(HttpHeaders.IF_MATCH, eTag);
	}

	/**
	 * Says that the operation is only there as a preview of the api-version.
	 */
	public Call preview(int revision) {
		return parameter("api-version", "%s-preview.%d".formatted(this.target.apiVersion(), revision));
	}

	/**
	 * Says that the call changes nothing, so that it can be repeated although its verb
	 * looks like a write.
	 */
	public Call safe() {
		return new Call(this.target, this.method, this.line, this.path, this.parameters, this.headers, this.content,
				true);
	}

	/**
	 * Sets the body: a value, written as JSON.
	 * @throws IllegalArgumentException if it cannot be written
	 */
	public Call body(@Nullable Object value) {
		return content(Content.json(MediaType.APPLICATION_JSON, value));
	}

	/**
	 * Sets the body: a JSON Patch.
	 */
	public Call body(JsonPatch patch) {
		return content(Content.json(Content.JSON_PATCH, patch));
	}

	/**
	 * Sets the body: content that is sent as it comes.
	 */
	public Call body(Upload upload) {
		return content(Content.of(upload));
	}

	/**
	 * Sends, and reads the object that the answer is.
	 * @return the object; an answer without one is an error
	 */
	public <T> Mono<T> fetch(Function<ObjectNode, T> type) {
		return this.<T>exchange((json, headers) -> JsonShapes.objectOrNull(json, type)).map(this::value);
	}

	/**
	 * Sends, and reads the object that the answer is, if it is not empty and not the JSON
	 * value {@code null}.
	 */
	public <T> Mono<T> fetchIfPresent(Function<ObjectNode, T> type) {
		return this.<T>exchange((json, headers) -> JsonShapes.objectOrNull(json, type))
			.flatMap((answer) -> Mono.justOrEmpty(answer.value()));
	}

	/**
	 * Sends, and reads the object that the answer is, with its version.
	 * @return both; an answer without an object is an error
	 */
	public <T> Mono<Tagged<T>> fetchTagged(Function<ObjectNode, T> type) {
		return this
			.<Tagged<T>>exchange((json, headers) -> Tagged.of(type.apply(JsonShapes.object(json)), headers.getETag()))
			.map(this::value);
	}

	/**
	 * Sends once, and reads the list of objects that the answer is. It is the way of a
	 * write whose answer is a list.
	 * @return the list; an answer without one is an error
	 */
	public <T> Mono<List<T>> fetchList(Function<ObjectNode, T> type) {
		return fetchValues((json) -> type.apply(JsonShapes.object(json)));
	}

	/**
	 * Sends, and reads the list that the answer is, whose elements are no objects.
	 * @param type reads an element, as {@code JsonNode::asString}
	 * @return the list; an answer without one is an error
	 */
	public <T> Mono<List<T>> fetchValues(Function<JsonNode, T> type) {
		return this
			.<List<T>>exchange((json, headers) -> JsonShapes.list(json, "value").valueStream().map(type).toList())
			.map(this::value);
	}

	/**
	 * Sends, and reads the answer, which is no object.
	 * @param type reads it, as {@code JsonNode::booleanValue}
	 * @return the value; an answer without one is an error
	 */
	public <T> Mono<T> fetchValue(Function<JsonNode, T> type) {
		return this.<T>exchange((json, headers) -> type.apply(json)).map(this::value);
	}

	/**
	 * Sends, and reads a list page by page, as often as somebody reads the list.
	 * @throws IllegalStateException if the call is a write, which would be sent again for
	 * each page and each reader
	 */
	public <T> PagedFlux<T> fetchPages(Function<ObjectNode, T> type, Paging paging) {
		if (!this.safe) {
			throw new IllegalStateException("A write is sent once: its answer is no list of pages");
		}
		return PagedFlux.of((token) -> paging.fetch(this, token, type), () -> Paging.endless(this));
	}

	/**
	 * Sends, and reads whatever JSON the answer is; empty if it has none.
	 */
	public Mono<JsonNode> fetchJson() {
		return this.<JsonNode>exchange((json, headers) -> json).flatMap((answer) -> Mono.justOrEmpty(answer.value()));
	}

	/**
	 * Sends, and reads JSON that comes as content of another type.
	 */
	public Mono<JsonNode> fetchJsonContent() {
		return new Sender(this).<JsonNode>read(false, (body, headers) -> AdoJson.read(body.asInputStream()))
			.map(this::value);
	}

	/**
	 * Sends, and reads whatever JSON the answer is, with its status and headers.
	 */
	public Mono<ResponseEntity<JsonNode>> fetchResponse() {
		return this.<JsonNode>exchange((json, headers) -> json).map(Call::response);
	}

	/**
	 * Sends, and reads the object that the answer is, if it has one, with its status and
	 * headers.
	 */
	public <T> Mono<ResponseEntity<T>> fetchResponse(Function<ObjectNode, T> type) {
		return this.<T>exchange((json, headers) -> JsonShapes.objectOrNull(json, type)).map(Call::response);
	}

	/**
	 * Sends, and reads the answer as text: in the charset that it names, in UTF-8 if it
	 * names none.
	 */
	public Mono<String> fetchText() {
		return new Sender(this).<String>read(false, AnswerText::read)
			.map((answer) -> (answer.value() != null) ? answer.value() : "");
	}

	/**
	 * Sends, and reads the answer as bytes.
	 */
	public Mono<byte[]> fetchBytes() {
		return new Sender(this).<byte[]>read(false, (body, headers) -> {
			byte[] bytes = new byte[body.readableByteCount()];
			body.read(bytes);
			return bytes;
		}).map((answer) -> (answer.value() != null) ? answer.value() : new byte[0]);
	}

	/**
	 * Sends, and hands the content on as it comes; whoever takes a buffer releases it.
	 */
	public Flux<DataBuffer> stream() {
		return new Sender(this).stream();
	}

	/**
	 * Sends, and writes the content to a file.
	 */
	public Mono<DownloadedFile> download(Download download) {
		return new FileDownload(this, download).run();
	}

	/**
	 * Sends, and waits for success; what the answer holds is of no interest.
	 */
	public Mono<Void> send() {
		return new Sender(this).<Object>read(false, (body, headers) -> null).then();
	}

	/**
	 * Returns a failure of this call that the answer does not show by itself.
	 */
	public AdoFailure failure(String advice) {
		return AdoFailure.of(this.line, advice).attempts(1);
	}

	<T> Mono<Answer<T>> exchange(BiFunction<JsonNode, HttpHeaders, @Nullable T> type) {
		return new Sender(this).read(true, (body, headers) -> type.apply(AdoJson.read(body.asInputStream()), headers));
	}

	Target target() {
		return this.target;
	}

	HttpMethod method() {
		return this.method;
	}

	RequestLine line() {
		return this.line;
	}

	Map<String, String> headers() {
		return this.headers;
	}

	@Nullable Content content() {
		return this.content;
	}

	boolean isSafe() {
		return this.safe;
	}

	/**
	 * Returns the encoded path with the encoded parameters, behind the URL of the
	 * service: what a batch holds in place of a request.
	 */
	public String pathAndQuery() {
		StringBuilder address = new StringBuilder(this.path).append('?');
		this.parameters.forEach((name, value) -> address.append(PathTemplate.encodeName(name))
			.append('=')
			.append(PathTemplate.encode(name, value))
			.append('&'));
		if (!this.parameters.containsKey("api-version")) {
			return address.append("api-version=").append(this.target.apiVersion()).toString();
		}
		return address.substring(0, address.length() - 1);
	}

	private Call content(Content content) {
		return new Call(this.target, this.method, this.line, this.path, this.parameters, this.headers, content,
				this.safe);
	}

	private <T> T value(Answer<T> answer) {
		T value = answer.value();
		if (value == null) {
			AdoResponse response = new AdoResponse(answer.status().value(), answer.headers(), null, 0, null, null);
			throw new AdoProtocolException(new AdoFailure("The answer is empty, where a value was expected.", this.line,
					response, answer.attempts()), null);
		}
		return value;
	}

	private static <T> ResponseEntity<T> response(Answer<T> answer) {
		return ResponseEntity.status(answer.status()).headers(answer.headers()).body(answer.value());
	}

	private static Map<String, String> and(Map<String, String> map, String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(map);
		more.put(name, value);
		return more;
	}

}
