package dev.adoclient.area.policies;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * A build of the merged changes must succeed.
 */
public final class BuildPolicy extends Policy<BuildPolicy> {

	private static final UUID TYPE = UUID.fromString("0609b952-1397-4640-95ec-e00a01b2c241");

	private BuildPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that a build of this definition must succeed. It is queued by
	 * itself, and its success ends when the target branch changes.
	 */
	public static BuildPolicy of(int definitionId) {
		return new BuildPolicy(ofType(TYPE)).setting("buildDefinitionId", definitionId)
			.manualQueueOnly(false)
			.expiresAtOnce();
	}

	/**
	 * Sets the name that is shown in place of the definition's.
	 */
	public BuildPolicy displayName(String name) {
		return setting("displayName", name);
	}

	/**
	 * Sets whether the build is never queued by itself: people queue it by hand.
	 */
	public BuildPolicy manualQueueOnly(boolean only) {
		return setting("manualQueueOnly", only);
	}

	/**
	 * Sets that the success of a build ends as soon as the target branch changes.
	 */
	public BuildPolicy expiresAtOnce() {
		return setting("queueOnSourceUpdateOnly", false).setting("validDuration", 0);
	}

	/**
	 * Sets how long the success of a build holds after the target branch has changed, in
	 * whole minutes.
	 * @throws IllegalArgumentException if that is less than a minute
	 */
	public BuildPolicy expiresAfter(Duration duration) {
		if (duration.toMinutes() < 1) {
			throw new IllegalArgumentException("The success of a build holds a minute at least, not " + duration);
		}
		return setting("queueOnSourceUpdateOnly", true).setting("validDuration", duration.toMinutes());
	}

	/**
	 * Sets that the success of a build holds until the source branch changes, whatever
	 * happens to the target branch.
	 */
	public BuildPolicy neverExpires() {
		return setting("queueOnSourceUpdateOnly", true).setting("validDuration", 0);
	}

	/**
	 * Sets the files that the policy is for; it asks for no build if a pull request
	 * changes none of them.
	 * @param patterns paths such as {@code /src/*}; {@code !/docs/*} leaves files out
	 */
	public BuildPolicy files(String... patterns) {
		return setting("filenamePatterns", patterns);
	}

	@Override
	protected List<String> identifyingSettings() {
		return List.of("buildDefinitionId");
	}

	@Override
	protected BuildPolicy with(ObjectNode json) {
		return new BuildPolicy(json);
	}

}
