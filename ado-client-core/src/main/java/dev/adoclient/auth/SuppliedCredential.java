package dev.adoclient.auth;

import java.util.concurrent.CompletionException;
import java.util.function.Function;
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

	/**
	 * Creates a credential.
	 * @param kind what it is, for errors
	 * @param tokens gives the token; nothing and a blank are no token
	 * @param scheme makes the authorization of it
	 */
	SuppliedCredential(String kind, Supplier<String> tokens, Function<String, Authorization> scheme) {
		this.kind = kind;
		this.token = Mono.defer(() -> ask(tokens))
			.filter((token) -> !token.isBlank())
			.map(scheme)
			.subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * Reactor would throw on an error that it takes for fatal, and the call would not
	 * hear of it.
	 */
	private static Mono<String> ask(Supplier<String> tokens) {
		try {
			return Mono.justOrEmpty(tokens.get());
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
		return this.kind;
	}

}
