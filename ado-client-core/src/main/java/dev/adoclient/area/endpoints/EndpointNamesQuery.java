package dev.adoclient.area.endpoints;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which endpoints to list, by their names.
 */
public final class EndpointNamesQuery extends AdoOptions<EndpointNamesQuery> {

	private EndpointNamesQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the endpoints of these names.
	 */
	public static EndpointNamesQuery of(String... names) {
		return new EndpointNamesQuery(Map.of()).parameter("endpointNames", names);
	}

	/**
	 * Only endpoints of this type, such as {@code github} or {@code azurerm}.
	 */
	public EndpointNamesQuery type(String type) {
		return parameter("type", type);
	}

	/**
	 * Only endpoints that are authorized in one of these ways, such as {@code Token}.
	 */
	public EndpointNamesQuery authSchemes(String... schemes) {
		return parameter("authSchemes", schemes);
	}

	/**
	 * Only endpoints of this owner: {@code library} or {@code agentcloud}.
	 */
	public EndpointNamesQuery owner(String owner) {
		return parameter("owner", owner);
	}

	/**
	 * Whether endpoints are listed, too, whose creation failed.
	 */
	public EndpointNamesQuery includeFailed(boolean include) {
		return parameter("includeFailed", include);
	}

	/**
	 * Whether endpoints come with all their details.
	 */
	public EndpointNamesQuery includeDetails(boolean include) {
		return parameter("includeDetails", include);
	}

	@Override
	protected EndpointNamesQuery with(Map<String, String> parameters) {
		return new EndpointNamesQuery(parameters);
	}

}
