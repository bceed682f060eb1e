package dev.adoclient.http.filter;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeStrategies;

import dev.adoclient.auth.Authorization;

/**
 * A request with headers that are there when it is written, and not before: neither its
 * own headers nor what is logged or observed of them hold the secret. Copying the request
 * would cost more than all the other filters do.
 *
 * @param request the request
 * @param written sets the headers where the request is written
 */
record RequestWithHeaders(ClientRequest request, Consumer<HttpHeaders> written) implements ClientRequest {

	/**
	 * Returns a request that says who asks.
	 */
	static ClientRequest authorized(ClientRequest request, Authorization authorization) {
		return new RequestWithHeaders(request,
				(headers) -> headers.set(HttpHeaders.AUTHORIZATION, authorization.headerValue()));
	}

	@Override
	public HttpMethod method() {
		return this.request.method();
	}

	@Override
	public URI url() {
		return this.request.url();
	}

	@Override
	public HttpHeaders headers() {
		return this.request.headers();
	}

	@Override
	public MultiValueMap<String, String> cookies() {
		return this.request.cookies();
	}

	@Override
	public BodyInserter<?, ? super ClientHttpRequest> body() {
		return this.request.body();
	}

	@Override
	public Map<String, Object> attributes() {
		return this.request.attributes();
	}

	@Override
	public @Nullable Consumer<ClientHttpRequest> httpRequest() {
		return this.request.httpRequest();
	}

	@Override
	public String logPrefix() {
		return this.request.logPrefix();
	}

	@Override
	public Mono<Void> writeTo(ClientHttpRequest target, ExchangeStrategies strategies) {
		this.written.accept(target.getHeaders());
		return this.request.writeTo(target, strategies);
	}

}
