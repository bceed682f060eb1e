package dev.adoclient.auth;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A credential that never changes.
 */
final class FixedCredential implements AdoCredential {

	private final String kind;

	private final Authorization authorization;

	private final Mono<Authorization> answer;

	FixedCredential(String kind, Authorization authorization) {
		this.kind = kind;
		this.authorization = authorization;
		this.answer = Mono.just(authorization);
	}

	@Override
	public Mono<Authorization> authorize(@Nullable Authorization refused) {
		return (refused == null) ? this.answer : Mono.empty();
	}

	@Override
	public Object identity() {
		return this.authorization;
	}

	@Override
	public String toString() {
		return this.kind;
	}

}
