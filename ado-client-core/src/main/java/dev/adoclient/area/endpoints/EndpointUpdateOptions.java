package dev.adoclient.area.endpoints;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What an update of an endpoint does beside it.
 */
public final class EndpointUpdateOptions extends AdoOptions<EndpointUpdateOptions> {

	private static final EndpointUpdateOptions NONE = new EndpointUpdateOptions(Map.of());

	private EndpointUpdateOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a plain update.
	 */
	public static EndpointUpdateOptions defaults() {
		return NONE;
	}

	/**
	 * An operation of the service, such as {@code ConvertAuthenticationScheme}.
	 */
	public EndpointUpdateOptions operation(String operation) {
		return parameter("operation", operation);
	}

	@Override
	protected EndpointUpdateOptions with(Map<String, String> parameters) {
		return new EndpointUpdateOptions(parameters);
	}

}
