package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.BuildRequest;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.error.AdoUnavailableException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What {@code spring.http.clients.*} means for the clients.
 */
class HttpClientsTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class, HttpClientAutoConfiguration.class,
				ReactiveHttpClientAutoConfiguration.class))
		.withPropertyValues(azureDevOps.properties())
		.withPropertyValues("ado.retry.attempts=1");

	@Test
	void defaultsOfSpringBootAreNothingThatIsSet() {
		this.context.run((context) -> assertThat(timeouts(context, "default")).isEqualTo(AdoTimeouts.defaults()));
	}

	@Test
	void timeoutsOfSpringBootAreDefaults() {
		this.context
			.withPropertyValues("spring.http.clients.connect-timeout=3s", "spring.http.clients.read-timeout=44s",
					"ado.timeouts.read=", "ado.clients.pay.project=payments")
			.run((context) -> {
				AdoTimeouts expected = AdoTimeouts.defaults()
					.connect(Duration.ofSeconds(3))
					.read(Duration.ofSeconds(44))
					.stall(Duration.ofSeconds(44));
				assertThat(timeouts(context, "default")).isEqualTo(expected);
				assertThat(timeouts(context, "pay")).isEqualTo(expected);
			});
	}

	@Test
	void whatIsSetForTheClientWinsEvenIfItIsItsDefault() {
		this.context
			.withPropertyValues("spring.http.clients.connect-timeout=3s", "spring.http.clients.read-timeout=44s",
					"ado.timeouts.connect=10s", "ado.timeouts.read=300s", "ado.clients.pay.timeouts.stall=60s")
			.run((context) -> {
				assertThat(timeouts(context, "default"))
					.isEqualTo(AdoTimeouts.defaults().stall(Duration.ofSeconds(44)));
				assertThat(timeouts(context, "pay")).isEqualTo(AdoTimeouts.defaults());
			});
	}

	@Test
	void aTimeoutThatCannotBeIsNamedAsItIsSet() {
		this.context.withPropertyValues("spring.http.clients.read-timeout=0s")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("longer than nothing"));
		this.context.withPropertyValues("spring.http.clients.read-timeout=0s")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining(InvalidConfigurationPropertyValueException.class.getName())
				.hasStackTraceContaining("spring.http.clients.read-timeout"));
	}

	@ParameterizedTest
	@CsvSource({ ", reactor.netty.", "reactor, reactor.netty.", "jdk, jdk.internal.net.http.",
			"jetty, org.eclipse.jetty.", "http-components, org.apache.hc." })
	void theConnectorIsTheOneThatSpringBootIsToldToUse(String connector, String owner) {
		List<String> requests = new CopyOnWriteArrayList<>();
		connectedBy(connector).withBean(AdoClientCustomizer.class, () -> recording(requests)).run((context) -> {
			assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1);
			assertThat(requests).singleElement().asString().startsWith(owner);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor", "jdk", "jetty", "http-components" })
	void noConnectorFollowsARedirectByItself(String connector) {
		azureDevOps.wireMock()
			.stubFor(post(anyUrl())
				.willReturn(aResponse().withStatus(307).withHeader("Location", azureDevOps.baseUrl() + "/elsewhere")));
		connectedBy(connector).withPropertyValues("spring.http.clients.redirects=follow")
			.run((context) -> assertThatExceptionOfType(AdoProtocolException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds().queueBuild(BuildRequest.of(1))));
		azureDevOps.wireMock().verify(0, anyRequestedFor(urlPathEqualTo("/contoso/elsewhere")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor", "jdk", "jetty", "http-components" })
	void noConnectorRepeatsAWriteByItself(String connector) {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
		connectedBy(connector).run((context) -> assertThatExceptionOfType(AdoUnavailableException.class)
			.isThrownBy(() -> context.getBean(AdoClient.class).builds().queueBuild(BuildRequest.of(1))));
		azureDevOps.wireMock().verify(1, anyRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor", "jdk", "jetty", "http-components" })
	void noConnectorKeepsCookies(String connector) {
		connectedBy(connector).withPropertyValues("spring.http.clients.cookie-handling=enable-when-possible")
			.run((context) -> {
				azureDevOps.wireMock()
					.stubFor(any(anyUrl()).willReturn(
							WireMock.okJson("{\"id\":1}").withHeader("Set-Cookie", "session=somebody; Path=/")));
				context.getBean(AdoClient.class).builds().getBuild(1);
				context.getBean(AdoClient.class).builds().getBuild(1);
			});
		azureDevOps.wireMock().verify(2, anyRequestedFor(anyUrl()).withoutHeader("Cookie"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jetty", "http-components" })
	void theReadTimeoutHoldsOverAnotherConnector(String connector) {
		azureDevOps.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(10_000)));
		connectedBy(connector).withPropertyValues("ado.timeouts.read=1s")
			.run((context) -> assertThat(context.getBean(AdoClient.class).connection().timeouts().read())
				.satisfies((read) -> assertThatExceptionOfType(Exception.class)
					.isThrownBy(() -> context.getBean(AdoClient.class).builds().getBuild(1))
					.withMessageContaining("ado.timeouts.read")));
	}

	@Test
	void jettyIsStoppedWithTheClient() {
		connectedBy("jetty").run((context) -> {
			context.getBean(AdoClient.class).builds().getBuild(1);
			assertThat(jettysThreads()).isNotEmpty();
		});
		await().untilAsserted(() -> assertThat(jettysThreads()).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor", "jdk", "jetty", "http-components" })
	void addressesThatTheApplicationForbidsAreNotConnectedTo(String connector) {
		connectedBy(connector).withBean(InetAddressFilter.class, InetAddressFilter::externalAddresses)
			.run((context) -> assertThatExceptionOfType(AdoTransportException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds().getBuild(1)));
		azureDevOps.wireMock().verify(0, anyRequestedFor(anyUrl()));
	}

	@Test
	void aProxyOfTheClientIsNotLeftOutInSilence() {
		connectedBy("jdk").withPropertyValues("ado.proxy.host=proxy.example.com", "ado.proxy.port=3128")
			.run((context) -> assertThat(context).getFailure()
				.hasStackTraceContaining(
						"The proxy proxy.example.com:3128 (ado.proxy) is for the client's own connector"));
	}

	@Test
	void nobodyNeedsTheModuleForHttpClients() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
			.withPropertyValues(azureDevOps.properties())
			.withClassLoader(new FilteredClassLoader(HttpClientSettings.class, ClientHttpConnectorBuilder.class))
			.run((context) -> {
				assertThat(context).doesNotHaveBean(HttpClients.class);
				assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1);
			});
	}

	private ApplicationContextRunner connectedBy(String connector) {
		return (connector != null)
				? this.context.withPropertyValues("spring.http.clients.reactive.connector=" + connector) : this.context;
	}

	private static AdoClientCustomizer recording(List<String> requests) {
		return (builder) -> builder.webClient((webClient) -> webClient
			.filter((request, next) -> next.exchange(ClientRequest.from(request).httpRequest((written) -> {
				Object nativeRequest = written.getNativeRequest();
				requests.add(nativeRequest.getClass().getName());
			}).build())));
	}

	private static List<String> jettysThreads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.map(Thread::getName)
			.filter((name) -> name.startsWith("HttpClient@"))
			.toList();
	}

	private static AdoTimeouts timeouts(AssertableApplicationContext context, String client) {
		return context.getBean(AdoClients.class).asyncClient(client).connection().timeouts();
	}

}
