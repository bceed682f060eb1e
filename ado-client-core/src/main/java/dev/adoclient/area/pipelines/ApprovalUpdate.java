package dev.adoclient.area.pipelines;

import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What is done to an approval.
 */
public final class ApprovalUpdate extends AdoBody<ApprovalUpdate> {

	private ApprovalUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the update that approves.
	 */
	public static ApprovalUpdate approve(UUID approvalId) {
		return of(approvalId).status(ApprovalStatus.APPROVED);
	}

	/**
	 * Returns the update that rejects.
	 */
	public static ApprovalUpdate reject(UUID approvalId) {
		return of(approvalId).status(ApprovalStatus.REJECTED);
	}

	/**
	 * Returns an update that changes nothing yet.
	 */
	public static ApprovalUpdate of(UUID approvalId) {
		return new ApprovalUpdate(JsonNodeFactory.instance.objectNode().put("approvalId", approvalId.toString()));
	}

	/**
	 * Sets the status.
	 */
	public ApprovalUpdate status(ApprovalStatus status) {
		return property("status", status);
	}

	/**
	 * Sets the comment.
	 */
	public ApprovalUpdate comment(String comment) {
		return property("comment", comment);
	}

	/**
	 * Hands the approval on.
	 * @param identityId the id of who is to approve instead
	 */
	public ApprovalUpdate reassignTo(String identityId) {
		return property("reassignTo", Map.of("id", identityId));
	}

	/**
	 * Names the approver whose step it is, where several approve.
	 * @param identityId the id of the approver
	 */
	public ApprovalUpdate assignedApprover(String identityId) {
		return property("assignedApprover", Map.of("id", identityId));
	}

	@Override
	protected ApprovalUpdate with(ObjectNode json) {
		return new ApprovalUpdate(json);
	}

}
