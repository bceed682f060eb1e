package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How a build ended.
 *
 * @param value the value on the wire
 */
public record BuildResult(String value) implements Code {

	public static final BuildResult NONE = new BuildResult("none");

	public static final BuildResult SUCCEEDED = new BuildResult("succeeded");

	public static final BuildResult PARTIALLY_SUCCEEDED = new BuildResult("partiallySucceeded");

	public static final BuildResult FAILED = new BuildResult("failed");

	public static final BuildResult CANCELED = new BuildResult("canceled");

}
