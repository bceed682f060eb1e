package dev.adoclient.area.pipelines;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Which approvals to list.
 */
public final class ApprovalQuery extends AdoOptions<ApprovalQuery> {

	private static final ApprovalQuery NONE = new ApprovalQuery(Map.of());

	private ApprovalQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all approvals.
	 */
	public static ApprovalQuery all() {
		return NONE;
	}

	/**
	 * Only these approvals.
	 */
	public ApprovalQuery approvalIds(UUID... approvalIds) {
		return parameter("approvalIds", approvalIds);
	}

	/**
	 * Only approvals that wait for one of these users, by id.
	 */
	public ApprovalQuery userIds(String... userIds) {
		return parameter("userIds", userIds);
	}

	/**
	 * Only approvals of this status.
	 */
	public ApprovalQuery status(ApprovalStatus status) {
		return parameter("state", status);
	}

	/**
	 * What they come with: their steps or what we may do with them.
	 */
	public ApprovalQuery expand(ApprovalDetailsExpandParameter expand) {
		return parameter("$expand", expand);
	}

	/**
	 * At most so many: the service answers one page.
	 */
	public ApprovalQuery max(int approvals) {
		return parameter("top", approvals);
	}

	@Override
	protected ApprovalQuery with(Map<String, String> parameters) {
		return new ApprovalQuery(parameters);
	}

}
