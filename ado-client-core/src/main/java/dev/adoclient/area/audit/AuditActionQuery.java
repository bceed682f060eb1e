package dev.adoclient.area.audit;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which actions to list. What is not set does not restrict.
 */
public final class AuditActionQuery extends AdoOptions<AuditActionQuery> {

	private static final AuditActionQuery NONE = new AuditActionQuery(Map.of());

	private AuditActionQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all actions.
	 */
	public static AuditActionQuery all() {
		return NONE;
	}

	/**
	 * Only actions of this area, such as {@code Policy}.
	 */
	public AuditActionQuery area(String area) {
		return parameter("areaName", area);
	}

	@Override
	protected AuditActionQuery with(Map<String, String> parameters) {
		return new AuditActionQuery(parameters);
	}

}
