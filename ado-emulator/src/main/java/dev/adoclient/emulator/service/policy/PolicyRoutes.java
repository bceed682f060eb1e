package dev.adoclient.emulator.service.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.policy.BranchPolicy;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.policy.PolicyRefusals;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, changes and deletes policies, and shows what kinds there are. */
final class PolicyRoutes implements Routes {

	private static final String CONFIGURATIONS = "/{project}/_apis/policy/configurations";

	private static final String CONFIGURATION = CONFIGURATIONS + "/{configurationId}";

	private static final String TYPES = "/{project}/_apis/policy/types";

	private final Organization organization;

	PolicyRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", CONFIGURATIONS, this::list), Route.of("POST", CONFIGURATIONS, this::create),
				Route.of("GET", CONFIGURATION, this::get), Route.of("PUT", CONFIGURATION, this::update),
				Route.of("DELETE", CONFIGURATION, this::delete),
				Route.of("GET", CONFIGURATION + "/revisions", this::revisions),
				Route.of("GET", CONFIGURATION + "/revisions/{revisionId}", this::revision),
				Route.of("GET", "/{project}/_apis/git/policy/configurations", this::listOfBranch),
				Route.of("GET", TYPES, this::types), Route.of("GET", TYPES + "/{typeId}", this::type));
	}

	private HostedProject project(Call call) {
		return this.organization.project(call.variable("project"));
	}

	private PolicyJson json(Call call) {
		return new PolicyJson(call.links(), project(call));
	}

	private Answer list(Call call) {
		return page(call, (policy) -> true);
	}

	/** The policies that a branch has, or that a repository has for any branch. */
	private Answer listOfBranch(Call call) {
		String id = call.text("repositoryId");
		String ref = call.text("refName");
		if (id == null) {
			if (ref != null) {
				throw new ServiceException(400,
						"Microsoft.TeamFoundation.Git.Server.GitRepositoryRequiredForBranchFilterException, "
								+ "Microsoft.TeamFoundation.Git.Server",
						"A repository must be named together with a branch.");
			}
			return page(call, (policy) -> true);
		}
		HostedRepository repository = project(call).repositories().get(id);
		return page(call, (policy) -> (ref != null) ? policy.covers(repository, ref) : policy.covers(repository));
	}

	private Answer page(Call call, Predicate<BranchPolicy> wanted) {
		String type = call.text("policyType");
		List<BranchPolicy> found = project(call).policies()
			.all()
			.stream()
			.filter((policy) -> type == null || policy.kind().id().toString().equalsIgnoreCase(type))
			.filter(wanted)
			.toList();
		PolicyJson json = json(call);
		return AnswerPage
			.of(found, AnswerPage.Position.ASCENDING, (policy) -> new AnswerPage.Position("", policy.id()),
					call.count("$top", Integer.MAX_VALUE, Integer.MAX_VALUE), call.text("continuationToken"))
			.answer(json::policy);
	}

	private BranchPolicy find(Call call) {
		return project(call).policies().get(call.intVariable("configurationId"));
	}

	private Answer get(Call call) {
		return Answer.json(json(call).policy(find(call)));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		BranchPolicy policy = project(call).policies()
			.create(kind(body), flag(body, "isEnabled"), flag(body, "isBlocking"), settings(body),
					this.organization.caller());
		return Answer.json(json(call).created(policy));
	}

	private Answer update(Call call) {
		BranchPolicy before = find(call);
		JsonNode body = call.body();
		BranchPolicy policy = project(call).policies()
			.update(before.id(), kind(body), flag(body, "isEnabled"), flag(body, "isBlocking"), settings(body),
					this.organization.caller());
		return Answer.json(json(call).policy(policy));
	}

	private static PolicyKind kind(JsonNode body) {
		String id = Json.text(body.path("type"), "id");
		if (id == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: configuration.Type");
		}
		return PolicyKind.find(id).orElseThrow(() -> PolicyRefusals.noType(id));
	}

	private static boolean flag(JsonNode body, String property) {
		return body.path(property).asBoolean(false);
	}

	private static Map<String, @Nullable Object> settings(JsonNode body) {
		Map<String, @Nullable Object> settings = Json.map(body.path("settings"));
		if (settings == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: configuration.Settings");
		}
		if (settings.get("scope") instanceof List<?> scopes) {
			List<Object> written = new ArrayList<>();
			scopes
				.forEach((scope) -> written.add((scope instanceof Map<?, ?> map) ? scope(map) : String.valueOf(scope)));
			settings.put("scope", Collections.unmodifiableList(written));
		}
		// The service reads minutes, and writes 720.0 for 720.
		settings.computeIfPresent("validDuration",
				(name, minutes) -> (minutes instanceof Number number) ? (Object) number.doubleValue() : minutes);
		return Collections.unmodifiableMap(settings);
	}

	/** The service writes the kind of match with a capital. */
	private static Map<String, @Nullable Object> scope(Map<?, ?> sent) {
		Map<String, @Nullable Object> scope = new LinkedHashMap<>();
		sent.forEach((name, value) -> scope.put(String.valueOf(name), value));
		Object kind = sent.get("matchKind");
		if (kind != null) {
			scope.put("matchKind",
					Stream.of("Exact", "Prefix", "DefaultBranch")
						.filter((each) -> each.equalsIgnoreCase(kind.toString()))
						.findFirst()
						.orElseThrow(() -> ServiceException.invalidParameter("matchKind", kind.toString())));
			if ("DefaultBranch".equals(scope.get("matchKind"))) {
				scope.put("refName", null);
				scope.putIfAbsent("repositoryId", null);
			}
		}
		return scope;
	}

	private Answer delete(Call call) {
		project(call).policies().delete(find(call).id());
		return Answer.empty(204);
	}

	/** The latest revision comes first. */
	private Answer revisions(Call call) {
		List<BranchPolicy> all = new ArrayList<>(project(call).policies().revisions(find(call).id()));
		Collections.reverse(all);
		return Answer.json(Json
			.list(call.page(all, "$skip", "$top", Integer.MAX_VALUE).stream().map(json(call)::policy).toList()));
	}

	private Answer revision(Call call) {
		int number = call.intVariable("revisionId");
		return Answer.json(project(call).policies()
			.revisions(find(call).id())
			.stream()
			.filter((policy) -> policy.revision() == number)
			.findFirst()
			.map(json(call)::policy)
			.orElseThrow(() -> PolicyRefusals.noPolicy(call.intVariable("configurationId"))));
	}

	private Answer types(Call call) {
		PolicyJson json = json(call);
		return Answer.json(Json.list(Stream.of(PolicyKind.values()).map((kind) -> described(json, kind)).toList()));
	}

	private Answer type(Call call) {
		String id = call.variable("typeId");
		return Answer.json(described(json(call), PolicyKind.find(id).orElseThrow(() -> PolicyRefusals.noType(id))));
	}

	private static ObjectNode described(PolicyJson json, PolicyKind kind) {
		ObjectNode type = json.type(kind).put("description", kind.displayName());
		type.putObject("_links").set("self", Json.link(type.path("url").asString()));
		return type;
	}

}
