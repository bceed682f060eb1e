package dev.adoclient.area.endpoints;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Whether an endpoint is answered.
 */
public final class EndpointOptions extends AdoOptions<EndpointOptions> {

	private static final EndpointOptions NONE = new EndpointOptions(Map.of());

	private EndpointOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the endpoint, if the caller may see it.
	 */
	public static EndpointOptions defaults() {
		return NONE;
	}

	/**
	 * Only if the caller may use the endpoint, manage or view it.
	 */
	public EndpointOptions actionFilter(ServiceEndpointActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected EndpointOptions with(Map<String, String> parameters) {
		return new EndpointOptions(parameters);
	}

}
