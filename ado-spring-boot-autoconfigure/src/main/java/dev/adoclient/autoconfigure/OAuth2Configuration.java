package dev.adoclient.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The OAuth 2 clients of Spring Security, where they are on the class path. A servlet
 * application has its registrations in another repository than a reactive one, and
 * perhaps a token client of its own; either is taken.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ ClientRegistration.class, ReactiveOAuth2AccessTokenResponseClient.class })
class OAuth2Configuration {

	private static final Duration START = Duration.ofSeconds(30);

	@Bean
	OAuth2Clients adoOAuth2Clients(ObjectProvider<ReactiveClientRegistrationRepository> reactive,
			ObjectProvider<ClientRegistrationRepository> blocking,
			ObjectProvider<ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest>> reactiveTokens,
			ObjectProvider<OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest>> blockingTokens) {
		return (id) -> {
			ClientRegistration registration = registration(id, reactive.getIfUnique(), blocking.getIfUnique());
			if (registration == null) {
				throw new IllegalArgumentException("There is no client registration '%s'".formatted(id));
			}
			if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(registration.getAuthorizationGrantType())) {
				throw new IllegalArgumentException("The client registration '%s' has the grant %s, not %s".formatted(id,
						registration.getAuthorizationGrantType().getValue(),
						AuthorizationGrantType.CLIENT_CREDENTIALS.getValue()));
			}
			return new OAuth2Credential(registration,
					tokens(reactiveTokens.getIfUnique(), blockingTokens.getIfUnique()));
		};
	}

	private static @Nullable ClientRegistration registration(String id,
			@Nullable ReactiveClientRegistrationRepository reactive, @Nullable ClientRegistrationRepository blocking) {
		if (reactive != null) {
			return reactive.findByRegistrationId(id).block(START);
		}
		return (blocking != null) ? blocking.findByRegistrationId(id) : null;
	}

	private static ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> tokens(
			@Nullable ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> reactive,
			@Nullable OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> blocking) {
		if (reactive != null) {
			return reactive;
		}
		return (blocking != null)
				? (request) -> Mono.fromSupplier(() -> blocking.getTokenResponse(request))
					.subscribeOn(Schedulers.boundedElastic())
				: new WebClientReactiveClientCredentialsTokenResponseClient();
	}

}
