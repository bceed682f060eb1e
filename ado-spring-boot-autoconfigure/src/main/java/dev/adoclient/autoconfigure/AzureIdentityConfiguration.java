package dev.adoclient.autoconfigure;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.DefaultAzureCredentialBuilder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.adoclient.auth.azure.AzureIdentityCredential;

/**
 * Azure Identity, where it is on the class path.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ TokenCredential.class, DefaultAzureCredentialBuilder.class })
class AzureIdentityConfiguration {

	@Bean
	AzureIdentity adoAzureIdentity(ObjectProvider<TokenCredential> credentials) {
		return () -> {
			TokenCredential credential = credentials.getIfUnique();
			return (credential != null) ? AzureIdentityCredential.of(credential)
					: AzureIdentityCredential.ofEnvironment();
		};
	}

}
