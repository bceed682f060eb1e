package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which users to list, and what comes with them. What is not set does not restrict.
 */
public final class EntitlementQuery extends AdoOptions<EntitlementQuery> {

	private static final EntitlementQuery NONE = new EntitlementQuery(Map.of());

	private EntitlementQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all of them.
	 */
	public static EntitlementQuery all() {
		return NONE;
	}

	/**
	 * What comes with each user, such as its projects; the license alone unless set.
	 */
	public EntitlementQuery select(UserEntitlementProperty property) {
		return parameter("select", property);
	}

	/**
	 * Only those that meet a condition of the service, such as {@code name eq 'dale'} or
	 * {@code licenseId eq 'Account-Express'}.
	 */
	public EntitlementQuery filter(String condition) {
		return parameter("$filter", condition);
	}

	/**
	 * The order, such as {@code name Ascending} or {@code lastAccessDate Descending}.
	 */
	public EntitlementQuery orderBy(String order) {
		return parameter("$orderBy", order);
	}

	@Override
	protected EntitlementQuery with(Map<String, String> parameters) {
		return new EntitlementQuery(parameters);
	}

}
