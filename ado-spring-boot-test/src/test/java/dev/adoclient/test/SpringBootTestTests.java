package dev.adoclient.test;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.error.AdoAuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(properties = { "ado.organization=elsewhere", "ado.token=not-this-one" })
@AutoConfigureAdoEmulator
class SpringBootTestTests {

	@Autowired
	AdoEmulator emulator;

	@Autowired
	AdoClient client;

	@Autowired
	AdoAsyncClient asyncClient;

	@RepeatedTest(2)
	void eachTestFindsTheEmulatorAsItWasAtFirst() {
		assertThat(this.client.builds("web").listBuilds(BuildQuery.all()).stream()).isNotEmpty();
		this.emulator.access().expire();
		assertThatExceptionOfType(AdoAuthenticationException.class)
			.isThrownBy(() -> this.client.builds("web").listBuilds(BuildQuery.all()).stream().toList());
	}

	@Test
	void theEmulatorComesBeforeTheAddressOfTheProperties() {
		assertThat(this.asyncClient.builds("web").listBuilds(BuildQuery.all()).toStream()).isNotEmpty();
		assertThat(this.emulator.wireMock().getAllServeEvents()).isNotEmpty();
	}

}
