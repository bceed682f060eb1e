package dev.adoclient.resilience;

import java.time.Duration;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each fault, with a read and a write, blocking and not: the same exception, and as many
 * requests as are right.
 */
class FaultTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest(name = "{0} {1} blocking: {2}")
	@MethodSource("faults")
	void everyFaultHasItsException(String name, String verb, boolean blocking, ResponseDefinitionBuilder answer,
			Class<? extends AdoException> type, int requests) {
		wire.server().stubFor(any(anyUrl()).willReturn(answer));
		Throwable failure = blocking ? blocking(verb) : asynchronous(verb);
		assertThat(failure).isInstanceOf(type);
		assertThat(((AdoException) failure).attempts()).isEqualTo(requests);
		wire.server().verify(requests, anyRequestedFor(anyUrl()));
	}

	static Stream<Arguments> faults() {
		return Stream
			.of(fault("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), 3),
					fault("empty", aResponse().withFault(Fault.EMPTY_RESPONSE), 3),
					fault("malformed chunk", json().withFault(Fault.MALFORMED_RESPONSE_CHUNK), 3),
					fault("random data", json().withFault(Fault.RANDOM_DATA_THEN_CLOSE), 3),
					fault("delay", json().withFixedDelay(1500), AdoTimeoutException.class, 3),
					fault("drip", json().withBody("{\"id\":1}".repeat(2)).withChunkedDribbleDelay(2, 3000),
							AdoTimeoutException.class, 3),
					fault("truncated", aResponse().withHeader("Content-Type", "application/json").withBody("{\"id\":"),
							AdoProtocolException.class, 1),
					fault("wrong length", json().withHeader("Content-Length", "5"), AdoProtocolException.class, 1))
			.flatMap((row) -> row);
	}

	private static Stream<Arguments> fault(String name, ResponseDefinitionBuilder answer, int reads) {
		return fault(name, answer, AdoTransportException.class, reads);
	}

	private static Stream<Arguments> fault(String name, ResponseDefinitionBuilder answer,
			Class<? extends AdoException> type, int reads) {
		return Stream.of(true, false)
			.flatMap((blocking) -> Stream.of(arguments(name, "GET", blocking, answer, type, reads),
					arguments(name, "POST", blocking, answer, type, 1)));
	}

	private static ResponseDefinitionBuilder json() {
		return aResponse().withHeader("Content-Type", "application/json").withBody("{\"id\":1}");
	}

	private static Throwable blocking(String verb) {
		try (AdoClient client = wire.client((builder) -> builder
			.connection((connection) -> connection.timeouts(AdoTimeouts.defaults().read(Duration.ofMillis(500)))))) {
			AdoClient ado = client.with((options) -> options.attempts(3));
			return catchThrowable(() -> ado.request(HttpMethod.valueOf(verb), "/_apis/x").fetch());
		}
	}

	private static Throwable asynchronous(String verb) {
		try (AdoAsyncClient client = AdoAsyncClient.builder()
			.baseUrl(wire.url())
			.organization("contoso")
			.credential(dev.adoclient.auth.AdoCredential.personalAccessToken("pat-1"))
			.connection((connection) -> connection.retries(Service.EAGER)
				.timeouts(AdoTimeouts.defaults().read(Duration.ofMillis(500))))
			.build()) {
			Mono<?> call = client.with((options) -> options.attempts(3))
				.request(HttpMethod.valueOf(verb), "/_apis/x")
				.fetch();
			return catchThrowable(() -> call.block(Duration.ofSeconds(30)));
		}
	}

}
