package dev.adoclient.autoconfigure;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

import dev.adoclient.connection.AdoConnection;

/**
 * Refuses a client of the application's own that takes the place of another
 * organization's: who injects a client without a name expects the organization of the
 * properties, or of the connection details.
 */
final class OwnClientCheck implements SmartInitializingSingleton {

	private final Supplier<@Nullable String> configured;

	private final Supplier<@Nullable AdoConnection> own;

	private OwnClientCheck(Supplier<@Nullable String> configured, Supplier<@Nullable AdoConnection> own) {
		this.configured = configured;
		this.own = own;
	}

	static <C> OwnClientCheck of(Environment environment, ObjectProvider<AdoConnectionDetails> details,
			ObjectProvider<C> client, Function<C, @Nullable AdoConnection> connection) {
		return new OwnClientCheck(() -> organization(environment, details.getIfUnique()), () -> {
			C own = client.getIfUnique();
			return (own != null) ? connection.apply(own) : null;
		});
	}

	private static @Nullable String organization(Environment environment, @Nullable AdoConnectionDetails details) {
		return (details != null) ? details.getOrganization()
				: ClientProperties.ofDefault(environment).values().organization();
	}

	@Override
	public void afterSingletonsInstantiated() {
		String organization = this.configured.get();
		AdoConnection connection = this.own.get();
		// A mock has no connection.
		if (organization != null && connection != null && !organization.equalsIgnoreCase(connection.organization())) {
			throw new AdoConfigurationException("""
					A client of the application's own, for the organization '%s', would take the place of the one \
					for '%s', which is configured.""".formatted(connection.organization(), organization), """
					Keep both, with one of these:
					  - configure the other organization as ado.clients.<name>.organization instead of making a client
					  - give your bean a name: @Bean(defaultCandidate = false) @Qualifier("<name>")
					or remove the configuration of '%s' (ado.organization) if it is not used."""
				.formatted(organization));
		}
	}

}
