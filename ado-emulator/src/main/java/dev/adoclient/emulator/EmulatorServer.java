package dev.adoclient.emulator;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import dev.adoclient.emulator.fault.Faults;

/**
 * WireMock's server, with what has to come before WireMock: it reads every body into
 * memory, and sends one answer to each request.
 */
final class EmulatorServer extends Jetty11HttpServer {

	EmulatorServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs, Faults faults) {
		super(options, admin, stubs);
		this.jettyServer.insertHandler(new Truncation());
		this.jettyServer.insertHandler(new EarlyHints(faults));
		this.jettyServer.insertHandler(new UploadLimit());
	}

}
