package dev.adoclient.emulator.service.governance;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.adoclient.emulator.governance.GovernedRepositories;
import dev.adoclient.emulator.governance.HostedAlert;
import dev.adoclient.emulator.governance.HostedGovernedRepository;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Shows governed repositories, their branches and alerts, and keeps their settings. */
public final class GovernanceRoutes implements Routes {

	private static final String REPOSITORIES = "/{project}/_apis/ComponentGovernance/GovernedRepositories";

	private static final String REPOSITORY = REPOSITORIES + "/{governedRepositoryId}";

	private static final String HEADS = "refs/heads/";

	private final Organization organization;

	public GovernanceRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", REPOSITORIES, this::list), Route.preview("GET", REPOSITORY, this::get),
				Route.preview("DELETE", REPOSITORY, this::delete),
				Route.preview("DELETE", REPOSITORY + "/policyreferences/{policyId}", this::removePolicy),
				Route.preview("GET", REPOSITORY + "/AlertSettings", this::settings),
				Route.preview("PUT", REPOSITORY + "/AlertSettings", this::change),
				Route.preview("GET", REPOSITORY + "/Branches", this::branches),
				Route.preview("GET", REPOSITORY + "/Branches/{branchName}/Alerts", this::alerts));
	}

	private GovernedRepositories repositories(Call call) {
		return this.organization.project(call.variable("project")).governance();
	}

	private HostedGovernedRepository repository(Call call) {
		return repositories(call).get(call.variable("governedRepositoryId"));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(repositories(call).all().stream().map(GovernanceRoutes::json).toList()));
	}

	private Answer get(Call call) {
		return Answer.json(json(repository(call)));
	}

	private Answer delete(Call call) {
		repositories(call).end(repository(call));
		return Answer.empty(204);
	}

	private Answer removePolicy(Call call) {
		String id = call.variable("policyId");
		if (!repository(call).policies().removeIf((policy) -> policy.toString().equalsIgnoreCase(id))) {
			throw new ServiceException(404,
					"Microsoft.VisualStudio.Services.Governance.WebApi.PolicyNotFoundException, "
							+ "Microsoft.VisualStudio.Services.Governance.WebApi",
					"The policy '" + id + "' does not exist.");
		}
		return Answer.empty(204);
	}

	private Answer settings(Call call) {
		return Answer.json(Json.tree(repository(call).alertSettings()));
	}

	private Answer change(Call call) {
		Map<String, @Nullable Object> settings = Json.map(call.body());
		if (settings == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: alertSettings");
		}
		repository(call).alertSettings(settings);
		return settings(call);
	}

	/** The default branch is tracked. */
	private Answer branches(Call call) {
		HostedGovernedRepository governed = repository(call);
		boolean tracked = call.flag("isTracked");
		String branch = governed.repository().defaultBranch();
		return Answer.json(Json.list(governed.repository()
			.refs()
			.all()
			.stream()
			.filter((ref) -> ref.name().startsWith(HEADS) && (!tracked || ref.name().equals(branch)))
			.map((ref) -> Json.object()
				.put("name", ref.name().substring(HEADS.length()))
				.put("isTracked", ref.name().equals(branch)))
			.toList()));
	}

	private Answer alerts(Call call) {
		call.flag("includeHistory");
		String branch = call.variable("branchName");
		boolean development = call.flag("includeDevelopmentDependencies");
		List<HostedAlert> all = repository(call).alerts();
		return Answer.json(Json.list(IntStream.range(0, all.size())
			.filter((i) -> all.get(i).branch().equals(branch) && (development || !all.get(i).development()))
			.mapToObj((i) -> json(i + 1, all.get(i)))
			.toList()));
	}

	private static ObjectNode json(int id, HostedAlert alert) {
		ObjectNode json = Json.object()
			.put("id", id)
			.put("type", "security")
			.put("severity", alert.severity())
			.put("title", alert.title())
			.put("alertState", "active")
			.put("isDismissed", false);
		json.putObject("component")
			.put("displayName", alert.component())
			.put("displayVersion", alert.version())
			.put("type", "npm");
		json.putArray("stateDetails")
			.addObject()
			.put("alertState", "active")
			.put("branchMoniker", HEADS + alert.branch());
		return json;
	}

	private static ObjectNode json(HostedGovernedRepository governed) {
		String branch = governed.repository().defaultBranch();
		return Json.object()
			.put("id", governed.id())
			.put("name", governed.repository().name())
			.put("defaultBranchMoniker", (branch != null) ? branch.replaceFirst("^" + HEADS, "") : null);
	}

}
