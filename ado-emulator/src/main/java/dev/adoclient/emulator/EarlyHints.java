package dev.adoclient.emulator;

import java.io.IOException;

import dev.adoclient.emulator.fault.Faults;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Sends a 103 before the answer, where a test wants it so. */
final class EarlyHints extends HandlerWrapper {

	private final Faults faults;

	EarlyHints(Faults faults) {
		this.faults = faults;
	}

	@Override
	public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (this.faults.sendsEarlyHints()) {
			base.getResponse().sendEarlyHint();
		}
		super.handle(target, base, request, response);
	}

}
