package dev.adoclient.autoconfigure;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;

/**
 * Makes the beans of a named client. They are static methods with the name as an
 * argument, which is what a bean definition can say with AOT and without.
 */
final class NamedClients {

	static final String DETAILS = "adoConnectionDetails.";

	static final String ASYNC_CLIENT = "adoAsyncClient.";

	static final String CLIENT = "adoClient.";

	private NamedClients() {
	}

	static boolean isAsyncClient(String beanName) {
		return beanName.startsWith(ASYNC_CLIENT);
	}

	/**
	 * Returns the name of the client that a bean is.
	 */
	static String clientName(String beanName) {
		return isAsyncClient(beanName) ? beanName.substring(ASYNC_CLIENT.length()) : beanName;
	}

	static NamedAdoConnectionDetails connectionDetails(String name, Environment environment,
			ListableBeanFactory beanFactory, ObjectProvider<AdoConnectionDetails> inherited,
			ObjectProvider<AdoCredential> credentials, ObjectProvider<AzureIdentity> azureIdentity,
			ObjectProvider<OAuth2Clients> oauth2) {
		AdoCredential own = qualified(beanFactory, AdoCredential.class, name);
		ClientProperties client = ClientProperties.named(environment, name, false, own != null);
		AdoCredential handed = client.inheritsCredential() ? credentials.getIfUnique() : own;
		PropertiesAdoConnectionDetails described = new PropertiesAdoConnectionDetails(client, handed,
				new PropertiesCredential(client, azureIdentity.getIfAvailable(), oauth2.getIfAvailable()));
		return new NamedAdoConnectionDetails(client, described, inherited.getIfUnique());
	}

	static AdoAsyncClient asyncClient(String name, Environment environment, ListableBeanFactory beanFactory,
			AdoClientBuilderConfigurer configurer) {
		AdoConnectionDetails details = qualified(beanFactory, AdoConnectionDetails.class, name);
		if (details != null) {
			return configurer.build(ClientProperties.named(environment, name, true, false), details);
		}
		NamedAdoConnectionDetails described = beanFactory.getBean(DETAILS + name, NamedAdoConnectionDetails.class);
		return configurer.build(described.client(), described);
	}

	static AdoClient client(String name, ListableBeanFactory beanFactory) {
		return AdoClient.of(beanFactory.getBean(ASYNC_CLIENT + name, AdoAsyncClient.class));
	}

	private static <T> @Nullable T qualified(ListableBeanFactory beanFactory, Class<T> type, String name) {
		Map<String, T> beans = BeanFactoryAnnotationUtils.qualifiedBeansOfType(beanFactory, type, name);
		if (beans.size() > 1) {
			throw new AdoConfigurationException(
					"There is more than one bean of type %s for the client '%s': %s.".formatted(type.getSimpleName(),
							name, String.join(", ", beans.keySet())),
					"Keep one bean with @Qualifier(\"%s\").".formatted(name));
		}
		return beans.isEmpty() ? null : beans.values().iterator().next();
	}

}
