package dev.adoclient.autoconfigure.service;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.lifecycle.TestcontainersLifecycleApplicationContextInitializer;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.adoclient.AdoClient;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A container of a real engine. Skipped where there is no Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
class ServiceConnectionContainerTests {

	@Test
	void theClientTalksToTheContainer() {
		new ApplicationContextRunner().withInitializer(new TestcontainersLifecycleApplicationContextInitializer())
			.withConfiguration(
					AutoConfigurations.of(ServiceConnectionAutoConfiguration.class, AdoAutoConfiguration.class))
			.withUserConfiguration(OneContainer.class)
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds("web").getBuild(42).buildNumber())
				.isEqualTo("20260102.1"));
	}

	@Configuration(proxyBeanMethods = false)
	static class OneContainer {

		@Bean
		@ServiceConnection
		WireMockContainer azureDevOps() {
			return new WireMockContainer("wiremock/wiremock:3.13.2").withEnv("ADO_ORGANIZATION", "fabrikam")
				.withEnv("ADO_TOKEN", "pat-1")
				.withMappingFromJSON("build", """
						{
						  "request": {
						    "method": "GET",
						    "urlPath": "/fabrikam/web/_apis/build/builds/42",
						    "basicAuthCredentials": { "username": "", "password": "pat-1" }
						  },
						  "response": { "jsonBody": { "id": 42, "buildNumber": "20260102.1" } }
						}""");
		}

	}

}
