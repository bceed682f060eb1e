package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What happens when a group loses its rule.
 */
public final class GroupRuleDeletionOptions extends AdoOptions<GroupRuleDeletionOptions> {

	private static final GroupRuleDeletionOptions NONE = new GroupRuleDeletionOptions(Map.of());

	private GroupRuleDeletionOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options under which the members stay in the group.
	 */
	public static GroupRuleDeletionOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the rule is applied, or only tried.
	 */
	public GroupRuleDeletionOptions ruleOption(RuleOption option) {
		return parameter("ruleOption", option);
	}

	/**
	 * Whether the members leave the group, too.
	 */
	public GroupRuleDeletionOptions removeGroupMembership(boolean remove) {
		return parameter("removeGroupMembership", remove);
	}

	@Override
	protected GroupRuleDeletionOptions with(Map<String, String> parameters) {
		return new GroupRuleDeletionOptions(parameters);
	}

}
