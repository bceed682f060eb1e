package dev.adoclient.test;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.emulator.AdoEmulator;

/**
 * An emulator and both clients of it, over one connection.
 */
record EmulatorConnection(AdoEmulator emulator, AdoAsyncClient asyncClient, AdoClient client) implements AutoCloseable {

	static EmulatorConnection open() {
		AdoEmulator emulator = AdoEmulator.start();
		EmulatorConnectionDetails details = new EmulatorConnectionDetails(emulator);
		AdoAsyncClient client = AdoAsyncClient.builder()
			.organization(details.getOrganization())
			.connection((settings) -> settings.deployment(details.getDeployment()))
			.connection((settings) -> details.getHosts().forEach(settings::host))
			.credential(details.getCredential())
			.build();
		return new EmulatorConnection(emulator, client, AdoClient.of(client));
	}

	@Override
	public void close() {
		this.asyncClient.close();
		this.emulator.close();
	}

}
