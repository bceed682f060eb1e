package dev.adoclient.resilience;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.Disposable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.JettyClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

import dev.adoclient.connection.AdoLimits;
import dev.adoclient.connection.AdoService;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.AdoHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The client's own connector and those that an application may bring: whichever it is, a
 * write that may have reached the service is sent once.
 */
class ConnectorTests {

	private static final Duration PATIENCE = Duration.ofMillis(300);

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("faults")
	void aWriteIsSentOnceWhateverTheConnectorCallsItsFailure(Kind kind, Fault fault) throws Exception {
		for (HttpMethod method : new HttpMethod[] { HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE }) {
			try (ScriptedServer server = ScriptedServer.answering(fault.reply);
					Client client = kind.client(server.url())) {
				AdoException failure = RetryTableTests.failure(
						impatient(client).target(AdoService.CORE).call(method, "/build/builds").body(Map.of("id", 1)));
				assertThat(server.requests()).as("%s", method).isEqualTo(1);
				assertThat(failure.attempts()).isEqualTo(1);
				assertUnknown(failure, fault);
			}
		}
	}

	/**
	 * The JDK's client repeats a GET by itself when the connection breaks, and does not
	 * limit the time between the parts of an answer, so that the deadline ends the call.
	 */
	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("faults")
	void aReadIsRepeatedWhateverTheConnectorCallsItsFailure(Kind kind, Fault fault) throws Exception {
		try (ScriptedServer server = ScriptedServer.answering(fault.reply); Client client = kind.client(server.url())) {
			AdoException failure = RetryTableTests
				.failure(Service.get(impatient(client).with((options) -> options.attempts(2))));
			int attempts = (kind == Kind.JDK && fault == Fault.IDLE) ? 1 : 2;
			assertThat(failure.attempts()).isEqualTo(attempts);
			assertThat(server.requests()).isEqualTo((kind == Kind.JDK && fault == Fault.RESET) ? 4 : attempts);
			assertUnknown(failure, fault);
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void aReadAfterAFaultIsAnswered(Kind kind) throws Exception {
		try (ScriptedServer server = ScriptedServer.answering(Fault.RESET.reply, Fault.SILENT.reply, Reply.ok());
				Client client = kind.client(server.url())) {
			assertThat(Service.get(client.http()).fetchJson().block(Duration.ofSeconds(20))).hasToString("{\"id\":1}");
			assertThat(server.requests()).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void aWriteToNobodyIsRepeatedOrNotButNeverSent(Kind kind) throws Exception {
		try (Client client = kind.client(RetryTableTests.nobody())) {
			AdoException failure = RetryTableTests.failure(Service.post(client.http()));
			assertThat(failure).isInstanceOf(AdoTransportException.class);
			assertThat(((AdoTransportException) failure).sent()).isFalse();
			assertThat(failure.attempts()).isEqualTo(5);
		}
	}

	/**
	 * Fails when Reactor Netty moves the type that its pool throws.
	 */
	@ParameterizedTest
	@EnumSource(names = { "OWN", "REACTOR" })
	void aWriteThatGetsNoConnectionOfThePoolInTimeIsRepeated(Kind kind) throws Exception {
		CountDownLatch latch = new CountDownLatch(1);
		try (ScriptedServer server = ScriptedServer.answering(Reply.after(latch, Reply.ok()));
				Client client = kind.client(server.url(), Duration.ofSeconds(20))) {
			Disposable first = Service.get(client.http()).fetchJson().subscribe();
			await().until(() -> server.requests() == 1);
			AdoException failure = RetryTableTests.failure(Service.post(client.http()));
			assertThat(failure).isInstanceOf(AdoTransportException.class);
			assertThat(((AdoTransportException) failure).sent()).isFalse();
			assertThat(failure.attempts()).isEqualTo(5);
			assertThat(server.requests()).isEqualTo(1);
			first.dispose();
			latch.countDown();
		}
	}

	@Test
	void aWriteThatWaitsForTheOnlyConnectionOfJettyIsSentOnce() throws Exception {
		try (ScriptedServer server = ScriptedServer.answering(Reply.silence());
				Client client = Kind.JETTY.client(server.url())) {
			Disposable first = Service.post(client.http()).fetchJson().onErrorComplete().subscribe();
			await().until(() -> server.requests() == 1);
			RetryTableTests.failure(Service.post(client.http()));
			assertThat(server.requests()).isLessThanOrEqualTo(2);
			first.dispose();
		}
	}

	static Stream<Arguments> faults() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> Stream.of(Fault.values()).map((fault) -> Arguments.of(kind, fault)));
	}

	private static AdoHttp impatient(Client client) {
		return client.http().with((options) -> options.timeout(Duration.ofSeconds(3)));
	}

	/**
	 * Apache's client closes the connection when its patience ends, and does not say that
	 * this was why.
	 */
	private static void assertUnknown(AdoException failure, Fault fault) {
		assertThat(failure).isInstanceOfAny(AdoTransportException.class, AdoTimeoutException.class);
		if (failure instanceof AdoTransportException transport) {
			assertThat(transport.sent()).isTrue();
		}
		if (fault == Fault.SILENT) {
			assertThat(failure).isInstanceOf(AdoTimeoutException.class);
		}
	}

	private enum Fault {

		/** The service takes longer than the connector waits. */
		SILENT(Reply.silence()),

		/** The answer begins, and the connection is idle from then on. */
		IDLE(Reply.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"i")),

		RESET(Reply.nothing());

		private final Reply reply;

		Fault(Reply reply) {
			this.reply = reply;
		}

	}

	private enum Kind {

		OWN {
			@Override
			Client client(URI server, Duration patience) {
				return new Client(
						Service.http(server, (connection) -> connection.limits(AdoLimits.defaults().connections(1))
							.timeouts(AdoTimeouts.defaults().read(patience).acquire(PATIENCE))),
						() -> {
						});
			}
		},

		REACTOR {
			@Override
			Client client(URI server, Duration patience) {
				ConnectionProvider pool = ConnectionProvider.builder("application")
					.maxConnections(1)
					.pendingAcquireTimeout(PATIENCE)
					.build();
				return over(server, patience, new ReactorClientHttpConnector(HttpClient.create(pool)), pool::dispose);
			}
		},

		JDK {
			@Override
			Client client(URI server, Duration patience) {
				JdkClientHttpConnector connector = new JdkClientHttpConnector();
				connector.setReadTimeout(patience);
				return over(server, patience, connector, () -> {
				});
			}
		},

		JETTY {
			@Override
			Client client(URI server, Duration patience) throws Exception {
				org.eclipse.jetty.client.HttpClient jetty = new org.eclipse.jetty.client.HttpClient();
				jetty.setIdleTimeout(patience.toMillis());
				jetty.setMaxConnectionsPerDestination(1);
				jetty.start();
				return over(server, patience, new JettyClientHttpConnector(jetty), jetty::stop);
			}
		},

		/** Told not to repeat requests by itself, as the documentation asks for. */
		APACHE {
			@Override
			Client client(URI server, Duration patience) {
				Timeout timeout = Timeout.of(patience);
				var connections = PoolingAsyncClientConnectionManagerBuilder.create()
					.setDefaultConnectionConfig(ConnectionConfig.custom().setSocketTimeout(timeout).build())
					.build();
				var apache = HttpAsyncClients.custom()
					.setConnectionManager(connections)
					.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
					.disableAutomaticRetries()
					.build();
				return over(server, patience, new HttpComponentsClientHttpConnector(apache), apache::close);
			}
		};

		Client client(URI server) throws Exception {
			return client(server, PATIENCE);
		}

		/**
		 * Returns a client with one connection, where the connector has a setting for it.
		 * @param patience how long the connector waits for the service
		 */
		abstract Client client(URI server, Duration patience) throws Exception;

		static Client over(URI server, Duration patience, ClientHttpConnector connector, End end) {
			return new Client(
					Service.http(server, (connection) -> connection.timeouts(AdoTimeouts.defaults().read(patience)),
							(parts) -> parts.connector(connector)),
					end);
		}

	}

	/**
	 * A client, and what ends its connector.
	 */
	private record Client(AdoHttp http, End end) implements AutoCloseable {

		@Override
		public void close() {
			this.http.close();
			try {
				this.end.now();
			}
			catch (Exception ex) {
				throw new IllegalStateException("The connector cannot be closed", ex);
			}
		}

	}

	@FunctionalInterface
	private interface End {

		void now() throws Exception;

	}

}
