package dev.adoclient.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AuthenticatedUser;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildDefinitionReference;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.BuildReason;
import dev.adoclient.area.builds.BuildResult;
import dev.adoclient.area.builds.IssueType;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.PullRequestQuery;
import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.WiqlOptions;
import dev.adoclient.area.workitems.WorkItem;
import dev.adoclient.area.workitems.WorkItemStateColor;
import dev.adoclient.area.workitems.WorkItemType;
import dev.adoclient.area.workitems.WorkItemsOptions;
import dev.adoclient.model.IdentityRef;
import dev.adoclient.sample.Snapshot.Access;
import dev.adoclient.sample.Snapshot.Builds;
import dev.adoclient.sample.Snapshot.Count;
import dev.adoclient.sample.Snapshot.Item;
import dev.adoclient.sample.Snapshot.Red;
import dev.adoclient.sample.Snapshot.Review;
import dev.adoclient.sample.Snapshot.Work;

/**
 * Reads the project through the asynchronous client: everything at once, and no thread
 * waits. A look that fails is not repeated here, since the next look is near.
 */
@Component
class ProjectReader {

	private static final int NEWEST = 40;

	private static final int HISTORY = 2000;

	private static final int PULLS = 12;

	private static final int WORK_ITEMS = 200;

	private static final String LATELY = "SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project "
			+ "AND [System.ChangedDate] >= @today - 30 ORDER BY [System.ChangedDate] DESC";

	private final AdoAsyncClient ado;

	private final Clock clock;

	private final Mono<List<Build>> history;

	private final Mono<List<BuildDefinitionReference>> definitions;

	private final Mono<Map<String, WorkItemType>> types;

	private final Map<Integer, Mono<String>> reasons = new ConcurrentHashMap<>();

	ProjectReader(AdoAsyncClient ado, Clock clock, DashboardProperties properties) {
		this.ado = ado.with((call) -> call.attempts(1).timeout(Duration.ofSeconds(10)));
		this.clock = clock;
		this.history = kept(
				() -> builds(BuildQuery.all().minTime(clock.instant().minus(Duration.ofDays(Trend.DAYS))), HISTORY),
				properties);
		this.definitions = kept(() -> this.ado.builds().definitions().listDefinitions().take(100).collectList(),
				properties);
		this.types = kept(
				() -> this.ado.workItems().listWorkItemTypes().collectMap((type) -> String.valueOf(type.name())),
				properties);
	}

	Mono<Snapshot> read() {
		return Mono.defer(() -> {
			Instant at = this.clock.instant();
			return Mono.zip(part(at, this::builds), part(at, this::pulls), part(at, this::work), part(at, this::access))
				.map((all) -> new Snapshot(at, all.getT1(), all.getT2(), all.getT3(), all.getT4()));
		});
	}

	private Mono<Access> access() {
		return this.ado.checkAccess()
			.elapsed()
			.map((answer) -> new Access(
					answer.getT2().authenticatedUser().map(AuthenticatedUser::displayName).orElse("nobody"),
					answer.getT1()));
	}

	private Mono<Builds> builds() {
		return Mono.zip(this.history, builds(BuildQuery.all(), NEWEST), this.definitions).flatMap((all) -> {
			Map<Integer, Build> merged = new TreeMap<>();
			Stream.concat(all.getT1().stream(), all.getT2().stream()).forEach((build) -> merged.put(build.id(), build));
			Trend trend = Trend.of(List.copyOf(merged.values()), LocalDate.now(this.clock), this.clock.getZone());
			return red(merged.values()).map((red) -> new Builds(all.getT2(), red, trend, all.getT3()));
		});
	}

	private Mono<List<Build>> builds(BuildQuery query, int limit) {
		return this.ado.builds().listBuilds(query.pageSize(Math.min(limit, 1000))).take(limit).collectList();
	}

