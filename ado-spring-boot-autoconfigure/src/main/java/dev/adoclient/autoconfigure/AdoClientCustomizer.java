package dev.adoclient.autoconfigure;

import dev.adoclient.AdoClientBuilder;

/**
 * A bean of this type changes the client that is built from the properties: policies and
 * listeners of Spring Retry, a connector, the trust store or the proxy of the client's
 * own, filters of the WebClient. Customizers are asked in their order, after everything
 * else is set.
 */
@FunctionalInterface
public interface AdoClientCustomizer {

	/**
	 * Customizes the builder.
	 */
	void customize(AdoClientBuilder<?> builder);

}
