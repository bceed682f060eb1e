package dev.adoclient.autoconfigure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.SimpleAutowireCandidateResolver;
import org.springframework.util.function.SingletonSupplier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.connection.AdoConnection;

/**
 * The clients of the application by their names: the one without a name as
 * {@value #DEFAULT}, those of {@code ado.clients}, and others that the application made
 * by the names of their beans. Hyphens and case make no difference. Safe to share between
 * threads.
 */
public final class AdoClients {

	/**
	 * The name of the client without a name.
	 */
	public static final String DEFAULT = AdoConnection.DEFAULT_NAME;

	private final ObjectProvider<AdoAsyncClient> unnamed;

	private final ConfigurableListableBeanFactory beanFactory;

	private final SingletonSupplier<Map<String, AdoAsyncClient>> clients = SingletonSupplier.of(this::collect);

	AdoClients(ObjectProvider<AdoAsyncClient> unnamed, ConfigurableListableBeanFactory beanFactory) {
		this.unnamed = unnamed;
		this.beanFactory = beanFactory;
	}

	/**
	 * Returns the names of all clients.
	 */
	public Set<String> names() {
		return Collections.unmodifiableSet(this.clients.obtain().keySet());
	}

	/**
	 * Returns the client of a name.
	 * @throws IllegalArgumentException if there is no client of that name
	 */
	public AdoClient client(String name) {
		return AdoClient.of(asyncClient(name));
	}

	/**
	 * Returns the asynchronous client of a name.
	 * @throws IllegalArgumentException if there is no client of that name
	 */
	public AdoAsyncClient asyncClient(String name) {
		String wanted = ClientNames.uniform(name);
		return this.clients.obtain()
			.entrySet()
			.stream()
			.filter((client) -> ClientNames.uniform(client.getKey()).equals(wanted))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElseThrow(() -> new IllegalArgumentException("There is no client '%s' (ado.clients); there are: %s"
				.formatted(name, String.join(", ", names()))));
	}

	@SuppressWarnings("ReferenceEquality") // the same bean, not one like it
	private Map<String, AdoAsyncClient> collect() {
		AdoAsyncClient unnamed = this.unnamed.getIfUnique();
		Map<String, AdoAsyncClient> clients = new LinkedHashMap<>();
		if (unnamed != null) {
			clients.put(DEFAULT, unnamed);
		}
		SimpleAutowireCandidateResolver.resolveAutowireCandidates(this.beanFactory, AdoAsyncClient.class)
			.forEach((beanName, client) -> {
				if (client != unnamed) {
					clients.put(NamedClients.clientName(beanName), client);
				}
			});
		return clients;
	}

}
