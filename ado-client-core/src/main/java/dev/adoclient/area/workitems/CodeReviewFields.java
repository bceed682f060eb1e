package dev.adoclient.area.workitems;

import java.time.Instant;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields of code reviews.
 */
public final class CodeReviewFields {

	public static final FieldKey<IdentityRef> ACCEPTED_BY = FieldKey.identity("Microsoft.VSTS.CodeReview.AcceptedBy");

	public static final FieldKey<Instant> ACCEPTED_DATE = FieldKey.dateTime("Microsoft.VSTS.CodeReview.AcceptedDate");

	public static final FieldKey<String> CLOSED_STATUS = FieldKey.text("Microsoft.VSTS.CodeReview.ClosedStatus");

	public static final FieldKey<Integer> CLOSED_STATUS_CODE = FieldKey
		.integer("Microsoft.VSTS.CodeReview.ClosedStatusCode");

	public static final FieldKey<String> CLOSING_COMMENT = FieldKey.text("Microsoft.VSTS.CodeReview.ClosingComment");

	public static final FieldKey<String> ASSOCIATED_CONTEXT = FieldKey.text("Microsoft.VSTS.CodeReview.Context");

	public static final FieldKey<Integer> ASSOCIATED_CONTEXT_CODE = FieldKey
		.integer("Microsoft.VSTS.CodeReview.ContextCode");

	public static final FieldKey<String> ASSOCIATED_CONTEXT_OWNER = FieldKey
		.text("Microsoft.VSTS.CodeReview.ContextOwner");

	public static final FieldKey<String> ASSOCIATED_CONTEXT_TYPE = FieldKey
		.text("Microsoft.VSTS.CodeReview.ContextType");

	private CodeReviewFields() {
	}

}
