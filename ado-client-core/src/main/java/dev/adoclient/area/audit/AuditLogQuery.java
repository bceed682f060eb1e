package dev.adoclient.area.audit;

import java.time.Instant;
import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which entries of the audit log to list. What is not set does not restrict.
 */
public final class AuditLogQuery extends AdoOptions<AuditLogQuery> {

	private static final AuditLogQuery NONE = new AuditLogQuery(Map.of());

	private AuditLogQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all that is kept: 90 days.
	 */
	public static AuditLogQuery all() {
		return NONE;
	}

	/**
	 * Only what was logged at this time or later.
	 */
	public AuditLogQuery since(Instant time) {
		return parameter("startTime", time);
	}

	/**
	 * Only what was logged before this time.
	 */
	public AuditLogQuery until(Instant time) {
		return parameter("endTime", time);
	}

	/**
	 * So many entries a page.
	 */
	public AuditLogQuery pageSize(int entries) {
		return parameter("batchSize", entries);
	}

	/**
	 * Whether each entry stands alone ({@code true}), or entries that are alike are shown
	 * as one ({@code false}, the default).
	 */
	public AuditLogQuery skipAggregation(boolean skip) {
		return parameter("skipAggregation", skip);
	}

	@Override
	protected AuditLogQuery with(Map<String, String> parameters) {
		return new AuditLogQuery(parameters);
	}

}
