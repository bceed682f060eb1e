package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * Why a build was queued.
 *
 * @param value the value on the wire
 */
public record BuildReason(String value) implements Code {

	public static final BuildReason NONE = new BuildReason("none");

	public static final BuildReason MANUAL = new BuildReason("manual");

	public static final BuildReason INDIVIDUAL_CI = new BuildReason("individualCI");

	public static final BuildReason BATCHED_CI = new BuildReason("batchedCI");

	public static final BuildReason SCHEDULE = new BuildReason("schedule");

	public static final BuildReason SCHEDULE_FORCED = new BuildReason("scheduleForced");

	public static final BuildReason USER_CREATED = new BuildReason("userCreated");

	public static final BuildReason VALIDATE_SHELVESET = new BuildReason("validateShelveset");

	public static final BuildReason CHECK_IN_SHELVESET = new BuildReason("checkInShelveset");

	public static final BuildReason PULL_REQUEST = new BuildReason("pullRequest");

	public static final BuildReason BUILD_COMPLETION = new BuildReason("buildCompletion");

	public static final BuildReason RESOURCE_TRIGGER = new BuildReason("resourceTrigger");

	public static final BuildReason TRIGGERED = new BuildReason("triggered");

	public static final BuildReason ALL = new BuildReason("all");

}
