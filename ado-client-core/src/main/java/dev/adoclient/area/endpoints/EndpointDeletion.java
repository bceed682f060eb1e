package dev.adoclient.area.endpoints;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Where an endpoint is deleted, and what goes with it.
 */
public final class EndpointDeletion extends AdoOptions<EndpointDeletion> {

	private EndpointDeletion(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the deletion from these projects.
	 */
	public static EndpointDeletion fromProjects(UUID... projectIds) {
		return new EndpointDeletion(Map.of()).parameter("projectIds", projectIds);
	}

	/**
	 * Whether what was made for the endpoint is deleted, too, such as its principal in
	 * Azure; it is unless set.
	 */
	public EndpointDeletion deep(boolean deep) {
		return parameter("deep", deep);
	}

	@Override
	protected EndpointDeletion with(Map<String, String> parameters) {
		return new EndpointDeletion(parameters);
	}

}
