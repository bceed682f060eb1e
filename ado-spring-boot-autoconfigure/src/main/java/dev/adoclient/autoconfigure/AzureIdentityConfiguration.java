package dev.adoclient.autoconfigure;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.DefaultAzureCredentialBuilder;

import org.springframework.beans.factory.BeanFactory;
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

	/** Spring Cloud Azure has several, and says by this name which one is for all. */
	private static final String SPRING_CLOUD_AZURE = "springCloudAzureDefaultCredential";

	@Bean
	AzureIdentity adoAzureIdentity(ObjectProvider<TokenCredential> credentials, BeanFactory beanFactory) {
		return () -> {
			TokenCredential credential = credentials.getIfUnique();
			if (credential == null && beanFactory.containsBean(SPRING_CLOUD_AZURE)) {
				credential = beanFactory.getBean(SPRING_CLOUD_AZURE, TokenCredential.class);
			}
			return (credential != null) ? AzureIdentityCredential.of(credential)
					: AzureIdentityCredential.ofEnvironment();
		};
	}

}
