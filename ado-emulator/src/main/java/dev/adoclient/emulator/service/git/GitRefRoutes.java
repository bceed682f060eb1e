package dev.adoclient.emulator.service.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.adoclient.emulator.git.AnnotatedTag;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.git.RefChange;
import dev.adoclient.emulator.git.RefStatus;
import dev.adoclient.emulator.git.StoredRef;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.AnswerPage;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists refs, moves many at once, and locks one. */
public final class GitRefRoutes implements Routes {

	private static final String REFS = GitScope.REPOSITORY + "/refs";

	private final GitScope scope;

	public GitRefRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", REFS, this::list), Route.of("POST", REFS, this::update),
				Route.of("PATCH", REFS, this::lock));
	}

	private Answer list(Call call) {
		HostedRepository repository = this.scope.repository(call);
		List<StoredRef> found = repository.refs().all().stream().filter(wanted(call, repository)).toList();
		return AnswerPage
			.of(found, AnswerPage.Position.ASCENDING, (ref) -> new AnswerPage.Position(ref.name(), 0),
					call.count("$top", Integer.MAX_VALUE, Integer.MAX_VALUE), call.text("continuationToken"))
			.answer((ref) -> json(call, repository, ref));
	}

	private Predicate<StoredRef> wanted(Call call, HostedRepository repository) {
		String prefix = "refs/" + call.text("filter", "");
		String part = call.text("filterContains", "").toLowerCase(Locale.ROOT);
		Person caller = this.scope.organization().caller();
		boolean mine = call.flag("includeMyBranches");
		return (ref) -> ref.name().startsWith(prefix) && ref.name().toLowerCase(Locale.ROOT).contains(part)
				&& (!mine || ref.creator().equals(caller) || ref.name().equals(repository.defaultBranch()));
	}

	private ObjectNode json(Call call, HostedRepository repository, StoredRef ref) {
		GitLinks links = GitLinks.of(call, this.scope, repository);
		ObjectNode json = Json.object().put("name", ref.name()).put("objectId", ref.objectId());
		AnnotatedTag tag = repository.objects().findTag(ref.objectId());
		if (tag != null && call.flag("peelTags")) {
			json.put("peeledObjectId", tag.commitId());
		}
		json.set("creator", PersonJson.referenceInGit(call.links(), ref.creator()));
		String url = links.api("/refs?filter=" + Percent.encode(ref.name().substring(5)));
		json.put("url", url);
		if (ref.lockedBy() != null) {
			json.put("isLocked", true);
			json.set("isLockedBy", PersonJson.referenceInGit(call.links(), ref.lockedBy()));
		}
		if (call.flag("includeStatuses")) {
			List<PostedStatus> all = repository.statuses(ref.objectId());
			json.set("statuses",
					Json.array((call.flag("latestStatusesOnly") ? GitStatusJson.latest(all) : all).stream()
						.map((status) -> GitStatusJson.write(call.links(), status))
						.toList()));
		}
		if (call.flag("includeLinks")) {
			json.set("_links", links.self(url));
		}
		return json;
	}

	/** A ref that is refused stands in the answer beside those that are not. */
	private Answer update(Call call) {
		HostedRepository repository = this.scope.repository(call);
		JsonNode body = call.body();
		if (!body.isArray() || body.isEmpty()) {
			throw GitRefusals.invalid("refUpdates");
		}
		List<RefChange> changes = new ArrayList<>();
		body.forEach((element) -> changes.add(change(element)));
		List<ObjectNode> results = new ArrayList<>();
		for (RefChange change : changes) {
			RefStatus status = repository.update(change, this.scope.organization().caller());
			ObjectNode result = Json.object().put("repositoryId", repository.id().toString());
			result.put("name", change.name())
				.put("oldObjectId", change.oldObjectId())
				.put("newObjectId", change.newObjectId())
				.put("isLocked", false)
				.put("updateStatus", status.wire())
				.put("success", status.isSuccess());
			if (status == RefStatus.REJECTED_BY_POLICY) {
				result.put("customMessage", RefStatus.USE_A_PULL_REQUEST);
			}
			results.add(result);
		}
		return Answer.json(Json.list(results));
	}

	private static RefChange change(JsonNode element) {
		return new RefChange(required(Json.text(element, "name"), "name"), objectId(element, "oldObjectId"),
				objectId(element, "newObjectId"));
	}

	/** Reads forty hexadecimal digits. */
	public static String objectId(JsonNode element, String property) {
		String id = required(Json.text(element, property), property).toLowerCase(Locale.ROOT);
		if (!id.matches("[0-9a-f]{40}")) {
			throw GitRefusals.invalid(property);
		}
		return id;
	}

	public static String required(@Nullable String value, String parameter) {
		if (value == null || value.isEmpty()) {
			throw GitRefusals.invalid(parameter);
		}
		return value;
	}

	private Answer lock(Call call) {
		HostedRepository repository = this.scope.repository(call);
		JsonNode locked = call.body().path("isLocked");
		if (!locked.isBoolean()) {
			throw GitRefusals.invalid("isLocked");
		}
		String filter = call.requiredText("filter");
		String name = filter.startsWith("refs/") ? filter : "refs/" + filter;
		StoredRef ref = repository.refs().lock(name, locked.asBoolean() ? this.scope.organization().caller() : null);
		return Answer.json(json(call, repository, ref));
	}

}
