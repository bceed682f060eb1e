package dev.adoclient.emulator.service.pullrequest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PatchReader;
import dev.adoclient.emulator.rest.PropertyJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.service.git.GitScope;
import dev.adoclient.emulator.workitem.PatchOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes the properties that other programs keep at a pull request. */
final class PullPropertyRoutes implements Routes {

	private static final String PROPERTIES = GitScope.PULL_REQUEST + "/properties";

	private final GitScope scope;

	PullPropertyRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", PROPERTIES, this::get),
				Route.of("PATCH", PROPERTIES, this::patch));
	}

	private Answer get(Call call) {
		return answer(this.scope.pullRequest(call));
	}

	/** All of the patch, or nothing. */
	private Answer patch(Call call) {
		HostedPullRequest pullRequest = this.scope.pullRequest(call);
		Map<String, @Nullable Object> changed = new LinkedHashMap<>(pullRequest.properties());
		for (PatchOperation operation : PatchReader.read(call.request())) {
			apply(operation, changed);
		}
		pullRequest.properties().clear();
		pullRequest.properties().putAll(changed);
		return answer(pullRequest);
	}

	private static void apply(PatchOperation operation, Map<String, @Nullable Object> properties) {
		String name = name(operation.path());
		switch (operation.op()) {
			case ADD, REPLACE -> {
				boolean missing = operation.op() == PatchOperation.Op.REPLACE && !properties.containsKey(name);
				if (missing || operation.value() == null) {
					throw refuse("The property '" + name + "' cannot be set.");
				}
				properties.put(name, value(operation.value()));
			}
			case REMOVE -> {
				if (!properties.containsKey(name)) {
					throw refuse("The property '" + name + "' does not exist.");
				}
				properties.remove(name);
			}
			case TEST -> {
				if (!Objects.equals(properties.get(name), value(operation.value()))) {
					throw refuse("The property '" + name + "' has another value.");
				}
			}
			default -> throw refuse("The operation " + operation.op().wire() + " is not supported.");
		}
	}

	/** A name is one step of a JSON pointer, with its slashes and tildes escaped. */
	private static String name(String path) {
		if (!path.startsWith("/") || path.length() == 1 || path.indexOf('/', 1) > 0) {
			throw refuse("The path '" + path + "' names no property.");
		}
		return path.substring(1).replace("~1", "/").replace("~0", "~");
	}

	private static @Nullable Object value(@Nullable Object sent) {
		Object value = (sent instanceof Map<?, ?> map && map.containsKey("$value")) ? map.get("$value") : sent;
		if (value instanceof BigDecimal number) {
			if (number.scale() <= 0 && number.precision() < 10) {
				return number.intValue();
			}
			return number.doubleValue();
		}
		return (value instanceof Boolean flag) ? (flag ? "True" : "False") : value;
	}

	private static ServiceException refuse(String message) {
		return new ServiceException(400,
				"Microsoft.TeamFoundation.SourceControl.WebServer.PropertiesCollectionPatchException, "
						+ "Microsoft.TeamFoundation.SourceControl.WebServer",
				message);
	}

	private static Answer answer(HostedPullRequest pullRequest) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("Microsoft.Git.PullRequest.IsDraft", pullRequest.draft());
		all.put("Microsoft.Git.PullRequest.SourceRefName", pullRequest.lifecycle().source());
		all.put("Microsoft.Git.PullRequest.TargetRefName", pullRequest.lifecycle().target());
		all.putAll(pullRequest.properties());
		ObjectNode json = Json.object().put("count", all.size());
		json.set("value", PropertyJson.write(all));
		return Answer.json(json);
	}

}
