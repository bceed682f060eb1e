package dev.adoclient.test;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.connection.AdoDeployment;
import dev.adoclient.connection.AdoService;
import dev.adoclient.emulator.AdoEmulator;

/**
 * Where the emulator is: one host for all services, and the token that it accepts at the
 * time of a call.
 */
record EmulatorConnectionDetails(AdoEmulator emulator) implements AdoConnectionDetails {

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
	public AdoCredential getCredential() {
		return AdoCredential.personalAccessToken(this.emulator::token);
	}

}
