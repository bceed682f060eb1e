package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How a stage, job or task ended.
 *
 * @param value the value on the wire
 */
public record TaskResult(String value) implements Code {

	public static final TaskResult SUCCEEDED = new TaskResult("succeeded");

	public static final TaskResult SUCCEEDED_WITH_ISSUES = new TaskResult("succeededWithIssues");

	public static final TaskResult FAILED = new TaskResult("failed");

	public static final TaskResult CANCELED = new TaskResult("canceled");

	public static final TaskResult SKIPPED = new TaskResult("skipped");

	public static final TaskResult ABANDONED = new TaskResult("abandoned");

}
