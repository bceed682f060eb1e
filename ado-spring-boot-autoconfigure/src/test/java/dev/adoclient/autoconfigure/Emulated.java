package dev.adoclient.autoconfigure;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.adoclient.emulator.AdoEmulator;

/**
 * An Azure DevOps for a class of tests, as it was at first for each of them.
 */
public final class Emulated implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private final AdoEmulator emulator = AdoEmulator.start();

	@Override
	public void beforeAll(ExtensionContext context) {
		this.emulator.reset();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.emulator.reset();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.emulator.close();
	}

	/**
	 * Returns the properties that lead there.
	 */
	public String[] properties() {
		return new String[] { "ado.base-url=" + baseUrl(), "ado.organization=" + this.emulator.organization(),
				"ado.project=web", "ado.token=" + this.emulator.token() };
	}

	public String baseUrl() {
		return this.emulator.url() + "/" + this.emulator.organization();
	}

	public String token() {
		return this.emulator.token();
	}

	public AdoEmulator emulator() {
		return this.emulator;
	}

	public WireMockServer wireMock() {
		return this.emulator.wireMock();
	}

}
