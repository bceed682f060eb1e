package dev.adoclient.area.audit;

import java.time.Instant;
import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * The audit log as a file: in which format, and of which time.
 */
public final class AuditLogExport extends AdoOptions<AuditLogExport> {

	private AuditLogExport(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the log as a list in JSON.
	 */
	public static AuditLogExport json() {
		return new AuditLogExport(Map.of("format", "json"));
	}

	/**
	 * Returns the log as a table of values separated by commas.
	 */
	public static AuditLogExport csv() {
		return new AuditLogExport(Map.of("format", "csv"));
	}

	/**
	 * Only what was logged at this time or later.
	 */
	public AuditLogExport since(Instant time) {
		return parameter("startTime", time);
	}

	/**
	 * Only what was logged before this time.
	 */
	public AuditLogExport until(Instant time) {
		return parameter("endTime", time);
	}

	@Override
	protected AuditLogExport with(Map<String, String> parameters) {
		return new AuditLogExport(parameters);
	}

}
