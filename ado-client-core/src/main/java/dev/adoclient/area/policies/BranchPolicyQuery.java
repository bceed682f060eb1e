package dev.adoclient.area.policies;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.BranchNames;

/**
 * Which policies to list of those that hold for a repository or a branch, wider ones
 * included.
 */
public final class BranchPolicyQuery extends AdoOptions<BranchPolicyQuery> {

	private BranchPolicyQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the policies that hold anywhere in a repository.
	 */
	public static BranchPolicyQuery repository(UUID repositoryId) {
		return new BranchPolicyQuery(Map.of()).parameter("repositoryId", repositoryId);
	}

	/**
	 * Only policies that hold for this branch: {@code main} or {@code refs/heads/main}.
	 */
	public BranchPolicyQuery branch(String branch) {
		return parameter("refName", BranchNames.full(branch));
	}

	/**
	 * Only policies of this type.
	 */
	public BranchPolicyQuery type(UUID typeId) {
		return parameter("policyType", typeId);
	}

	/**
	 * So many policies a page.
	 */
	public BranchPolicyQuery pageSize(int policies) {
		return parameter("$top", policies);
	}

	@Override
	protected BranchPolicyQuery with(Map<String, String> parameters) {
		return new BranchPolicyQuery(parameters);
	}

}
