package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How far a build is.
 *
 * @param value the value on the wire
 */
public record BuildStatus(String value) implements Code {

	public static final BuildStatus NONE = new BuildStatus("none");

	public static final BuildStatus IN_PROGRESS = new BuildStatus("inProgress");

	public static final BuildStatus COMPLETED = new BuildStatus("completed");

	public static final BuildStatus CANCELLING = new BuildStatus("cancelling");

	public static final BuildStatus POSTPONED = new BuildStatus("postponed");

	public static final BuildStatus NOT_STARTED = new BuildStatus("notStarted");

	public static final BuildStatus ALL = new BuildStatus("all");

}
