package dev.adoclient.emulator.service.entitlement;

import java.util.List;

import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Lists the users in a group with a rule, takes them in and lets them go. */
final class GroupMemberRoutes implements Routes {

	private static final String MEMBERS = "/_apis/GroupEntitlements/{groupId}/members";

	private static final String MEMBER = MEMBERS + "/{memberId}";

	/** How many members a page has. */
	private static final int PAGE = 100;

	private final Organization organization;

	private final Entitlements entitlements;

	private final Groups groups;

	GroupMemberRoutes(Organization organization) {
		this.organization = organization;
		this.entitlements = organization.entitlements();
		this.groups = organization.groups();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", MEMBERS, this::list), Route.of("PUT", MEMBER, this::add),
				Route.of("DELETE", MEMBER, this::remove));
	}

	private HostedGroup group(Call call) {
		return this.entitlements.rules().get(call.variable("groupId")).group();
	}

	private String member(Call call) {
		return this.entitlements.get(Person.Kind.USER, call.variable("memberId")).person().subjectDescriptor();
	}

	/** The token of the next page stands in the body; at the end it is empty. */
	private Answer list(Call call) {
		String container = group(call).descriptor();
		List<HostedEntitlement> members = this.entitlements.all()
			.stream()
			.filter((user) -> this.groups.isMember(user.person().subjectDescriptor(), container))
			.toList();
		int from = Math.min(call.count("pagingToken", 0, Integer.MAX_VALUE), members.size());
		int to = Math.min(from + call.count("maxResults", PAGE, PAGE), members.size());
		ObjectNode json = Json.object();
		json.set("members",
				Json.array(members.subList(from, to)
					.stream()
					.map((user) -> EntitlementJson.member(call, this.organization, user))
					.toList()));
		return Answer.json(json.put("continuationToken", (to < members.size() && to > from) ? Integer.toString(to) : "")
			.put("totalCount", members.size()));
	}

	private Answer add(Call call) {
		this.groups.join(member(call), group(call).descriptor());
		return Answer.empty(204);
	}

	private Answer remove(Call call) {
		this.groups.leave(member(call), group(call).descriptor());
		return Answer.empty(204);
	}

}
