package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.ServiceHost;

/** What builds left behind. */
public final class Leftovers {

	private final ServiceHost host;

	Leftovers(ServiceHost host) {
		this.host = host;
	}

	ServiceHost host() {
		return this.host;
	}

}
