package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which service principals to list. What is not set does not restrict.
 */
public final class ServicePrincipalQuery extends AdoOptions<ServicePrincipalQuery> {

	private static final ServicePrincipalQuery NONE = new ServicePrincipalQuery(Map.of());

	private ServicePrincipalQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all of them.
	 */
	public static ServicePrincipalQuery all() {
		return NONE;
	}

	/**
	 * Only those of a scope, such as a project.
	 * @param descriptor as {@link GraphAsyncClient#getDescriptor(java.util.UUID)} gives
	 * it for the id of a project
	 */
	public ServicePrincipalQuery scope(String descriptor) {
		return parameter("scopeDescriptor", descriptor);
	}

	@Override
	protected ServicePrincipalQuery with(Map<String, String> parameters) {
		return new ServicePrincipalQuery(parameters);
	}

}
