package dev.adoclient.emulator.service.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.entitlement.GroupRules;
import dev.adoclient.emulator.entitlement.HostedGroupRule;
import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.graph.HostedMembership;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;

/** Lists, shows, makes, changes and deletes the rules of groups. */
final class GroupRuleRoutes implements Routes {

	private static final String GROUPS = "/_apis/groupentitlements";

	private static final String GROUP = GROUPS + "/{groupId}";

	private final Organization organization;

	private final GroupRules rules;

	private final EntitlementEditor editor;

	GroupRuleRoutes(Organization organization) {
		this.organization = organization;
		this.rules = organization.entitlements().rules();
		this.editor = new EntitlementEditor(organization);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", GROUPS, this::list), Route.of("POST", GROUPS, this::add),
				Route.of("GET", GROUP, this::get), Route.of("PATCH", GROUP, this::update),
				Route.of("DELETE", GROUP, this::remove));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(
				this.rules.all().stream().map((rule) -> EntitlementJson.rule(call, this.organization, rule)).toList()));
	}

	private Answer get(Call call) {
		return Answer.json(EntitlementJson.rule(call, this.organization, rule(call)));
	}

	private HostedGroupRule rule(Call call) {
		return this.rules.get(call.variable("groupId"));
	}

	private Answer add(Call call) {
		Object request = Json.plain(call.body());
		HostedGroupRule rule = new HostedGroupRule(group(EntitlementEditor.part(request, "group")),
				EntitlementEditor.license(EntitlementEditor.part(request, "licenseRule")),
				this.organization.host().preciseNow());
		if (EntitlementEditor.part(request, "projectEntitlements") instanceof List<?> projects) {
			projects.forEach((project) -> this.editor.join(rule.projects(), project));
		}
		if (isApplied(call)) {
			this.rules.set(rule);
		}
		return done(call, rule);
	}

	/** A group that the organization does not know is one of the directory. */
	private HostedGroup group(@Nullable Object named) {
		String origin = EntitlementEditor.text(named, "originId");
		String name = EntitlementEditor.text(named, "displayName");
		if (origin == null && name == null) {
			throw EntitlementEditor.missing("group");
		}
		Groups groups = this.organization.groups();
		String usual = Objects.requireNonNullElse(name, String.valueOf(origin));
		return groups.find(usual).orElseGet(() -> groups.ofDirectory(Objects.requireNonNullElse(origin, usual), usual));
	}

	private Answer update(Call call) {
		HostedGroupRule changed = rule(call).copy();
		PatchReader.read(call.request()).forEach((operation) -> this.editor.change(changed, operation));
		if (isApplied(call)) {
			this.rules.set(changed);
		}
		return done(call, changed);
	}

	private Answer remove(Call call) {
		HostedGroupRule rule = rule(call);
		if (isApplied(call)) {
			this.rules.remove(rule.group());
			if (call.flag("removeGroupMembership")) {
				Groups groups = this.organization.groups();
				groups.members(rule.group().descriptor(), 1)
					.stream()
					.map(HostedMembership::member)
					.forEach((member) -> groups.leave(member, rule.group().descriptor()));
			}
		}
		return done(call, rule);
	}

	private static boolean isApplied(Call call) {
		return call.code(Option.class, "ruleOption", Option.APPLY_GROUP_RULE) == Option.APPLY_GROUP_RULE;
	}

	private Answer done(Call call, HostedGroupRule rule) {
		return Answer.json(EntitlementJson.operation(UUID.randomUUID().toString(),
				List.of(EntitlementJson.ruleResult(call, this.organization, rule))));
	}

	/** Whether a rule is kept, or only tried. */
	enum Option implements WireName {

		APPLY_GROUP_RULE, TEST_APPLY_GROUP_RULE

	}

}
