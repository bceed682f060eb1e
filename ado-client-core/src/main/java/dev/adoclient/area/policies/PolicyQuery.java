package dev.adoclient.area.policies;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Which policies of a project to list. What is not set does not restrict.
 */
public final class PolicyQuery extends AdoOptions<PolicyQuery> {

	private static final PolicyQuery NONE = new PolicyQuery(Map.of());

	private PolicyQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all policies.
	 */
	public static PolicyQuery all() {
		return NONE;
	}

	/**
	 * Only policies of this type.
	 */
	public PolicyQuery type(UUID typeId) {
		return parameter("policyType", typeId);
	}

	/**
	 * Only policies of this scope, in a form that the service keeps for old callers; what
	 * holds for a branch is listed by
	 * {@link PoliciesAsyncClient#listBranchPolicies(BranchPolicyQuery)}.
	 */
	public PolicyQuery scope(String scope) {
		return parameter("scope", scope);
	}

	/**
	 * So many policies a page.
	 */
	public PolicyQuery pageSize(int policies) {
		return parameter("$top", policies);
	}

	@Override
	protected PolicyQuery with(Map<String, String> parameters) {
		return new PolicyQuery(parameters);
	}

}
