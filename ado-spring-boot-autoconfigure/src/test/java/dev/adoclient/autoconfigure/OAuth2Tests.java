package dev.adoclient.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;
import dev.adoclient.error.AdoAuthenticationException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A client registration of Spring Security as the credential.
 */
class OAuth2Tests {

	private static final String SCOPE = "499b84ac-1321-427f-aa17-267ca6975798/.default";

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
		.withPropertyValues("ado.base-url=" + azureDevOps.baseUrl(), "ado.project=web", "ado.organization=contoso",
				"ado.retry.attempts=1", "ado.oauth2.registration=entra");

	private final ApplicationContextRunner context = this.bare.withBean(ReactiveClientRegistrationRepository.class,
			() -> new InMemoryReactiveClientRegistrationRepository(registrations()));

	private final ApplicationContextRunner servlet = this.bare.withBean(ClientRegistrationRepository.class,
			() -> new InMemoryClientRegistrationRepository(registrations()));

	@Test
	void theTokenIsAskedForOnceAndSent() {
		tokens("first", 3600);
		build("first");
		this.context.run((context) -> {
			AdoClient ado = context.getBean(AdoClient.class);
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
		});
		azureDevOps.wireMock()
			.verify(1,
					postRequestedFor(urlPathEqualTo("/token")).withRequestBody(containing("client_credentials"))
						.withRequestBody(containing("scope=499b84ac"))
						.withHeader("Authorization", containing("Basic ")));
	}

