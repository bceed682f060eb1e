package dev.adoclient.autoconfigure;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;

/**
 * Registers the beans of each named client. They are for injection points that say the
 * name, with {@link Qualifier @Qualifier}, and for no other.
 */
final class NamedClientsRegistrar implements ImportBeanDefinitionRegistrar {

	private final Environment environment;

	NamedClientsRegistrar(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importingClass, BeanDefinitionRegistry registry) {
		for (String name : ClientNames.of(this.environment)) {
			RootBeanDefinition details = definition(name, NamedAdoConnectionDetails.class, "connectionDetails");
			// Another bean may say where the client goes; these are then not asked.
			details.setLazyInit(true);
			registry.registerBeanDefinition(NamedClients.DETAILS + name, details);
			register(registry, NamedClients.ASYNC_CLIENT + name,
					qualified(name, definition(name, AdoAsyncClient.class, "asyncClient")));
			register(registry, NamedClients.CLIENT + name,
					qualified(name, definition(name, AdoClient.class, "client")));
		}
	}

	private static void register(BeanDefinitionRegistry registry, String beanName, RootBeanDefinition definition) {
		registry.registerBeanDefinition(beanName, definition);
	}

	private static RootBeanDefinition qualified(String name, RootBeanDefinition definition) {
		definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
		return definition;
	}

	private static RootBeanDefinition definition(String name, Class<?> type, String factoryMethod) {
		RootBeanDefinition definition = new RootBeanDefinition(NamedClients.class);
		definition.setTargetType(type);
		definition.setFactoryMethodName(factoryMethod);
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
		definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
		definition.setDefaultCandidate(false);
		definition.setDestroyMethodName("close");
		return definition;
	}

}
