package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.WireName;

/** What became of the update of a ref. */
public enum RefStatus implements WireName {

	SUCCEEDED, STALE_OLD_OBJECT_ID, INVALID_REF_NAME, UNRESOLVABLE_TO_COMMIT, LOCKED, REF_NAME_CONFLICT,
	REJECTED_BY_POLICY, SUCCEEDED_NON_EXISTENT_REF;

	/** What the service says where a policy asks for a pull request. */
	public static final String USE_A_PULL_REQUEST = "TF402455: Pushes to this branch are not permitted; "
			+ "you must use a pull request to update this branch.";

	/** Whether the ref is now as it was asked for. */
	public boolean isSuccess() {
		return this == SUCCEEDED || this == SUCCEEDED_NON_EXISTENT_REF;
	}

}
