package dev.adoclient;

import java.net.URI;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoService;
import dev.adoclient.emulator.AdoEmulator;

/**
 * An organization in memory for each test, with both clients on it. All services are at
 * its host.
 */
public final class EmulatedOrganization implements BeforeEachCallback, AfterEachCallback {

	private AdoEmulator emulator;

	private AdoClient blocking;

	private AdoAsyncClient async;

	@Override
	public void beforeEach(ExtensionContext context) {
		this.emulator = AdoEmulator.start();
		this.blocking = configured(AdoClient.builder()).build();
		this.async = configured(AdoAsyncClient.builder()).build();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.blocking.close();
		this.async.close();
		this.emulator.close();
	}

	public AdoEmulator emulator() {
		return this.emulator;
	}

	public AdoClient blocking() {
		return this.blocking;
	}

	public AdoAsyncClient async() {
		return this.async;
	}

	private <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder) {
		return builder.baseUrl(url())
			.organization(this.emulator.organization())
			.project("web")
			.credential(AdoCredential.personalAccessToken(this.emulator.token()))
			.connection(this::everyService);
	}

	private AdoConnectionBuilder everyService(AdoConnectionBuilder connection) {
		for (AdoService service : AdoService.values()) {
			connection.host(service, url());
		}
		return connection;
	}

	private URI url() {
		return URI.create(this.emulator.url() + "/" + this.emulator.organization());
	}

}
