package dev.adoclient.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * When connections, pool and TLS context are made.
 */
class LazyConnectorTests {

	private final AtomicInteger made = new AtomicInteger();

	private final AtomicInteger closed = new AtomicInteger();

	private final ClientHttpConnector ok = (method, uri, callback) -> Mono
		.just(new MockClientHttpResponse(HttpStatus.OK));

	@Test
	void aClientThatIsNotUsedMakesNoHttpClient() {
		List<String> made = new ArrayList<>();
		try (AdoAsyncClient client = AdoAsyncClient.builder()
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.httpClient((http) -> {
				made.add("an HTTP client");
				return http;
			})
			.build()) {
			assertThat(client.connection().http2()).isTrue();
		}
		assertThat(made).isEmpty();
	}

	@Test
	void aConnectorThatWasHandedInIsNotClosedWithTheClient() {
		ClosingConnector connector = new ClosingConnector();
		callAndClose((builder) -> builder.connector(connector));
		assertThat(connector.calls).hasValue(1);
		assertThat(connector.closed).isFalse();
	}

	@Test
	void aConnectorThatTheClientHadMadeIsClosedWithIt() {
		ClosingConnector connector = new ClosingConnector();
		List<String> made = new ArrayList<>();
		callAndClose((builder) -> builder.connector(() -> {
			made.add(Thread.currentThread().getName());
			return connector;
		}));
		assertThat(made).singleElement().asString().startsWith("boundedElastic");
		assertThat(connector.calls).hasValue(1);
		assertThat(connector.closed).isTrue();
	}

	private static void callAndClose(UnaryOperator<AdoClientBuilder<AdoAsyncClient>> connector) {
		try (AdoAsyncClient client = connector.apply(AdoAsyncClient.builder())
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.build()) {
			client.builds("web").getBuild(1).onErrorComplete().block();
		}
	}

	@Test
	void callsThatComeAtTheSameTimeShareOne() {
		LazyConnector connector = connector();
		List<ClientHttpResponse> answers = Flux.range(0, 50)
			.flatMap((call) -> call(connector).subscribeOn(Schedulers.parallel()), 50)
			.collectList()
			.block();
		assertThat(answers).hasSize(50);
		assertThat(this.made).hasValue(1);
		call(connector).block();
		assertThat(this.made).hasValue(1);
	}

	@Test
	void itIsMadeOnAThreadThatMayBlock() {
		List<String> threads = new ArrayList<>();
		LazyConnector connector = new LazyConnector(() -> {
			threads.add(Thread.currentThread().getName());
			return made();
		});
		Mono.defer(() -> call(connector)).subscribeOn(Schedulers.parallel()).block();
		assertThat(threads).singleElement().asString().startsWith("boundedElastic");
	}

	@Test
	void aCallerThatLeavesWhileItIsMadeTakesItFromNobody() throws InterruptedException {
		CountDownLatch making = new CountDownLatch(1);
		CountDownLatch left = new CountDownLatch(1);
		AtomicInteger interrupted = new AtomicInteger();
		LazyConnector connector = new LazyConnector(() -> {
			making.countDown();
			try {
				left.await();
			}
			catch (InterruptedException ex) {
				interrupted.incrementAndGet();
			}
			return made();
		});
		var first = call(connector).subscribe();
		making.await();
		first.dispose();
		left.countDown();
		assertThat(call(connector).block()).isNotNull();
		assertThat(this.made).hasValue(1);
		assertThat(interrupted).hasValue(0);
	}

	@Test
	void afterAFailureTheNextCallTriesAgain() {
		AtomicInteger attempts = new AtomicInteger();
		LazyConnector connector = new LazyConnector(() -> {
			if (attempts.incrementAndGet() == 1) {
				throw new IllegalStateException("the trust store is being written");
			}
			return made();
		});
		assertThatThrownBy(() -> call(connector).block()).hasRootCauseMessage("the trust store is being written");
		assertThat(call(connector).block()).isNotNull();
	}

	@Test
	void closingEndsWhatWasMade() {
		LazyConnector connector = connector();
		call(connector).block();
		connector.close();
		assertThat(this.closed).hasValue(1);
	}

	@Test
	void nothingIsMadeAfterClosing() {
		LazyConnector connector = connector();
		connector.close();
		assertThatThrownBy(() -> call(connector).block()).hasMessageContaining("closed");
		assertThat(this.made).hasValue(0);
	}

	private LazyConnector connector() {
		return new LazyConnector(this::made);
	}

	private Connector made() {
		this.made.incrementAndGet();
		return new Connector(this.ok, this.closed::incrementAndGet);
	}

	private static Mono<ClientHttpResponse> call(LazyConnector connector) {
		return connector.connect(HttpMethod.GET, URI.create("https://dev.azure.com/contoso"),
				(request) -> Mono.empty());
	}

	private static final class ClosingConnector implements ClientHttpConnector, AutoCloseable {

		private final AtomicInteger calls = new AtomicInteger();

		private volatile boolean closed;

		@Override
		public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
				Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
			this.calls.incrementAndGet();
			return Mono.just(new MockClientHttpResponse(HttpStatus.NOT_FOUND));
		}

		@Override
		public void close() {
			this.closed = true;
		}

	}

}
