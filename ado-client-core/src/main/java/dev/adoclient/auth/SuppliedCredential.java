package dev.adoclient.auth;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A credential that asks somebody else for its token, off the event loop.
 */
final class SuppliedCredential implements AdoCredential {

	private final String kind;

	private final Mono<Authorization> token;

	SuppliedCredential(String kind, Supplier<Authorization> tokens) {
		this.kind = kind;
		this.token = Mono.fromSupplier(tokens).subscribeOn(Schedulers.boundedElastic());
	}

	@Override
	public Mono<Authorization> authorize(@Nullable Authorization refused) {
		return (refused == null) ? this.token : this.token.filter((token) -> !token.equals(refused));
	}

	@Override
	public String toString() {
		return this.kind;
	}

}
