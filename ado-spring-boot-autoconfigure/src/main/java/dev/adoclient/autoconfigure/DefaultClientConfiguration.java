package dev.adoclient.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.auth.AdoCredential;

/**
 * The client without a name, where an address or connection details say where it goes.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(DefaultClientConfiguration.OnDefaultClient.class)
@EnableConfigurationProperties(AdoProperties.class)
class DefaultClientConfiguration {

	@Bean
	@ConditionalOnMissingBean(AdoConnectionDetails.class)
	PropertiesAdoConnectionDetails adoConnectionDetails(Environment environment,
			ObjectProvider<AdoCredential> credential, ObjectProvider<AzureIdentity> azureIdentity,
			ObjectProvider<OAuth2Clients> oauth2) {
		ClientProperties client = ClientProperties.ofDefault(environment);
		return new PropertiesAdoConnectionDetails(client, credential.getIfUnique(),
				new PropertiesCredential(client, azureIdentity.getIfAvailable(), oauth2.getIfAvailable()));
	}

	@Bean
	@ConditionalOnMissingBean
	AdoAsyncClient adoAsyncClient(Environment environment, AdoConnectionDetails details,
			AdoClientBuilderConfigurer configurer) {
		return configurer.build(ClientProperties.ofDefault(environment), details);
	}

	static final class OnDefaultClient extends AnyNestedCondition {

		OnDefaultClient() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@Conditional(OnAddress.class)
		static final class OnAddressInProperties {

		}

		@ConditionalOnBean(AdoConnectionDetails.class)
		static final class OnConnectionDetails {

		}

	}

}
