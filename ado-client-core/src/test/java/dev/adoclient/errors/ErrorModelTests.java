package dev.adoclient.errors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoLimits;
import dev.adoclient.error.AdoException;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every row of the error model for every verb, through both clients.
 */
class ErrorModelTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest
	@MethodSource("rowsAndVerbs")
	void bothClientsFailWithTheSameReason(Failing row, HttpMethod verb) {
		wire.server().stubFor(any(anyUrl()).willReturn(row.response()));
		AdoException blocking = blocking(verb);
		AdoException async = async(verb);
		assertThat(blocking).isExactlyInstanceOf(row.type()).hasMessageContaining(row.text());
		assertThat(async).isExactlyInstanceOf(row.type());
		assertThat(withoutTime(blocking)).isEqualTo(withoutTime(async));
		assertThat(blocking.attempts()).isEqualTo(async.attempts());
	}

	@ParameterizedTest
	@EnumSource(Failing.class)
	void theMessageIsOneLineThatNamesTheRequest(Failing row) {
		wire.server().stubFor(any(anyUrl()).willReturn(row.response()));
		assertThat(blocking(HttpMethod.GET).getMessage())
			.startsWith("GET " + wire.url() + "/web/_apis/build/builds/42: ")
			.doesNotContainPattern("\\p{Cntrl}")
			.hasSizeLessThan(1000)
			.doesNotContain("null");
	}

	@ParameterizedTest
	@EnumSource(Failing.class)
	void noFormOfTheTokenIsAnywhereInTheFailure(Failing row) {
		wire.server().stubFor(any(anyUrl()).willReturn(row.response()));
		assertThat(Secrets.printed(blocking(HttpMethod.POST))).matches((text) -> !Secrets.areIn(text));
		assertThat(Secrets.printed(async(HttpMethod.GET))).matches((text) -> !Secrets.areIn(text));
	}

	@ParameterizedTest
	@EnumSource(Failing.class)
	void theFramesOfABlockingFailureAreTheCallers(Failing row) {
		wire.server().stubFor(any(anyUrl()).willReturn(row.response()));
		assertThat(List.of(blocking(HttpMethod.GET).getStackTrace()))
			.anyMatch((frame) -> frame.getClassName().equals(ErrorModelTests.class.getName()))
			.noneMatch((frame) -> frame.getClassName().startsWith("io.netty"));
	}

	static Stream<Arguments> rowsAndVerbs() {
		return Arrays.stream(Failing.values())
			.flatMap((row) -> Stream.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE)
				.map((verb) -> Arguments.of(row, verb)));
	}

	private static AdoException blocking(HttpMethod verb) {
		try (AdoClient ado = settings(AdoClient.builder()).build()) {
			return catchThrowableOfType(AdoException.class,
					() -> ado.request(verb, "/{project}/_apis/build/builds/{buildId}", "web", 42).fetch());
		}
	}

	private static AdoException async(HttpMethod verb) {
		try (AdoAsyncClient ado = settings(AdoAsyncClient.builder()).build()) {
			return (AdoException) ado.request(verb, "/{project}/_apis/build/builds/{buildId}", "web", 42)
				.fetch()
				.<Throwable>map((json) -> new AssertionError(json.toString()))
				.onErrorResume(reactor.core.publisher.Mono::just)
				.block();
		}
	}

	private static <C> AdoClientBuilder<C> settings(AdoClientBuilder<C> builder) {
		return wire.configured(builder)
			.credential(AdoCredential.personalAccessToken(Secrets.TOKEN))
			.connection((connection) -> connection.limits(AdoLimits.defaults().memory(10_000)));
	}

	/** Two calls are not throttled until the same millisecond. */
	private static String withoutTime(AdoException failure) {
		return failure.getMessage().replaceAll("\\d{4}-\\d\\d-\\d\\dT[^ ]+", "then");
	}

}
