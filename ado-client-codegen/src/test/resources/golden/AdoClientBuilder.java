package example;

import java.util.function.Function;

/** Builds a client. */
public final class AdoClientBuilder<C> {

	private final C client;

	AdoClientBuilder(C client) {
		this.client = client;
	}

	/** Returns a builder of what the function makes of the client. */
	public <R> AdoClientBuilder<R> map(Function<? super C, ? extends R> function) {
		return new AdoClientBuilder<>(function.apply(this.client));
	}

}
