package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How the members of a group are listed.
 */
public final class GroupMemberQuery extends AdoOptions<GroupMemberQuery> {

	private static final GroupMemberQuery NONE = new GroupMemberQuery(Map.of());

	private GroupMemberQuery(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the query for all members.
	 */
	public static GroupMemberQuery all() {
		return NONE;
	}

	/**
	 * So many members a page.
	 */
	public GroupMemberQuery pageSize(int members) {
		return parameter("maxResults", members);
	}

	@Override
	protected GroupMemberQuery with(Map<String, String> parameters) {
		return new GroupMemberQuery(parameters);
	}

}
