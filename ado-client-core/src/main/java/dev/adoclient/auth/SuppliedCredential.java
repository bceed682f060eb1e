package dev.adoclient.auth;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A credential that asks somebody else for its token, off the event loop.
 */
final class SuppliedCredential implements AdoCredential {

	private final Mono<Authorization> token;

	SuppliedCredential(Supplier<String> tokens) {
		this.token = Mono.defer(() -> ask(tokens)).subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * Reactor would throw on an error that it takes for fatal, and the call would not
	 * hear of it.
	 */
	private static Mono<Authorization> ask(Supplier<String> tokens) {
		try {
			return Mono.justOrEmpty(tokens.get()).map(Authorization::bearer);
		}
		catch (Error ex) {
			return Mono.error(new CompletionException(ex));
		}
	}

	@Override
	public Mono<Authorization> authorize(@Nullable Authorization refused) {
		return (refused == null) ? this.token : this.token.filter((token) -> !token.equals(refused));
	}

	@Override
	public String toString() {
		return "token supplier";
	}

}
