package dev.adoclient.emulator.service.graph;

import java.util.List;

import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.graph.HostedMembership;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Says who is a member of what, and changes it. */
final class MembershipRoutes implements Routes {

	private static final String MEMBERSHIPS = "/_apis/graph/Memberships/{subjectDescriptor}";

	private static final String MEMBERSHIP = "/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}";

	private final Organization organization;

	private final Groups groups;

	MembershipRoutes(Organization organization) {
		this.organization = organization;
		this.groups = organization.groups();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", MEMBERSHIPS, this::list), Route.preview("GET", MEMBERSHIP, this::get),
				Route.preview("HEAD", MEMBERSHIP, this::check), Route.preview("PUT", MEMBERSHIP, this::add),
				Route.preview("DELETE", MEMBERSHIP, this::remove),
				Route.preview("GET", "/_apis/graph/membershipstates/{subjectDescriptor}", this::state));
	}

	private Answer list(Call call) {
		String subject = subject(call);
		int depth = call.count("depth", 1, Integer.MAX_VALUE);
		boolean down = call.code(Direction.class, "direction", Direction.UP) == Direction.DOWN;
		List<HostedMembership> found = down ? this.groups.members(subject, depth)
				: this.groups.containers(subject, depth);
		return Answer.json(Json.list(found.stream().map((membership) -> json(call, membership)).toList()));
	}

	private Answer get(Call call) {
		if (!isMember(call)) {
			throw new ServiceException(404,
					"Microsoft.VisualStudio.Services.Graph.GraphMembershipNotFoundException, "
							+ "Microsoft.VisualStudio.Services.WebApi",
					"VS860021: There is no membership of '" + call.variable("subjectDescriptor") + "' in '"
							+ call.variable("containerDescriptor") + "'.");
		}
		return Answer.json(json(call,
				new HostedMembership(call.variable("subjectDescriptor"), call.variable("containerDescriptor"))));
	}

	private Answer check(Call call) {
		return Answer.empty(isMember(call) ? 200 : 404);
	}

	private Answer add(Call call) {
		return Answer.json(201, json(call, this.groups.join(subject(call), call.variable("containerDescriptor"))));
	}

	/** The answer is 200, without a body. */
	private Answer remove(Call call) {
		this.groups.get(call.variable("containerDescriptor"));
		this.groups.leave(call.variable("subjectDescriptor"), call.variable("containerDescriptor"));
		return Answer.empty(200);
	}

	private Answer state(Call call) {
		subject(call);
		return Answer.json(Json.object().put("active", true));
	}

	private ObjectNode json(Call call, HostedMembership membership) {
		return GraphJson.membership(call.links(), this.organization, membership);
	}

	private boolean isMember(Call call) {
		return this.groups.isMember(call.variable("subjectDescriptor"), call.variable("containerDescriptor"));
	}

	private String subject(Call call) {
		String descriptor = call.variable("subjectDescriptor");
		if (GraphJson.subject(call.links(), this.organization, descriptor).isEmpty()) {
			throw Groups.unknown(descriptor);
		}
		return descriptor;
	}

	/** Where a walk through memberships goes. */
	enum Direction implements WireName {

		UNKNOWN, DOWN, UP

	}

}
