package dev.adoclient.area.entitlements;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What is done with the rule of a group.
 */
public final class GroupRuleOptions extends AdoOptions<GroupRuleOptions> {

	private static final GroupRuleOptions NONE = new GroupRuleOptions(Map.of());

	private GroupRuleOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options under which a rule is kept and applied.
	 */
	public static GroupRuleOptions defaults() {
		return NONE;
	}

	/**
	 * Whether the rule is applied, or only tried.
	 */
	public GroupRuleOptions ruleOption(RuleOption option) {
		return parameter("ruleOption", option);
	}

	@Override
	protected GroupRuleOptions with(Map<String, String> parameters) {
		return new GroupRuleOptions(parameters);
	}

}
