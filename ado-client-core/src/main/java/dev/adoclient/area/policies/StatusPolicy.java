package dev.adoclient.area.policies;

import java.util.List;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/**
 * A service must have set a status of a pull request to succeeded.
 */
public final class StatusPolicy extends Policy<StatusPolicy> {

	private static final UUID TYPE = UUID.fromString("cbdc66da-9728-4af8-aada-9a5a32e4a226");

	private StatusPolicy(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the policy that asks for a status. New commits take the status back.
	 * @param genre who sets the status, such as {@code security}
	 * @param name what it is about, such as {@code scan}
	 */
	public static StatusPolicy of(String genre, String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name of the status is blank");
		}
		return new StatusPolicy(ofType(TYPE)).setting("statusGenre", genre)
			.setting("statusName", name)
			.invalidateOnSourceUpdate(true);
	}

	/**
	 * Sets who must set the status; anybody unless set.
	 * @param identityId the id of the identity
	 */
	public StatusPolicy author(String identityId) {
		return setting("authorId", identityId);
	}

	/**
	 * Sets the name that is shown.
	 */
	public StatusPolicy displayName(String name) {
		return setting("defaultDisplayName", name);
	}

	/**
	 * Sets whether new commits take the status back.
	 */
	public StatusPolicy invalidateOnSourceUpdate(boolean invalidate) {
		return setting("invalidateOnSourceUpdate", invalidate);
	}

	/**
	 * Sets that the policy is in force only for pull requests that somebody has set the
	 * status of, and not for all of them.
	 */
	public StatusPolicy onlyIfStatusIsSet() {
		return setting("policyApplicability", 1);
	}

	/**
	 * Sets the files that the policy is for.
	 * @param patterns paths such as {@code /src/*}; {@code !/docs/*} leaves files out
	 */
	public StatusPolicy files(String... patterns) {
		return setting("filenamePatterns", patterns);
	}

	@Override
	protected List<String> identifyingSettings() {
		return List.of("statusGenre", "statusName");
	}

	@Override
	protected StatusPolicy with(ObjectNode json) {
		return new StatusPolicy(json);
	}

}
