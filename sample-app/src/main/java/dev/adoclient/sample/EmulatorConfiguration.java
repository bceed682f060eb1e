package dev.adoclient.sample;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;
import dev.adoclient.emulator.AdoEmulator;

/**
 * An Azure DevOps in this process, for as long as no other one is configured.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Conditional(EmulatorConfiguration.NoAzureDevOpsIsConfigured.class)
class EmulatorConfiguration {

	@Bean
	AdoEmulator emulator() {
		return AdoEmulator.start();
	}

	@Bean
	AdoConnectionDetails emulatorConnectionDetails(AdoEmulator emulator) {
		return new EmulatorConnectionDetails(emulator);
	}

	/**
	 * Where the emulator is: one host for all services.
	 */
	private record EmulatorConnectionDetails(AdoEmulator emulator) implements AdoConnectionDetails {

		@Override
		public String getOrganization() {
			return this.emulator.organization();
		}

		@Override
		public AdoDeployment getDeployment() {
			return AdoDeployment.CLOUD;
		}

		@Override
		public Map<AdoService, URI> getHosts() {
			URI url = URI.create(this.emulator.url() + "/" + this.emulator.organization());
			return Arrays.stream(AdoService.values()).collect(Collectors.toMap(Function.identity(), (service) -> url));
		}

		@Override
		public String getProject() {
			return "web";
		}

		@Override
		public AdoCredential getCredential() {
			return AdoCredential.personalAccessToken(this.emulator.token());
		}

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
