package dev.adoclient.test;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoAuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(AdoEmulatorExtension.class)
class AdoEmulatorExtensionTests {

	private final int port;

	AdoEmulatorExtensionTests(AdoEmulator emulator) {
		this.port = emulator.port();
	}

	@RepeatedTest(2)
	void eachTestFindsTheEmulatorAsItWasAtFirst(AdoEmulator emulator, AdoClient client) {
		assertThat(client.builds("web").listBuilds(BuildQuery.all()).stream()).isNotEmpty();
		emulator.access().expire();
		assertThatExceptionOfType(AdoAuthenticationException.class)
			.isThrownBy(() -> client.builds("web").listBuilds(BuildQuery.all()).stream().toList());
	}

	@Nested
	class InANestedClass {

		@Test
		void theEmulatorIsThatOfTheClassAround(AdoEmulator emulator, AdoAsyncClient client) {
			assertThat(emulator.port()).isEqualTo(AdoEmulatorExtensionTests.this.port);
			assertThat(client.builds("web").listBuilds(BuildQuery.all()).toStream()).isNotEmpty();
		}

	}

}
