package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of work item tracking. */
public final class WorkItemRefusals {

	static final String SERVER = "Microsoft.TeamFoundation.WorkItemTracking.Server.";

	static final String ASSEMBLY = ", Microsoft.TeamFoundation.WorkItemTracking.Server";

	static final int EVENT_ID = 3200;

	private static final String PATCH = "Microsoft.VisualStudio.Services.WebApi.Patch.";

	private WorkItemRefusals() {
	}

	/** A work item that is not there, or was deleted. */
	public static ServiceException notFound(int id) {
		return of(404, "WorkItemUnauthorizedAccessException",
				"TF401232: Work item " + id + " does not exist, or you do not have permissions to read it.");
	}

	/** A rule of the work item type that a value breaks. */
	static ServiceException rule(String message) {
		return of(400, "RuleValidationException", message);
	}

	static ServiceException fieldStatus(String status, Field field) {
		return rule("TF401326: Invalid field status '" + status + "' for field '" + field.reference() + "'.");
	}

	/** A patch operation that cannot be done. */
	static ServiceException patch(String message) {
		return new ServiceException(400,
				PATCH + "PatchOperationFailedException, Microsoft.VisualStudio.Services.WebApi", message);
	}

	static ServiceException noRelation(String path) {
		return patch("There is no relation at " + path + ".");
	}

	/** What a work item is tied to already. */
	static ServiceException relationExists() {
		return new ServiceException(400, "Microsoft.Azure.Boards.WebApi.Common.RelationAlreadyExistsException, "
				+ "Microsoft.Azure.Boards.WebApi.Common", "Relation already exists.");
	}

	static ServiceException patchPath(String path) {
		return new ServiceException(400,
				PATCH + "InvalidPatchFieldNameException, Microsoft.VisualStudio.Services.WebApi",
				"The path " + path + " names nothing that a work item has.");
	}

	static ServiceException testFailed(String path, Object actual, Object expected) {
		return new ServiceException(412,
				PATCH + "TestPatchOperationFailedException, Microsoft.VisualStudio.Services.WebApi",
				"VS403351: Test Operation for path " + path + " failed, value " + actual
						+ " was not equal to test value " + expected + ".");
	}

	static ServiceException of(int status, String type, String message) {
		return new ServiceException(status, SERVER + type + ASSEMBLY, message, EVENT_ID);
	}

}
