package dev.adoclient.area.endpoints;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which types of endpoints to list.
 */
public final class EndpointTypeQuery extends AdoOptions<EndpointTypeQuery> {

	private static final EndpointTypeQuery NONE = new EndpointTypeQuery(Map.of());

	private EndpointTypeQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all types.
	 */
	public static EndpointTypeQuery all() {
		return NONE;
	}

	/**
	 * Only the type of this name, such as {@code github}.
	 */
	public EndpointTypeQuery type(String name) {
		return parameter("type", name);
	}

	/**
	 * Only types that can be authorized in this way, such as {@code OAuth}.
	 */
	public EndpointTypeQuery scheme(String scheme) {
		return parameter("scheme", scheme);
	}

	@Override
	protected EndpointTypeQuery with(Map<String, String> parameters) {
		return new EndpointTypeQuery(parameters);
	}

}