	@Test
	void theRegistrationsOfAServletApplicationAreTakenToo() {
		tokens("first", 3600);
		build("first");
		this.servlet
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1));
	}

	@Test
	void aTokenThatTheServiceRefusesIsRenewedOnce() {
		azureDevOps.wireMock()
			.stubFor(post(urlPathEqualTo("/token")).inScenario("tokens")
				.willSetStateTo("renewed")
				.willReturn(token("first", 3600)));
		azureDevOps.wireMock()
			.stubFor(post(urlPathEqualTo("/token")).inScenario("tokens")
				.whenScenarioStateIs("renewed")
				.willReturn(token("second", 3600)));
		azureDevOps.wireMock().stubFor(builds().willReturn(aResponse().withStatus(401)));
		build("second");
		this.context.run((context) -> {
			AdoClient ado = context.getBean(AdoClient.class);
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
		});
		azureDevOps.wireMock().verify(2, postRequestedFor(urlPathEqualTo("/token")));
	}

	@Test
	void aTokenThatIsRefusedAndStaysTheSameIsAFailure() {
		tokens("first", 3600);
		azureDevOps.wireMock().stubFor(builds().willReturn(aResponse().withStatus(401)));
		this.context.run((context) -> assertThat(catchThrowableOfType(AdoAuthenticationException.class,
				() -> context.getBean(AdoClient.class).builds().getBuild(1)))
			.satisfies((failure) -> assertThat(failure.response()).isPresent()));
	}

	@ParameterizedTest
	@CsvSource({ "3600, 1", "59, 2" })
	void aTokenIsRenewedBeforeItExpires(int seconds, int requests) {
		tokens("first", seconds);
		this.context.run((context) -> {
			assertThat(authorization(context)).isEqualTo("Bearer first");
			assertThat(authorization(context)).isEqualTo("Bearer first");
		});
		azureDevOps.wireMock().verify(requests, postRequestedFor(urlPathEqualTo("/token")));
	}

	@Test
	void callsThatComeAtTheSameTimeShareOneTokenRequest() {
		azureDevOps.wireMock()
			.stubFor(post(urlPathEqualTo("/token")).willReturn(token("first", 3600).withFixedDelay(200)));
		this.context.run((context) -> {
			AdoCredential credential = context.getBean(AdoClient.class).connection().credential();
			assertThat(Flux.range(0, 50).flatMap((call) -> credential.authorize(null), 50).collectList().block())
				.hasSize(50);
		});
		azureDevOps.wireMock().verify(1, postRequestedFor(urlPathEqualTo("/token")));
	}

	@Test
	void aTokenEndpointThatRefusesIsAFailureWithoutSecretsAndIsAskedAgain() {
		azureDevOps.wireMock()
			.stubFor(post(urlPathEqualTo("/token"))
				.willReturn(aResponse().withStatus(401).withBody("{\"error\":\"invalid_client\"}")));
		this.context.run((context) -> {
			AdoClient ado = context.getBean(AdoClient.class);
			AdoAuthenticationException failure = catchThrowableOfType(AdoAuthenticationException.class,
					() -> ado.builds().getBuild(1));
			StringWriter printed = new StringWriter();
			failure.printStackTrace(new PrintWriter(printed));
			assertThat(printed.toString()).contains("'OAuth2 client registration entra'").doesNotContain("hidden");
			tokens("first", 3600);
			build("first");
			assertThat(ado.builds().getBuild(1).id()).isEqualTo(1);
		});
	}

	@Test
	void theTokenClientOfTheApplicationIsAsked() {
		OAuth2AccessTokenResponse own = OAuth2AccessTokenResponse.withToken("own").tokenType(TokenType.BEARER).build();
		this.context
			.withBean("tokenClient", ReactiveOAuth2AccessTokenResponseClient.class, () -> (request) -> Mono.just(own))
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer own"));
		this.servlet.withBean("tokenClient", OAuth2AccessTokenResponseClient.class, () -> (request) -> own)
			.run((context) -> assertThat(authorization(context)).isEqualTo("Bearer own"));
	}

	@Test
	void aNamedClientHasTheCredentialWholeOrNotAtAll() {
		tokens("first", 3600);
		this.context
			.withPropertyValues("ado.headers.X-Gateway=key", "ado.clients.pay.project=payments",
					"ado.clients.own.oauth2.registration=other")
			.run((context) -> {
				AdoClients clients = context.getBean(AdoClients.class);
				assertThat(clients.client("pay").connection().credential())
					.hasToString("OAuth2 client registration entra");
				assertThat(clients.client("own").connection().credential())
					.hasToString("OAuth2 client registration other");
				assertThat(clients.client("own").connection().headers()).isEmpty();
			});
	}

	@ParameterizedTest
	@CsvSource({ "nobodys, There is no client registration 'nobodys'",
			"login, 'The client registration ''login'' has the grant authorization_code, not client_credentials'" })
	void aRegistrationThatCannotBeUsedFailsTheStart(String registration, String message) {
		for (ApplicationContextRunner each : List.of(this.context, this.servlet)) {
			each.withPropertyValues("ado.oauth2.registration=" + registration)
				.run((context) -> assertThat(context).getFailure()
					.hasStackTraceContaining(AdoConfigurationException.class.getName())
					.hasStackTraceContaining("ado.oauth2.registration cannot be used: " + message + "."));
		}
	}

	@Test
	void withoutAnyRegistrationItIsSaid() {
		this.bare.run((context) -> assertThat(context).getFailure()
			.hasStackTraceContaining("There is no client registration 'entra'."));
	}

	@Test
	void aRegistrationContradictsAToken() {
		this.context.withPropertyValues("ado.token=secret")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class)
				.hasMessageContaining("ado.oauth2.registration"));
	}

	@Test
	void aRegistrationIsNotUsedUnasked() {
		this.context.withPropertyValues("ado.oauth2.registration=")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage("No credential for Azure DevOps is configured."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado.oauth2.registration=entra", "ado.token=secret" })
	void nobodyNeedsSpringSecurity(String property) {
		this.bare.withPropertyValues("ado.oauth2.registration=", property)
			.withClassLoader(new FilteredClassLoader("org.springframework.security"))
			.run((context) -> {
				if (property.startsWith("ado.token")) {
					assertThat(context).hasSingleBean(AdoClient.class).doesNotHaveBean(OAuth2Clients.class);
				}
				else {
					assertThat(context).getFailure()
						.rootCause()
						.isInstanceOf(AdoConfigurationException.class)
						.hasMessage("ado.oauth2.registration is set, but the OAuth 2 clients of Spring Security are "
								+ "not on the class path.");
				}
			});
	}

	private static ClientRegistration[] registrations() {
		return new ClientRegistration[] { registration("entra").build(), registration("other").build(),
				registration("login").authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
					.redirectUri("http://localhost/login")
					.authorizationUri("http://localhost/authorize")
					.build() };
	}

	private static ClientRegistration.Builder registration(String id) {
		return ClientRegistration.withRegistrationId(id)
			.clientId("app")
			.clientSecret("hidden")
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenUri(azureDevOps.emulator().url() + "/token")
			.scope(SCOPE);
	}

	private static void tokens(String token, int seconds) {
		azureDevOps.wireMock().stubFor(post(urlPathEqualTo("/token")).willReturn(token(token, seconds)));
	}

	private static ResponseDefinitionBuilder token(String token, int seconds) {
		return okJson(
				"{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}".formatted(token, seconds));
	}

	private static MappingBuilder builds() {
		return get(urlPathMatching("/contoso/.*"));
	}

	private static void build(String token) {
		azureDevOps.wireMock()
			.stubFor(builds().withHeader("Authorization", equalTo("Bearer " + token)).willReturn(okJson("{\"id\":1}")));
	}

	private static @Nullable String authorization(AssertableApplicationContext context) {
		Authorization authorization = context.getBean(AdoClient.class)
			.connection()
			.credential()
			.authorize(null)
			.block();
		return (authorization != null) ? authorization.headerValue() : null;
	}

}
