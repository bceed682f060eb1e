package dev.adoclient.autoconfigure.endpoint;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

import dev.adoclient.autoconfigure.AdoClients;
import dev.adoclient.autoconfigure.FailureLog;

/**
 * The clients of the application as they are now. Read only, and without any secret.
 */
@Endpoint(id = "ado")
public final class AdoEndpoint {

	private final AdoClients clients;

	private final FailureLog failures;

	AdoEndpoint(AdoClients clients, FailureLog failures) {
		this.clients = clients;
		this.failures = failures;
	}

	/**
	 * Returns all clients by their names.
	 */
	@ReadOperation
	public Clients clients() {
		Map<String, ClientDescription> byName = new TreeMap<>();
		this.clients.names().forEach((name) -> byName.put(name, describe(name)));
		return new Clients(byName);
	}

	/**
	 * Returns one client; {@code null}, which is a 404, if there is none of that name.
	 */
	@ReadOperation
	public @Nullable ClientDescription client(@Selector String name) {
		return this.clients.names().contains(name) ? describe(name) : null;
	}

	private ClientDescription describe(String name) {
		return ClientDescription.of(this.clients.asyncClient(name), this.failures.last(name));
	}

	/**
	 * All clients.
	 *
	 * @param clients the clients by their names
	 */
	public record Clients(Map<String, ClientDescription> clients) {
	}

}
