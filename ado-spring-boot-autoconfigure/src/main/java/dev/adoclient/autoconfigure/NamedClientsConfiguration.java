package dev.adoclient.autoconfigure;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The named clients, where the properties have some.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnNamedClients.class)
@EnableConfigurationProperties(AdoProperties.class)
@Import(NamedClientsRegistrar.class)
class NamedClientsConfiguration {

}
