package dev.adoclient.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields of code reviews.
 */
public final class CodeReviewFields {

	public static final WorkItemField<IdentityRef> ACCEPTED_BY = WorkItemField
		.identity("Microsoft.VSTS.CodeReview.AcceptedBy");

	public static final WorkItemField<Instant> ACCEPTED_DATE = WorkItemField
		.dateTime("Microsoft.VSTS.CodeReview.AcceptedDate");

	public static final WorkItemField<String> CLOSED_STATUS = WorkItemField
		.text("Microsoft.VSTS.CodeReview.ClosedStatus");

	public static final WorkItemField<Integer> CLOSED_STATUS_CODE = WorkItemField
		.integer("Microsoft.VSTS.CodeReview.ClosedStatusCode");

	public static final WorkItemField<String> CLOSING_COMMENT = WorkItemField
		.text("Microsoft.VSTS.CodeReview.ClosingComment");

	public static final WorkItemField<String> ASSOCIATED_CONTEXT = WorkItemField
		.text("Microsoft.VSTS.CodeReview.Context");

	public static final WorkItemField<Integer> ASSOCIATED_CONTEXT_CODE = WorkItemField
		.integer("Microsoft.VSTS.CodeReview.ContextCode");

	public static final WorkItemField<String> ASSOCIATED_CONTEXT_OWNER = WorkItemField
		.text("Microsoft.VSTS.CodeReview.ContextOwner");

	public static final WorkItemField<String> ASSOCIATED_CONTEXT_TYPE = WorkItemField
		.text("Microsoft.VSTS.CodeReview.ContextType");

	private CodeReviewFields() {
	}

}
