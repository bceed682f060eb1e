package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.retry.RetryListener;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.policy.NeverRetryPolicy;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.Ordered;

import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.error.AdoUnavailableException;
import dev.adoclient.throttle.RateLimitListener;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * What of the application goes into the client, and what does not.
 */
class CustomizationTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties())
		.withPropertyValues("ado.retry.attempts=2", "ado.retry.first-wait=0", "ado.retry.longest-wait=0");

	@Test
	void customizersAreAskedLastAndInTheirOrder() {
		this.context.withBean("second", AdoClientCustomizer.class, () -> new Project(2, "second"))
			.withBean("first", AdoClientCustomizer.class, () -> new Project(1, "first"))
			.run((context) -> assertThat(context.getBean(AdoClient.class).connection().project()).contains("second"));
	}

	@Test
	void aCustomizerBringsPoliciesOfSpringRetry() {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
		this.context
			.withBean(AdoClientCustomizer.class,
					() -> (builder) -> builder.retries((retries) -> retries.policy(new NeverRetryPolicy())))
			.run((context) -> assertThatExceptionOfType(AdoUnavailableException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds().getBuild(1))
				.satisfies((failure) -> assertThat(failure.attempts()).isEqualTo(1)));
	}

	@Test
	void policiesOfSpringRetryAmongTheBeansAreSomebodyElses() {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
		RetryPolicy policy = mock();
		BackOffPolicy backOff = mock();
		RetryListener listener = mock();
		this.context.withBean(RetryPolicy.class, () -> policy)
			.withBean(BackOffPolicy.class, () -> backOff)
			.withBean(RetryListener.class, () -> listener)
			.run((context) -> assertThatExceptionOfType(AdoUnavailableException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds().getBuild(1))
				.satisfies((failure) -> assertThat(failure.attempts()).isEqualTo(2)));
		verifyNoInteractions(policy, backOff, listener);
	}

	@Test
	void theOnlyRateLimitListenerIsTold() {
		List<Duration> waits = new CopyOnWriteArrayList<>();
		throttleOnce();
		this.context.withBean(RateLimitListener.class, () -> (limits, wait) -> waits.add(wait)).run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(waits).isNotEmpty();
		});
	}

	@Test
	void ofSeveralRateLimitListenersNoneIsGuessed() {
		RateLimitListener one = mock();
		RateLimitListener other = mock();
		throttleOnce();
		this.context.withBean("one", RateLimitListener.class, () -> one)
			.withBean("other", RateLimitListener.class, () -> other)
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1));
		verifyNoInteractions(one, other);
	}

	@Test
	void callsAreObservedWhereThereIsARegistry() {
		Recorder recorder = new Recorder();
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(recorder);
		this.context.withBean(ObservationRegistry.class, () -> registry).run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(recorder.names).containsExactly("ado.client.operation", "http.client.requests");
		});
	}

	@Test
	void theUserAgentNamesTheApplication() {
		this.context.withPropertyValues("spring.application.name=Größe der Dinge").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			azureDevOps.wireMock()
				.verify(anyRequestedFor(anyUrl()).withHeader("User-Agent",
						matching("ado-client/[^ ]+ Gr-e-der-Dinge")));
		});
	}

	@Test
	void theUserAgentCarriesTheVersionOfTheJar() {
		boolean jar = AdoClient.class.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(".jar");
		this.context.run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			azureDevOps.wireMock()
				.verify(anyRequestedFor(anyUrl()).withHeader("User-Agent",
						matching(jar ? "ado-client/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?" : "ado-client/development")));
		});
	}

	@Test
	void jsonIsAskedForCompressedUnlessSaidOtherwise() {
		this.context.run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			azureDevOps.wireMock().verify(anyRequestedFor(anyUrl()).withHeader("Accept-Encoding", equalTo("gzip")));
		});
		azureDevOps.wireMock().resetRequests();
		this.context.withPropertyValues("ado.compression=false").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			azureDevOps.wireMock().verify(anyRequestedFor(anyUrl()).withHeader("Accept-Encoding", equalTo("identity")));
		});
	}

	@Test
	void thePropertyForTheUserAgentWinsOverTheNameOfTheApplication() {
		this.context.withPropertyValues("spring.application.name=other", "ado.application=release-bot/3")
			.run((context) -> {
				context.getBean(AdoClient.class).builds().getBuild(1);
				azureDevOps.wireMock()
					.verify(anyRequestedFor(anyUrl()).withHeader("User-Agent",
							matching("ado-client/[^ ]+ release-bot/3")));
			});
	}

	@Test
	void headersOfThePropertiesAreSent() {
		this.context.withPropertyValues("ado.headers.X-Team=web").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			azureDevOps.wireMock().verify(anyRequestedFor(anyUrl()).withHeader("X-Team", equalTo("web")));
		});
	}

	private static void throttleOnce() {
		azureDevOps.wireMock()
			.stubFor(any(anyUrl()).inScenario("throttled")
				.whenScenarioStateIs("Started")
				.willSetStateTo("open")
				.willReturn(aResponse().withStatus(429).withHeader("Retry-After", "0.1")));
	}

	private record Project(int order, String name) implements AdoClientCustomizer, Ordered {

		@Override
		public int getOrder() {
			return this.order;
		}

		@Override
		public void customize(AdoClientBuilder<?> builder) {
			builder.project(this.name);
		}

	}

	private static final class Recorder implements ObservationHandler<Observation.Context> {

		private final List<String> names = new ArrayList<>();

		@Override
		public void onStart(Observation.Context context) {
			this.names.add(context.getName());
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