	/**
	 * Of each definition and branch, the last builds that failed, if the last one did.
	 */
	private Mono<List<Red>> red(Collection<Build> builds) {
		Map<String, List<Build>> failed = new LinkedHashMap<>();
		builds.stream()
			.filter((build) -> build.finishTime() != null && !BuildReason.PULL_REQUEST.equals(build.reason())
					&& !BuildResult.CANCELED.equals(build.result()))
			.forEach((build) -> {
				List<Build> row = failed.computeIfAbsent(
						Objects.requireNonNull(build.definition()).id() + build.sourceBranch(),
						(key) -> new ArrayList<>());
				if (!BuildResult.FAILED.equals(build.result())) {
					row.clear();
				}
				else {
					row.add(0, build);
				}
			});
		List<List<Build>> rows = failed.values().stream().filter((row) -> !row.isEmpty()).toList();
		this.reasons.keySet().retainAll(rows.stream().map((row) -> row.get(0).id()).collect(Collectors.toSet()));
		return Flux.fromIterable(rows)
			.flatMapSequential((row) -> this.reasons.computeIfAbsent(row.get(0).id(), this::reason)
				.map((reason) -> new Red(row.get(0), row.size(), reason)))
			.sort((one, other) -> other.build().id() - one.build().id())
			.collectList();
	}

	/** The first error of the build, which is asked for once. */
	private Mono<String> reason(int buildId) {
		return this.ado.builds()
			.getTimeline(buildId)
			.flatMapIterable((timeline) -> timeline.records())
			.flatMapIterable((step) -> step.issues())
			.filter((issue) -> IssueType.ERROR.equals(issue.type()) && issue.message() != null)
			.map((issue) -> String.valueOf(issue.message()))
			.next()
			.defaultIfEmpty("")
			.cache((reason) -> Duration.ofDays(1), (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	private Mono<List<Review>> pulls() {
		return this.ado.pullRequests()
			.listPullRequests(PullRequestQuery.active().pageSize(PULLS))
			.take(PULLS)
			.flatMapSequential(this::review)
			.collectList();
	}

	private Mono<Review> review(GitPullRequest pull) {
		return Mono.justOrEmpty(pull.repository())
			.mapNotNull((repository) -> repository.project())
			.mapNotNull((project) -> project.id())
			.flatMapMany((project) -> this.ado.policies().listEvaluations(project, pull.pullRequestId()))
			.filter((policy) -> policy.configuration() != null && policy.configuration().isBlocking())
			.collectList()
			.map((policies) -> new Review(pull, policies));
	}

	private Mono<Work> work() {
		WorkItemsOptions fields = WorkItemsOptions.defaults()
			.fields(SystemFields.TITLE, SystemFields.STATE, SystemFields.WORK_ITEM_TYPE, SystemFields.ASSIGNED_TO,
					SystemFields.CHANGED_DATE);
		return this.types.flatMap((types) -> this.ado.workItems()
			.queries()
			.queryWorkItems(LATELY, WiqlOptions.defaults().top(WORK_ITEMS), fields)
			.map((item) -> item(item, types))
			.collectList()
			.map((items) -> new Work(items, counts(items))));
	}

	private static Item item(WorkItem item, Map<String, WorkItemType> types) {
		String type = Objects.toString(item.get(SystemFields.WORK_ITEM_TYPE), "");
		String state = Objects.toString(item.get(SystemFields.STATE), "");
		IdentityRef person = item.get(SystemFields.ASSIGNED_TO);
		List<WorkItemStateColor> states = types.containsKey(type) ? types.get(type).states() : List.of();
		String category = states.stream()
			.filter((each) -> state.equals(each.name()))
			.map((each) -> Objects.toString(each.category(), ""))
			.findFirst()
			.orElse("");
		return new Item(item.id(), item.rev(), type, Objects.toString(item.get(SystemFields.TITLE), ""), state,
				category, (person != null) ? Objects.toString(person.displayName(), "") : "nobody",
				item.get(SystemFields.CHANGED_DATE),
				states.stream().map((each) -> Objects.toString(each.name(), "")).toList());
	}

	/** States in the order in which work goes through them. */
	private static List<Count> counts(List<Item> items) {
		List<String> order = List.of("Proposed", "InProgress", "Resolved", "Completed", "Removed");
		return items.stream()
			.collect(Collectors.groupingBy(Item::state))
			.entrySet()
			.stream()
			.map((state) -> new Count(state.getKey(), state.getValue().get(0).category(), state.getValue().size()))
			.sorted(Comparator.comparingInt((count) -> order.indexOf(count.category())))
			.toList();
	}

	private static <T> Mono<Part<T>> part(Instant at, Supplier<Mono<T>> read) {
		return Mono.defer(read)
			.map((seen) -> new Part<>(seen, at, null))
			.onErrorResume((failure) -> Mono.just(new Part<T>(null, at, String.valueOf(failure.getMessage()))));
	}

	private static <T> Mono<T> kept(Supplier<Mono<T>> read, DashboardProperties properties) {
		return Mono.defer(read).cache((value) -> properties.slow(), (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

}
