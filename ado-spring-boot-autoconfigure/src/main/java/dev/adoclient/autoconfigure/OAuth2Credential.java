package dev.adoclient.autoconfigure;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;

/**
 * A credential that is a client registration of Spring Security. Its token is asked for
 * by the first call, kept, and asked for anew a minute before it expires or when the
 * service refused it: once for all calls that come meanwhile, and for at most 30 seconds.
 */
final class OAuth2Credential implements AdoCredential {

	private static final Duration AHEAD = Duration.ofMinutes(1);

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private final String registration;

	private final Mono<OAuth2AccessToken> token;

	private volatile @Nullable Authorization refused;

	OAuth2Credential(ClientRegistration registration,
			ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> tokens) {
		this.registration = registration.getRegistrationId();
		OAuth2ClientCredentialsGrantRequest request = new OAuth2ClientCredentialsGrantRequest(registration);
		this.token = Mono.defer(() -> tokens.getTokenResponse(request))
			.map(OAuth2AccessTokenResponse::getAccessToken)
			.timeout(LIMIT)
			.cacheInvalidateIf(this::isDue);
	}

	@Override
	public Mono<Authorization> authorize(@Nullable Authorization refused) {
		if (refused == null) {
			return this.token.map(OAuth2Credential::authorization);
		}
		return Mono.defer(() -> {
			this.refused = refused;
			return this.token.map(OAuth2Credential::authorization);
		}).filter((newer) -> !newer.equals(refused));
	}

	@Override
	public String toString() {
		return "OAuth2 client registration " + this.registration;
	}

	private boolean isDue(OAuth2AccessToken token) {
		Instant expiry = token.getExpiresAt();
		return (expiry != null && expiry.minus(AHEAD).isBefore(Instant.now()))
				|| authorization(token).equals(this.refused);
	}

	private static Authorization authorization(OAuth2AccessToken token) {
		return Authorization.bearer(token.getTokenValue());
	}

}
