package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which memberships of a subject to list. Unless set, the groups that it is a direct
 * member of.
 */
public final class MembershipQuery extends AdoOptions<MembershipQuery> {

	private static final MembershipQuery NONE = new MembershipQuery(Map.of());

	private MembershipQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for the groups that the subject is a direct member of.
	 */
	public static MembershipQuery all() {
		return NONE;
	}

	/**
	 * The direction: up to the groups that the subject is in, or down to its members.
	 */
	public MembershipQuery direction(GraphTraversalDirection direction) {
		return parameter("direction", direction);
	}

	/**
	 * So many levels; one unless set.
	 */
	public MembershipQuery depth(int levels) {
		return parameter("depth", levels);
	}

	@Override
	protected MembershipQuery with(Map<String, String> parameters) {
		return new MembershipQuery(parameters);
	}

}
