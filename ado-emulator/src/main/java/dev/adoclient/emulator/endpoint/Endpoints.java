package dev.adoclient.emulator.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The service endpoints of the organization. Thread-safe. */
public final class Endpoints {

	private final ServiceHost host;

	private final Map<UUID, HostedEndpoint> endpoints = new LinkedHashMap<>();

	private int created;

	public Endpoints(ServiceHost host) {
		this.host = host;
	}

	/** Returns the endpoints of a project, in the order of their creation. */
	public List<HostedEndpoint> of(UUID projectId) {
		synchronized (this.host) {
			return this.endpoints.values()
				.stream()
				.filter((endpoint) -> endpoint.projects().containsKey(projectId))
				.toList();
		}
	}

	/** Returns the endpoint of that id, or refuses as the service does. */
	public HostedEndpoint get(String id) {
		synchronized (this.host) {
			return this.endpoints.values()
				.stream()
				.filter((endpoint) -> endpoint.id().toString().equalsIgnoreCase(id))
				.findFirst()
				.orElseThrow(() -> missing(id));
		}
	}

	/** Makes an endpoint of these projects, or refuses where one has such an endpoint. */
	public HostedEndpoint create(Map<UUID, String> projects) {
		synchronized (this.host) {
			projects.forEach(this::requireFree);
			HostedEndpoint endpoint = new HostedEndpoint(
					StableId.of("endpoint", this.host.name() + "/" + ++this.created));
			endpoint.projects().putAll(projects);
			this.endpoints.put(endpoint.id(), endpoint);
			return endpoint;
		}
	}

	/** Takes the endpoint from projects; where none is left, there is no endpoint. */
	public void delete(HostedEndpoint endpoint, List<UUID> projects) {
		synchronized (this.host) {
			projects.forEach(endpoint.projects()::remove);
			if (endpoint.projects().isEmpty()) {
				this.endpoints.remove(endpoint.id());
			}
		}
	}

	private void requireFree(UUID projectId, String name) {
		if (of(projectId).stream().anyMatch((endpoint) -> name.equalsIgnoreCase(endpoint.projects().get(projectId)))) {
			throw new ServiceException(409,
					"Microsoft.VisualStudio.Services.ServiceEndpoints.WebApi.DuplicateServiceConnectionException, "
							+ "Microsoft.VisualStudio.Services.ServiceEndpoints.WebApi",
					"Service connection with name " + name + " already exists.");
		}
	}

	/** Refuses an id that no endpoint has. */
	private static ServiceException missing(String id) {
		return new ServiceException(404,
				"Microsoft.VisualStudio.Services.ServiceEndpoints.WebApi.ServiceEndpointNotFoundException, "
						+ "Microsoft.VisualStudio.Services.ServiceEndpoints.WebApi",
				"The service endpoint '" + id + "' was not found.");
	}

}
