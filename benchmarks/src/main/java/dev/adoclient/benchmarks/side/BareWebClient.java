package dev.adoclient.benchmarks.side;

import dev.adoclient.area.builds.Build;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.node.ObjectNode;

/**
 * WebClient with Jackson, as one writes it without a client library.
 */
public final class BareWebClient implements AutoCloseable {

	private final ConnectionProvider pool = ConnectionProvider.builder("bare").maxConnections(50).lifo().build();

	private final WebClient webClient = WebClient.builder()
		.baseUrl(Requests.organization().toString())
		.clientConnector(new ReactorClientHttpConnector(HttpClient.create(this.pool)))
		.defaultHeaders((headers) -> Requests.HEADERS.forEach(headers::set))
		.codecs((codecs) -> {
			codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024);
			codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(Trees.MAPPER));
		})
		.build();

	public Mono<Build> getBuild(int buildId) {
		return this.webClient.get()
			.uri("/{project}/_apis/build/builds/{buildId}?api-version=7.1", Requests.PROJECT, buildId)
			.retrieve()
			.bodyToMono(ObjectNode.class)
			.map(Build::new);
	}

	/**
	 * The same without the work of URI templates.
	 */
	public Mono<Build> getBuildByAddress(int buildId) {
		return this.webClient.get()
			.uri(Requests.build(buildId))
			.retrieve()
			.bodyToMono(ObjectNode.class)
			.map(Build::new);
	}

	/**
	 * Downloads the artifact as it comes.
	 */
	public Flux<DataBuffer> download() {
		return this.webClient.get()
			.uri(Requests.artifact())
			.exchangeToFlux((response) -> response.body(BodyExtractors.toDataBuffers()));
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

}
