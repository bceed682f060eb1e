package dev.adoclient.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.connection.AdoTimeouts;
import dev.adoclient.connection.HeaderRules;
import dev.adoclient.http.filter.ReactorNetty;
import dev.adoclient.observation.AdoObservations;
import dev.adoclient.throttle.RateLimitListener;

/**
 * Gives the builder of a client what the application has set for all of them: times,
 * limits, retries, proxy and certificates of {@code ado.*}, the name of the application,
 * its rate limit listener, its observation registry and its {@link AdoClientCustomizer}s.
 * An address and a credential are never among it.
 */
public final class AdoClientBuilderConfigurer {

	private final Environment environment;

	private final ObjectProvider<SslBundles> sslBundles;

	private final ObjectProvider<HttpClients> httpClients;

	private final ObjectProvider<RateLimitListener> rateLimitListener;

	private final ObjectProvider<AdoObservations> observations;

	private final ObjectProvider<FailureLog> failures;

	private final ObjectProvider<AdoClientCustomizer> customizers;

	AdoClientBuilderConfigurer(Environment environment, ObjectProvider<SslBundles> sslBundles,
			ObjectProvider<HttpClients> httpClients, ObjectProvider<RateLimitListener> rateLimitListener,
			ObjectProvider<AdoObservations> observations, ObjectProvider<FailureLog> failures,
			ObjectProvider<AdoClientCustomizer> customizers) {
		this.environment = environment;
		this.sslBundles = sslBundles;
		this.httpClients = httpClients;
		this.rateLimitListener = rateLimitListener;
		this.observations = observations;
		this.failures = failures;
		this.customizers = customizers;
	}

	/**
	 * Configures the builder of a client that the application makes itself; what is set
	 * afterwards wins.
	 * @param <C> the client that is built
	 * @return the same builder
	 */
	public <C> AdoClientBuilder<C> configure(AdoClientBuilder<C> builder) {
		return configure(builder, ClientProperties.ofDefault(this.environment), null);
	}

	/**
	 * Returns the client that properties and connection details describe.
	 */
	AdoAsyncClient build(ClientProperties client, AdoConnectionDetails details) {
		String name = (client.name() != null) ? client.name() : AdoClients.DEFAULT;
		AdoClientBuilder<AdoAsyncClient> builder = AdoAsyncClient.builder()
			.connection(new ConnectionSettings(client, details)::applyTo)
			.connection((connection) -> connection.name(name));
		this.failures.ifAvailable((log) -> builder.webClient((webClient) -> webClient.filter(log.of(name))));
		try {
			return configure(builder, client, details.getSslBundle()).build();
		}
		catch (IllegalArgumentException ex) {
			throw new AdoConfigurationException(ex.getMessage() + ".",
					"Correct the properties %s, or the AdoClientCustomizer that set this."
						.formatted(client.ownNameOf("*")),
					ex);
		}
	}

	private <C> AdoClientBuilder<C> configure(AdoClientBuilder<C> builder, ClientProperties client,
			@Nullable SslBundle detailed) {
		HttpClients defaults = this.httpClients.getIfAvailable(() -> HttpClients.ABSENT);
		TimesAndLimits numbers = new TimesAndLimits(client, defaults);
		AdoTimeouts timeouts = numbers.timeouts();
		builder.connection((connection) -> connection.timeouts(timeouts)
			.limits(numbers.limits())
			.retries(numbers.retries())
			.compression(client.values().compression())
			.proxy(new PropertiesProxy(client).create())
			.application(application(client)));
		SslBundle bundle = (detailed != null) ? detailed : bundle(client, defaults);
		if (defaults.haveAnotherConnector()) {
			defaults.connect(builder, timeouts, bundle);
		}
		else {
			defaults.filter(builder);
			if (bundle != null) {
				secure(builder, bundle);
			}
		}
		this.rateLimitListener.ifUnique(builder::rateLimitListener);
		this.observations.ifUnique(builder::observations);
		this.customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder;
	}

	private @Nullable SslBundle bundle(ClientProperties client, HttpClients defaults) {
		String name = client.values().ssl().bundle();
		return (name != null) ? this.sslBundles.getObject().getBundle(name) : defaults.sslBundle();
	}

	/**
	 * Gives the HTTP client the certificates of a bundle, and what it is updated to. A
	 * bundle that came without its name is looked for among all.
	 */
	@SuppressWarnings("ReferenceEquality") // the very bundle, not one like it
	private void secure(AdoClientBuilder<?> builder, SslBundle bundle) {
		if (!ReactorNetty.isPresent()) {
			throw new AdoConfigurationException(
					"An SSL bundle is set, and neither Reactor Netty nor "
							+ "Spring Boot's module for HTTP clients is there to use it.",
					"Add the dependency org.springframework.boot:spring-boot-http-client.");
		}
		SslBundleCustomizer customizer = new SslBundleCustomizer(bundle);
		builder.httpClient(customizer);
		this.sslBundles.ifAvailable((bundles) -> bundles.getBundleNames()
			.stream()
			.filter((name) -> bundles.getBundle(name) == bundle)
			.forEach((name) -> bundles.addBundleUpdateHandler(name, customizer::update)));
	}

	private @Nullable String application(ClientProperties client) {
		String application = Placeholders.filled(client.nameOf("application"), client.values().application());
		if (application != null) {
			try {
				HeaderRules.check("User-Agent", application);
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidConfigurationPropertyValueException(client.nameOf("application"), application,
						"It holds a character that headers cannot have.", ex);
			}
			return application;
		}
		// Names of applications are free text; those of a User-Agent are not.
		String name = this.environment.getProperty("spring.application.name");
		return (name != null) ? name.replaceAll("[^!-~]+", "-") : null;
	}

}
