package dev.adoclient.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.http.HttpMethod;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.area.builds.Build;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoThrottledException;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CredentialsWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void aBearerTokenIsSentAsItIs() {
		assertThat(sent(AdoCredential.bearer("ey.J-0_9~+/="))).containsExactly("Bearer ey.J-0_9~+/=");
	}

	@Test
	void aPersonalAccessTokenIsThePasswordOfNobody() {
		assertThat(sent(AdoCredential.personalAccessToken(" pat-1\n"))).containsExactly("Basic OnBhdC0x");
	}

	@Test
	void userAndPasswordAreSentInUtf8() {
		assertThat(sent(AdoCredential.basic("dana", "p\u00e4ss:word"))).containsExactly("Basic ZGFuYTpww6Rzczp3b3Jk");
	}

	@Test
	void aSupplierIsAskedForEachRequestOnAThreadThatMayBlock() {
		List<String> threads = new CopyOnWriteArrayList<>();
		AtomicInteger number = new AtomicInteger();
		Supplier<String> tokens = () -> {
			threads.add(Thread.currentThread().getName() + Schedulers.isInNonBlockingThread());
			return "t" + number.incrementAndGet();
		};
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client((builder) -> builder.credential(AdoCredential.supplier(tokens)))) {
			ado.builds("web").getBuild(1);
			ado.builds("web").getBuild(1);
		}
		assertThat(wire.requests()).extracting((request) -> request.getHeader("Authorization"))
			.containsExactly("Bearer t1", "Bearer t2");
		assertThat(threads).allMatch((thread) -> thread.startsWith("boundedElastic") && thread.endsWith("false"));
	}

	@Test
	void aSupplierOfPersonalAccessTokensIsAskedForEachRequestOnAThreadThatMayBlock() {
		List<Boolean> threads = new CopyOnWriteArrayList<>();
		AtomicInteger number = new AtomicInteger();
		Supplier<String> tokens = () -> {
			threads.add(Schedulers.isInNonBlockingThread());
			return " pat-" + number.incrementAndGet() + "\n";
		};
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoAsyncClient ado = wire
			.asyncClient((builder) -> builder.credential(AdoCredential.personalAccessToken(tokens)))) {
			Mono<Build> build = ado.builds("web").getBuild(1);
			StepVerifier.create(build.publishOn(Schedulers.parallel()).flatMap((first) -> build))
				.expectNextCount(1)
				.verifyComplete();
		}
		assertThat(wire.requests()).extracting((request) -> request.getHeader("Authorization"))
			.containsExactly("Basic OnBhdC0x", "Basic OnBhdC0y");
		assertThat(threads).containsExactly(false, false);
	}

	@Test
	void aPersonalAccessTokenThatWasReplacedIsFetchedAnewAfterItsRefusal() {
		AtomicInteger number = new AtomicInteger();
		onlyAccept("Basic OnBhdC0y");
		try (AdoClient ado = wire.client((builder) -> builder
			.credential(AdoCredential.personalAccessToken(() -> "pat-" + number.incrementAndGet())))) {
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " \n" })
	void aSupplierThatGivesNoTokenIsAClearErrorAndNothingIsSent(String token) {
		for (AdoCredential credential : List.of(AdoCredential.personalAccessToken(() -> token),
				AdoCredential.supplier(() -> token))) {
			try (AdoClient ado = wire.client((builder) -> builder.credential(credential))) {
				assertThatExceptionOfType(AdoAuthenticationException.class)
					.isThrownBy(() -> ado.builds("web").getBuild(1))
					.withMessageContaining(
							"No token was to be had from the credential '%s': there is none".formatted(credential));
			}
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aSupplierThatThrowsIsAClearErrorWithItsCauseAndNothingIsSent() {
		IllegalStateException broken = new IllegalStateException("The vault is closed");
		AdoCredential credential = AdoCredential.personalAccessToken(() -> {
			throw broken;
		});
		try (AdoClient ado = wire.client((builder) -> builder.credential(credential))) {
			assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(() -> ado.builds("web").getBuild(1))
				.withMessageContaining("No token was to be had from the credential 'personal access token supplier'")
				.withRootCauseInstanceOf(IllegalStateException.class);
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aTokenThatIsExchangedInItsFileCountsAtOnce(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("token"), "pat-1\n");
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		AdoCredential credential = AdoCredential.tokenFile(file);
		try (AdoClient ado = wire.client((builder) -> builder.credential(credential))) {
			ado.builds("web").getBuild(1);
			Files.writeString(file, "pat-2\n");
			ado.builds("web").getBuild(1);
		}
		assertThat(wire.requests()).extracting((request) -> request.getHeader("Authorization"))
			.containsExactly("Basic OnBhdC0x", "Basic OnBhdC0y");
		assertThat(credential).hasToString("token file " + file);
	}

	@Test
	void aTokenFileThatIsNotThereIsSaidByItsName(@TempDir Path folder) {
		AdoCredential credential = AdoCredential.tokenFile(folder.resolve("token"));
		try (AdoClient ado = wire.client((builder) -> builder.credential(credential))) {
			assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(() -> ado.builds("web").getBuild(1))
				.withMessageContaining("token file " + folder.resolve("token"));
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void aSupplierIsAskedOnceMoreWhenItsTokenIsTurnedDown() {
		AtomicInteger number = new AtomicInteger();
		onlyAccept("Bearer t2");
		try (AdoClient ado = wire
			.client((builder) -> builder.credential(AdoCredential.supplier(() -> "t" + number.incrementAndGet())))) {
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void aWriteIsSentAgainWithTheNewerTokenAndItsBody() {
		AtomicInteger number = new AtomicInteger();
		onlyAccept("Bearer t2");
		try (AdoClient ado = wire
			.client((builder) -> builder.credential(AdoCredential.supplier(() -> "t" + number.incrementAndGet())))) {
			ado.request(HttpMethod.POST, "/_apis/x").body(java.util.Map.of("a", 1)).send();
		}
		assertThat(wire.requests()).extracting((request) -> request.getBodyAsString())
			.containsExactly("{\"a\":1}", "{\"a\":1}");
	}

	@Test
	void theSameTokenIsNotSentTwice() {
		onlyAccept("Bearer another");
		try (AdoClient ado = wire.client((builder) -> builder.credential(AdoCredential.supplier(() -> "same")))) {
			assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(() -> ado.builds("web").getBuild(1));
		}
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void aSecondRefusalIsTheEnd() {
		AtomicInteger number = new AtomicInteger();
		onlyAccept("Bearer another");
		try (AdoClient ado = wire
			.client((builder) -> builder.credential(AdoCredential.supplier(() -> "t" + number.incrementAndGet())))) {
			assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(() -> ado.builds("web").getBuild(1));
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void aWriteIsNotSentAgainAfterAPageThatMayBeAProxys() {
		AtomicInteger number = new AtomicInteger();
		wire.server().stubFor(any(anyUrl()).willReturn(ok("<html>").withHeader("Content-Type", "text/html")));
		try (AdoClient ado = wire
			.client((builder) -> builder.credential(AdoCredential.supplier(() -> "t" + number.incrementAndGet())))) {
			assertThatExceptionOfType(AdoAuthenticationException.class)
				.isThrownBy(() -> ado.request(HttpMethod.POST, "/_apis/x").fetch());
		}
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void aSupplierThatFailsIsAnAuthenticationErrorWithItsFailureAsTheCause() {
		IllegalStateException vault = new IllegalStateException("The vault is sealed");
		try (AdoClient ado = wire.client((builder) -> builder.credential(AdoCredential.supplier(() -> {
			throw vault;
		})))) {
			assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(() -> ado.builds("web").getBuild(1))
				.withMessageContaining("No token was to be had from the credential 'token supplier'")
				.withRootCauseInstanceOf(IllegalStateException.class);
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void eachIdentityHasARateGateOfItsOwn() {
		wire.server()
			.stubFor(any(anyUrl()).withHeader("Authorization", equalTo("Bearer greedy"))
				.willReturn(okJson("{\"id\":1}").withHeader("Retry-After", "3600")));
		wire.server()
			.stubFor(any(anyUrl()).withHeader("Authorization", equalTo("Bearer modest"))
				.willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client((builder) -> builder.credential(AdoCredential.bearer("greedy")))) {
			ado.builds("web").getBuild(1);
			AdoClient other = ado.with((call) -> call.credential(AdoCredential.bearer("modest")));
			AdoClient again = ado.with((call) -> call.credential(AdoCredential.bearer("greedy")));
			assertThat(other.builds("web").getBuild(1).id()).isEqualTo(1);
			assertThatExceptionOfType(AdoThrottledException.class).isThrownBy(() -> again.builds("web").getBuild(1))
				.satisfies((failure) -> assertThat(failure.retryAt()).isPresent());
			assertThat(ado.rateLimits().closedUntil()).isNotNull();
			assertThat(other.rateLimits().closedUntil()).isNull();
		}
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void aThrottledUploadSaysWhenToComeBack() {
		wire.server().stubFor(any(anyUrl()).willReturn(ok().withStatus(429).withHeader("Retry-After", "3600")));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoThrottledException.class)
				.isThrownBy(() -> ado.request(HttpMethod.POST, "/_apis/x")
					.content(new java.io.ByteArrayInputStream(new byte[10]), 10)
					.send())
				.satisfies((failure) -> assertThat(failure.retryAt()).isPresent());
		}
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void closingADerivedClientClosesNothing() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client()) {
			ado.with((call) -> call).close();
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
		}
	}

	private static List<String> sent(AdoCredential credential) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client((builder) -> builder.credential(credential))) {
			ado.builds("web").getBuild(1);
		}
		return wire.requests().stream().map((request) -> request.getHeader("Authorization")).toList();
	}

	private static void onlyAccept(String authorization) {
		wire.server().stubFor(any(anyUrl()).willReturn(unauthorized()));
		wire.server()
			.stubFor(
					any(anyUrl()).withHeader("Authorization", equalTo(authorization)).willReturn(okJson("{\"id\":1}")));
	}

}
