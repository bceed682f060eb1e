package dev.adoclient.autoconfigure.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.Emulated;
import dev.adoclient.emulator.host.SignInAnswer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the health of Azure DevOps tells, and what asking costs.
 */
@ExtendWith(OutputCaptureExtension.class)
class AdoHealthIndicatorTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties());

	@Test
	void upTellsTheOrganizationTheUserAndTheLatency() {
		Health health = health();
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).containsOnlyKeys("organization", "authenticatedUser", "latency")
			.containsEntry("organization", "contoso")
			.containsEntry("authenticatedUser", "Kim Abel");
		assertThat(health.getDetails().get("latency")).asString().matches("\\d{1,4}ms");
	}

	@Test
	void anAnswerCanBeGoodForEver() {
		try (AdoAsyncClient client = AdoAsyncClient.builder()
			.organization("contoso")
			.baseUrl(java.net.URI.create(azureDevOps.emulator().url() + "/contoso"))
			.credential(dev.adoclient.auth.AdoCredential.personalAccessToken(azureDevOps.emulator().token()))
			.build()) {
			AdoHealthIndicator indicator = new AdoHealthIndicator(client,
					java.time.temporal.ChronoUnit.FOREVER.getDuration());
			Health first = indicator.health().block();
			assertThat(first).isNotNull().extracting(Health::getStatus).isEqualTo(Status.UP);
			assertThat(indicator.health().block()).isSameAs(first);
		}
	}

	@ParameterizedTest
	@EnumSource(SignInAnswer.class)
	void aWrongTokenIsToBeRenewed(SignInAnswer answer) {
		azureDevOps.emulator().access().answerStrangers(answer);
		assertThat(reason(health("ado.token=wrong-secret"))).contains("'personal access token' is wrong, expired or")
			.contains("renew it")
			.doesNotContain("wrong-secret");
	}

	@Test
	void aServiceThatTakesUsForNobodyIsDown() {
		azureDevOps.emulator().access().answerConnectionDataAnonymously(true);
		assertThat(reason(health("ado.token=wrong-secret"))).contains("takes the caller for nobody")
			.doesNotContain("wrong-secret");
	}

	@Test
	void aWrongOrganizationIsToBeChecked() {
		assertThat(reason(health("ado.base-url=" + azureDevOps.emulator().url() + "/fabrikam")))
			.contains("check the organization");
	}

	@Test
	void aNetworkThatIsNotThereIsToBeChecked() {
		assertThat(reason(health("ado.base-url=http://localhost:1/contoso"))).contains("check the network")
			.contains("ado.base-url");
	}

	@Test
	void aProxysPageIsCalledOne() {
		answer(aResponse().withStatus(200)
			.withHeader("Content-Type", "text/html")
			.withBody("<html>Please accept the terms</html>"));
		assertThat(reason(health())).contains("HTML page").contains("proxy");
	}

	@Test
	void aProxysErrorPageIsCalledOne() {
		answer(aResponse().withStatus(502)
			.withHeader("Content-Type", "text/html")
			.withBody("<html>Bad gateway</html>"));
		assertThat(reason(health())).contains("502").contains("proxy");
	}

	@Test
	void aBrokenConnectionIsDownAtTheFirstAttempt() {
		answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		assertThat(reason(health())).contains("The connection broke");
		azureDevOps.wireMock().verify(1, anyRequestedFor(anyUrl()));
	}

	@Test
	void toBeThrottledIsToBeUp() {
		answer(aResponse().withStatus(429).withHeader("Retry-After", "120"));
		Health health = health();
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).containsOnlyKeys("organization", "throttledUntil");
		azureDevOps.wireMock().verify(1, anyRequestedFor(anyUrl()));
	}

	@Test
	void anAnswerThatAsksToSlowDownIsUpUntilThen() {
		answer(aResponse().withHeader("Retry-After", "120")
			.withHeader("Content-Type", "application/json")
			.withBody(
					"""
							{"authenticatedUser": {"id": "4e2ff1f3-7c6e-4f4b-8a51-1f2f24a5d6a3", "providerDisplayName": "Kim"}}"""));
		assertThat(health().getDetails()).containsEntry("authenticatedUser", "Kim").containsKey("throttledUntil");
	}

	@Test
	void noFailingCheckWarns(CapturedOutput output) {
		answer(aResponse().withStatus(500));
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output.getAll()).doesNotContain("WARN").doesNotContain("ERROR").doesNotContain("\tat ");
	}

	@Test
	void aClosedClientIsDown() {
		this.context.run((context) -> {
			AdoAsyncClient client = context.getBean(AdoAsyncClient.class);
			AdoHealthIndicator indicator = new AdoHealthIndicator(client, Duration.ZERO);
			client.close();
			StepVerifier.create(indicator.health())
				.assertNext((health) -> assertThat(reason(health)).contains("closed"))
				.verifyComplete();
		});
	}

	@Test
	void aSilentServiceIsDownAfterFiveSeconds() {
		VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
		try {
			this.context.run((context) -> {
				AdoAsyncClient silent = context.getBean(AdoAsyncClient.class);
				answer(aResponse().withFixedDelay(60_000));
				List<Health> answers = new ArrayList<>();
				new AdoHealthIndicator(silent, Duration.ofSeconds(10)).health().subscribe(answers::add);
				time.advanceTimeBy(Duration.ofMillis(4_999));
				assertThat(answers).isEmpty();
				time.advanceTimeBy(Duration.ofMillis(1));
				assertThat(answers).singleElement()
					.satisfies((health) -> assertThat(reason(health)).contains("deadline of PT5S"));
			});
		}
		finally {
			VirtualTimeScheduler.reset();
		}
	}

	@Test
	void anAnswerIsGoodForSomeTime() {
		VirtualTimeScheduler time = VirtualTimeScheduler.create();
		this.context.run((context) -> {
			AdoHealthIndicator indicator = new AdoHealthIndicator(context.getBean(AdoAsyncClient.class),
					Duration.ofSeconds(10), time);
			indicator.health().block();
			time.advanceTimeBy(Duration.ofMillis(9_999));
			indicator.health().block();
			azureDevOps.wireMock().verify(1, anyRequestedFor(anyUrl()));
			time.advanceTimeBy(Duration.ofMillis(1));
			indicator.health().block();
			azureDevOps.wireMock().verify(2, anyRequestedFor(anyUrl()));
		});
	}

	@Test
	void withoutACacheEachCheckAsks() {
		this.context.run((context) -> {
			AdoHealthIndicator indicator = new AdoHealthIndicator(context.getBean(AdoAsyncClient.class), Duration.ZERO);
			indicator.health().block();
			indicator.health().block();
			azureDevOps.wireMock().verify(2, anyRequestedFor(anyUrl()));
		});
	}

	@Test
	void whoeverAsksAtTheSameTimeSharesOneRequest() {
		this.context.run((context) -> {
			AdoHealthIndicator indicator = new AdoHealthIndicator(context.getBean(AdoAsyncClient.class),
					Duration.ofSeconds(10));
			StepVerifier.create(Flux.merge(indicator.health(), indicator.health(), indicator.health()))
				.expectNextCount(3)
				.verifyComplete();
			azureDevOps.wireMock().verify(1, anyRequestedFor(anyUrl()));
		});
	}

	private static void answer(ResponseDefinitionBuilder response) {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(response));
	}

	private Health health(String... properties) {
		List<Health> answers = new ArrayList<>();
		this.context.withPropertyValues(properties).run((context) -> {
			AdoAsyncClient client = context.getBean(AdoAsyncClient.class);
			Mono<Health> health = new AdoHealthIndicator(client, Duration.ofSeconds(10)).health();
			StepVerifier.create(health).consumeNextWith(answers::add).verifyComplete();
		});
		return answers.get(0);
	}

	/**
	 * Returns the one line that says why.
	 */
	private static String reason(Health health) {
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		Map<String, Object> details = health.getDetails();
		assertThat(details).containsOnlyKeys("organization", "error");
		String reason = details.get("error").toString();
		assertThat(reason).hasLineCount(1);
		return reason;
	}

}
