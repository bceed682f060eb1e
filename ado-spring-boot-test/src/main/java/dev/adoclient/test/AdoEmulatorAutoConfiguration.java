package dev.adoclient.test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.AdoEmulatorOptions;

/**
 * The emulator, and the connection to it. Only {@link AutoConfigureAdoEmulator} imports
 * it: the jar alone starts nothing.
 */
@AutoConfiguration(before = AdoAutoConfiguration.class)
final class AdoEmulatorAutoConfiguration {

	@Bean(destroyMethod = "close")
	@ConditionalOnMissingBean
	AdoEmulator adoEmulator(ObjectProvider<AdoEmulatorOptions> options) {
		return AdoEmulator.start(options.getIfAvailable(AdoEmulatorOptions::defaults));
	}

	/** Comes before the application's own connection, which leads elsewhere. */
	@Bean
	@Primary
	AdoConnectionDetails adoEmulatorConnectionDetails(AdoEmulator emulator) {
		return new EmulatorConnectionDetails(emulator);
	}

	@Bean
	EmulatorReset adoEmulatorReset(AdoEmulator emulator) {
		return new EmulatorReset(emulator);
	}

}
