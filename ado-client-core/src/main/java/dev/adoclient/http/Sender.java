package dev.adoclient.http;

import java.net.URI;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

import dev.adoclient.connection.AdoConnection;
import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoUnsupportedException;
import dev.adoclient.http.filter.Answer;
import dev.adoclient.http.filter.BodyReader;
import dev.adoclient.http.filter.Contained;
import dev.adoclient.http.filter.Exchange;
import dev.adoclient.http.filter.OperationObservationFilter;

/**
 * Sends a call through the WebClient, anew at each subscription.
 */
final class Sender {

	private static final String URI_TEMPLATE = WebClient.class.getName() + ".uriTemplate";

	private final Call call;

	private final AdoHttp http;

	Sender(Call call) {
		this.call = call;
		this.http = call.target().http();
	}

	/**
	 * Sends, and reads the answer whole.
	 * @param json whether the answer has to be JSON
	 * @param reader what reads it
	 */
	<T> Mono<Answer<T>> read(boolean json, BodyReader<T> reader) {
		return observed(Contained.defer(() -> {
			Exchange exchange = exchange(json, reader);
			return request(exchange).exchangeToMono((response) -> Mono.just(exchange.<T>answer(response)));
		}));
	}

	/**
	 * Sends, and hands the content on as it comes.
	 */
	Flux<DataBuffer> stream() {
		Flux<DataBuffer> content = Flux.defer(() -> {
			Exchange exchange = exchange(false, null);
			return request(exchange).headers(Sender::asItIs)
				.exchangeToFlux(Sender::content)
				.doFinally((signal) -> end(exchange, signal));
		});
		return this.http.pipeline().isObserved() ? content.contextWrite(OperationObservationFilter::context) : content;
	}

	/**
	 * Sends, and gives the response to a consumer, which reads the content as it comes.
	 */
	<T> Mono<T> stream(Function<ClientResponse, Mono<T>> consumer) {
		return observed(Contained.defer(() -> {
			Exchange exchange = exchange(false, null);
			return request(exchange).headers(Sender::asItIs)
				// After a failure WebClient would read the rest of the content first.
				.exchangeToMono((response) -> consumer.apply(response).doOnError((failure) -> exchange.abandon()))
				.doFinally((signal) -> end(exchange, signal));
		}));
	}

	private <T> Mono<T> observed(Mono<T> call) {
		return this.http.pipeline().isObserved() ? call.contextWrite(OperationObservationFilter::context) : call;
	}

	private static void end(Exchange exchange, SignalType signal) {
		if (signal == SignalType.CANCEL) {
			exchange.abandon();
		}
		exchange.end();
	}

	static Flux<DataBuffer> content(ClientResponse response) {
		return response.body(BodyExtractors.toDataBuffers());
	}

	private Exchange exchange(boolean json, @Nullable BodyReader<?> reader) {
		AdoConnection connection = this.http.connection();
		if (this.http.pipeline().isClosed()) {
			throw new AdoClosedException(AdoFailure.of(this.call.line(), "The client is closed."), null);
		}
		URI host = connection.host(this.call.target().service()).orElseThrow(this::unsupported);
		Content content = this.call.content();
		return new Exchange(this.call.line(), URI.create(host + this.call.pathAndQuery()), this.http.settings(),
				this.call.isSafe(), content == null || content.repeatable(), json, reader);
	}

	private WebClient.RequestHeadersSpec<?> request(Exchange exchange) {
		WebClient.RequestBodySpec request = this.http.pipeline()
			.webClient()
			.method(this.call.method())
			.uri(exchange.uri())
			.attribute(URI_TEMPLATE, this.call.line().template())
			.attribute(Exchange.attribute(), exchange)
			.httpRequest((written) -> exchange.writing(written, this.http.connection().timeouts().read()));
		if (!this.call.headers().isEmpty() || !this.http.options().headers().isEmpty()) {
			request.headers(this::setHeaders);
		}
		Content content = this.call.content();
		if (content == null) {
			return request;
		}
		request.contentType(content.type());
		if (content.length() >= 0) {
			request.contentLength(content.length());
		}
		return request.body(content.body());
	}

	/**
	 * Asks for content that is not compressed, so that its length can be checked, and a
	 * range of it can be asked for.
	 */
	private static void asItIs(HttpHeaders headers) {
		headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
	}

	private void setHeaders(HttpHeaders headers) {
		this.http.options().headers().forEach(headers::set);
		this.call.headers().forEach(headers::set);
	}

	private AdoException unsupported() {
		return new AdoUnsupportedException(
				AdoFailure.of(this.call.line(),
						"This deployment (%s) has no such service.".formatted(this.http.connection().deployment())),
				null);
	}

}
