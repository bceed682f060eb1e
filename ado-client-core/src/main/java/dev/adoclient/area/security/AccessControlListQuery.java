package dev.adoclient.area.security;

import java.util.Arrays;
import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which access control lists of a namespace to list. What is not set does not restrict.
 */
public final class AccessControlListQuery extends AdoOptions<AccessControlListQuery> {

	private static final AccessControlListQuery NONE = new AccessControlListQuery(Map.of());

	private AccessControlListQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all lists of the namespace: there may be many.
	 */
	public static AccessControlListQuery all() {
		return NONE;
	}

	/**
	 * Only the list of this token.
	 */
	public AccessControlListQuery token(String token) {
		return parameter("token", token);
	}

	/**
	 * Only entries of these people and groups. What is a bare security id
	 * ({@code S-1-9-…}) is completed; every other descriptor is left as it is.
	 */
	public AccessControlListQuery descriptors(String... descriptors) {
		return parameter("descriptors", Arrays.stream(descriptors).map(Descriptors::full).toList());
	}

	/**
	 * Whether entries say what is inherited and what holds in the end.
	 */
	public AccessControlListQuery includeExtendedInfo(boolean include) {
		return parameter("includeExtendedInfo", include);
	}

	/**
	 * Whether the lists of the tokens below are included.
	 */
	public AccessControlListQuery recurse(boolean recurse) {
		return parameter("recurse", recurse);
	}

	@Override
	protected AccessControlListQuery with(Map<String, String> parameters) {
		return new AccessControlListQuery(parameters);
	}

}
