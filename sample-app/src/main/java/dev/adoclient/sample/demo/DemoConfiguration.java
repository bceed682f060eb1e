package dev.adoclient.sample.demo;

import java.net.URI;
import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.emulator.AdoEmulator;

/**
 * An Azure DevOps in this process, in which something happens, for as long as no other
 * one is configured.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Conditional(DemoConfiguration.NoAzureDevOpsIsConfigured.class)
class DemoConfiguration {

	@Bean(destroyMethod = "close")
	Demo demo(Clock clock) {
		return new Demo(clock);
	}

	@Bean(destroyMethod = "")
	AdoEmulator emulator(Demo demo) {
		return demo.emulator();
	}

	/** Something happens by itself, unless that is switched off. */
	@Bean
	@ConditionalOnBooleanProperty(name = "demo.alive", matchIfMissing = true)
	DemoLife demoLife(Demo demo) {
		return new DemoLife(demo);
	}

	@Bean
	AdoConnectionDetails demoConnection(AdoEmulator emulator) {
		return new AdoConnectionDetails() {

			@Override
			public String getOrganization() {
				return emulator.organization();
			}

			@Override
			public URI getBaseUrl() {
				return URI.create(emulator.url() + "/" + emulator.organization());
			}

			@Override
			public String getProject() {
				return Demo.PROJECT;
			}

			@Override
			public AdoCredential getCredential() {
				return AdoCredential.personalAccessToken(emulator::token);
			}

		};
	}

	static class NoAzureDevOpsIsConfigured extends NoneNestedConditions {

		NoAzureDevOpsIsConfigured() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("ado.organization")
		static class AnOrganization {

		}

		@ConditionalOnProperty("ado.base-url")
		static class ABaseUrl {

		}

	}

}
