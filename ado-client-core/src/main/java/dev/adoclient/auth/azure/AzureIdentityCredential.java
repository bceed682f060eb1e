package dev.adoclient.auth.azure;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.DefaultAzureCredentialBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.auth.Authorization;

/**
 * A credential of Azure Identity. One token request is in flight at a time, five minutes
 * before the token expires, off the event loop and for at most 30 seconds; while the
 * former token is good, a failed refresh hurts nobody.
 */
public final class AzureIdentityCredential implements AdoCredential {

	private static final TokenRequestContext AZURE_DEVOPS = new TokenRequestContext()
		.addScopes("499b84ac-1321-427f-aa17-267ca6975798/.default");

	private static final Duration AHEAD = Duration.ofMinutes(5);

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private final TokenCredential azure;

	private final AtomicReference<@Nullable Mono<AccessToken>> current = new AtomicReference<>();

	private AzureIdentityCredential(TokenCredential azure) {
		this.azure = azure;
	}

	/**
	 * Returns the credential that the environment offers: variables, workload or managed
	 * identity, the developer's tools.
	 */
	public static AzureIdentityCredential ofEnvironment() {
		return of(new DefaultAzureCredentialBuilder().build());
	}

	/**
	 * Returns the credential over any of Azure Identity's.
	 */
	public static AzureIdentityCredential of(TokenCredential azure) {
		return new AzureIdentityCredential(azure);
	}

	@Override
	public Mono<Authorization> authorize(@Nullable Authorization refused) {
		return token(refused).map((token) -> Authorization.bearer(token.getToken()))
			.filter((authorization) -> !authorization.equals(refused));
	}

	@Override
	public String toString() {
		return "Azure identity";
	}

	private Mono<AccessToken> token(@Nullable Authorization refused) {
		return Mono.defer(() -> {
			Mono<AccessToken> known = this.current.get();
			if (known == null) {
				return request(null, null);
			}
			return known.onErrorResume((failure) -> request(known, null))
				.flatMap((token) -> isDue(token, refused) ? request(known, token) : Mono.just(token));
		});
	}

	private static boolean isDue(AccessToken token, @Nullable Authorization refused) {
		return expiry(token).minus(AHEAD).isBefore(Instant.now())
				|| Authorization.bearer(token.getToken()).equals(refused);
	}

	/**
	 * Returns the request that takes the place of a former one; whoever asks at the same
	 * time gets the same.
	 */
	private Mono<AccessToken> request(@Nullable Mono<AccessToken> former, @Nullable AccessToken fallback) {
		Mono<AccessToken> next = Mono.defer(this::ask)
			.subscribeOn(Schedulers.boundedElastic())
			.timeout(LIMIT)
			.onErrorResume((failure) -> (fallback != null && Instant.now().isBefore(expiry(fallback)))
					? Mono.just(fallback) : Mono.error(failure))
			.cache();
		return this.current.compareAndSet(former, next) ? next : Objects.requireNonNullElse(this.current.get(), next);
	}

	/**
	 * Reactor would throw on an error that it takes for fatal, such as a class of Azure's
	 * that is missing, and the call would not hear of it.
	 */
	private Mono<AccessToken> ask() {
		try {
			return this.azure.getToken(AZURE_DEVOPS);
		}
		catch (Error ex) {
			return Mono.error(new CompletionException(ex));
		}
	}

	private static Instant expiry(AccessToken token) {
		OffsetDateTime expiry = token.getExpiresAt();
		return (expiry != null) ? expiry.toInstant() : Instant.MAX;
	}

}
