package dev.adoclient.benchmarks.side;

import dev.adoclient.builds.Build;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reactor Netty alone, with Jackson.
 */
public final class BareReactorNetty implements AutoCloseable {

	private static final ObjectReader OBJECTS = Trees.MAPPER.readerFor(ObjectNode.class);

	private final ConnectionProvider pool = ConnectionProvider.builder("bare").maxConnections(50).lifo().build();

	private final HttpClient client = HttpClient.create(this.pool)
		.headers((headers) -> Requests.HEADERS.forEach(headers::set));

	public Mono<Build> getBuild(int buildId) {
		return this.client.get()
			.uri(Requests.build(buildId))
			.responseSingle((response, content) -> content.asInputStream())
			.map((body) -> new Build(OBJECTS.<ObjectNode>readValue(body)));
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

}
