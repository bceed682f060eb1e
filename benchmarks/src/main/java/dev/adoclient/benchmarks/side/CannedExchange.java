package dev.adoclient.benchmarks.side;

import java.nio.charset.StandardCharsets;

import dev.adoclient.benchmarks.server.CannedBuild;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An exchange that ends in memory: it answers each request with one build.
 */
public final class CannedExchange implements ExchangeFunction {

	private final byte[] build = CannedBuild.json(42).getBytes(StandardCharsets.UTF_8);

	@Override
	public Mono<ClientResponse> exchange(ClientRequest request) {
		return Mono.fromSupplier(() -> ClientResponse.create(HttpStatus.OK)
			.header(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8; api-version=7.1")
			.body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(this.build)))
			.build());
	}

}
