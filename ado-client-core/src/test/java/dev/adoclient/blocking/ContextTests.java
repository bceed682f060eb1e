package dev.adoclient.blocking;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.context.ContextRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class ContextTests {

	private static final String KEY = ContextTests.class.getName();

	@RegisterExtension
	static final Wire wire = new Wire();

	private final ThreadLocal<String> correlation = new ThreadLocal<>();

	private final List<String> seen = new CopyOnWriteArrayList<>();

	@BeforeEach
	void register() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, this.correlation);
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1,\"value\":[{\"id\":1}]}")));
	}

	@AfterEach
	void unregister() {
		this.correlation.remove();
		ContextRegistry.getInstance().removeThreadLocalAccessor(KEY);
	}

	@Test
	void aThreadLocalOfTheCallerReachesTheFiltersOfEveryKindOfOperation() throws Exception {
		try (AdoClient ado = wire.client((builder) -> builder
			.webClient((webClient) -> webClient.filter((request, next) -> Mono.deferContextual((context) -> {
				this.seen.add(context.getOrDefault(KEY, "nothing"));
				return next.exchange(request);
			}))))) {
			this.correlation.set("c-1");
			ado.builds("web").getBuild(1);
			this.correlation.set("c-2");
			new ArrayList<>(ado.builds("web").listBuilds().toList());
			this.correlation.set("c-3");
			try (InputStream content = ado.builds("web").artifacts().downloadArtifact(1, "drop")) {
				content.readAllBytes();
			}
		}
		assertThat(this.seen).containsExactly("c-1", "c-2", "c-3");
	}

}
