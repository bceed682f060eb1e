package dev.adoclient.area.endpoints;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Which endpoints to list. What is not set does not restrict.
 */
public final class EndpointQuery extends AdoOptions<EndpointQuery> {

	private static final EndpointQuery NONE = new EndpointQuery(Map.of());

	private EndpointQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all endpoints of the project.
	 */
	public static EndpointQuery all() {
		return NONE;
	}

	/**
	 * Only endpoints of this type, such as {@code github} or {@code azurerm}.
	 */
	public EndpointQuery type(String type) {
		return parameter("type", type);
	}

	/**
	 * Only endpoints that are authorized in one of these ways, such as {@code Token}.
	 */
	public EndpointQuery authSchemes(String... schemes) {
		return parameter("authSchemes", schemes);
	}

	/**
	 * Only endpoints of this owner: {@code library} or {@code agentcloud}.
	 */
	public EndpointQuery owner(String owner) {
		return parameter("owner", owner);
	}

	/**
	 * Whether endpoints are listed, too, whose creation failed.
	 */
	public EndpointQuery includeFailed(boolean include) {
		return parameter("includeFailed", include);
	}

	/**
	 * Whether endpoints come with all their details.
	 */
	public EndpointQuery includeDetails(boolean include) {
		return parameter("includeDetails", include);
	}

	/**
	 * Only endpoints of these ids.
	 */
	public EndpointQuery endpoints(UUID... endpointIds) {
		return parameter("endpointIds", endpointIds);
	}

	/**
	 * Only endpoints that the caller may use, manage or view.
	 */
	public EndpointQuery actionFilter(ServiceEndpointActionFilter filter) {
		return parameter("actionFilter", filter);
	}

	@Override
	protected EndpointQuery with(Map<String, String> parameters) {
		return new EndpointQuery(parameters);
	}

}
