package dev.adoclient.emulator.fault;

import java.util.function.Supplier;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** What goes wrong with one request. */
@FunctionalInterface
public interface Fault {

	/**
	 * Answers in the place of the service.
	 * @param service lets the service act, and returns its answer; a fault that keeps the
	 * request from the service does not call it
	 */
	ResponseDefinitionBuilder answer(Supplier<ResponseDefinitionBuilder> service);

}
