package dev.adoclient.emulator.service.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.HostedTeam;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.organization.TeamBacklog;
import dev.adoclient.emulator.organization.TeamSettings;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedNodeTree;
import dev.adoclient.emulator.workitem.Nodes;

/** Finds the team that a path names, which may be left out, and its iterations. */
record TeamScope(Organization organization) {

	static final String SETTINGS = "/{project}/{team}/_apis/work/teamsettings";

	static final String ITERATIONS = SETTINGS + "/iterations";

	/** Without a team, a route is about the default one. */
	static List<Route> withAndWithoutTeam(Route... routes) {
		List<Route> both = new ArrayList<>(List.of(routes));
		for (Route route : routes) {
			String path = "/" + String.join("/", route.segments());
			both.add(Route.of(route.method(), path.replace("/{team}", ""), route.handler()));
		}
		return both;
	}

	HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	HostedTeam team(Call call) {
		String team = call.optionalVariable("team");
		return (team != null) ? project(call).teams().get(team) : project(call).teams().defaultTeam();
	}

	TeamSettings settings(Call call) {
		return team(call).settings();
	}

	/** What the team plans. */
	TeamBacklog backlog(Call call) {
		return new TeamBacklog(this.organization.workItems(), project(call), team(call));
	}

	Nodes nodes(Call call) {
		return this.organization.workItems().nodes(project(call).name());
	}

	/** The root of the iterations, or of the areas. */
	HostedNode root(Call call, HostedNodeTree tree) {
		return nodes(call).get(tree, "");
	}

	/** The iteration of that id, or a refusal. */
	HostedNode iteration(Call call, String parameter, String id) {
		return find(root(call, HostedNodeTree.ITERATIONS), id).orElseThrow(
				() -> refusal("TF400497: The iteration '" + id + "' given for " + parameter + " does not exist."));
	}

	/** The team's iterations in the order of their dates; those without any come last. */
	List<HostedNode> iterations(Call call) {
		return settings(call).iterations()
			.stream()
			.map((id) -> iteration(call, "id", id.toString()))
			.sorted(Comparator.comparing(HostedNode::startDate, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	/** The iteration that the path names, which the team must have. */
	HostedNode chosen(Call call, String variable) {
		String id = call.variable(variable);
		HostedNode iteration = iteration(call, variable, id);
		if (!settings(call).iterations().contains(iteration.identifier())) {
			throw new ServiceException(404,
					"Microsoft.TeamFoundation.Work.WebApi.Exceptions.IterationNotFoundException, "
							+ "Microsoft.TeamFoundation.Work.WebApi",
					"The team has no iteration with the id '" + id + "'.");
		}
		return iteration;
	}

	static ServiceException refusal(String message) {
		return new ServiceException(400, "Microsoft.Azure.Boards.Agile.Common.Exceptions.InvalidTeamSettingsException, "
				+ "Microsoft.Azure.Boards.Agile.Common", message);
	}

	private static Optional<HostedNode> find(HostedNode node, String id) {
		if (node.identifier().toString().equalsIgnoreCase(id)) {
			return Optional.of(node);
		}
		return node.children().stream().flatMap((child) -> find(child, id).stream()).findFirst();
	}

}
