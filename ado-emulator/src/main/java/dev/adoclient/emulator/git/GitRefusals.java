package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the git service, in its own words. */
public final class GitRefusals {

	private GitRefusals() {
	}

	/** A refusal of that status and type. */
	public static ServiceException of(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.TeamFoundation.Git.Server." + type + ", Microsoft.TeamFoundation.Git.Server", message);
	}

	/** Refuses a value of a request. */
	public static ServiceException invalid(String parameter) {
		return new ServiceException(400,
				"Microsoft.TeamFoundation.SourceControl.WebServer.InvalidArgumentValueException, "
						+ "Microsoft.TeamFoundation.SourceControl.WebServer",
				"Invalid argument value.\r\nParameter name: " + parameter, 0);
	}

	/** There is no repository of that name or id. */
	public static ServiceException noRepository(String nameOrId) {
		return of(404, "GitRepositoryNotFoundException", "TF401019: The Git repository with name or identifier "
				+ nameOrId + " does not exist or you do not have permissions for the operation you are attempting.");
	}

	static ServiceException noCommit(String id) {
		return of(404, "GitCommitDoesNotExistException",
				"TF401035: The object '" + id + "' does not exist, or it is no commit.");
	}

	static ServiceException noObject(String id) {
		return of(404, "GitObjectDoesNotExistException", "TF401035: The object '" + id + "' does not exist.");
	}

	static ServiceException stale(String ref) {
		return of(409, "GitReferenceStaleException", "TF401028: The reference '" + ref
				+ "' has already been updated by another client, so you cannot update it. Please try again.");
	}

	static ServiceException refused(String ref, RefStatus status) {
		return switch (status) {
			case STALE_OLD_OBJECT_ID -> stale(ref);
			case LOCKED ->
				of(403, "GitRefLockedException", "The reference '" + ref + "' is locked, and only its owner may push.");
			case REJECTED_BY_POLICY -> of(403, "GitRefUpdateRejectedByPolicyException", RefStatus.USE_A_PULL_REQUEST);
			case INVALID_REF_NAME ->
				of(400, "InvalidGitRefNameException", "The Git reference name '" + ref + "' is not valid.");
			case REF_NAME_CONFLICT -> of(400, "GitRefNameConflictException",
					"The name of the reference '" + ref + "' conflicts with that of another one.");
			default -> of(404, "GitUnresolvableToCommitException",
					"The object that '" + ref + "' shall point to is no commit.");
		};
	}

}
