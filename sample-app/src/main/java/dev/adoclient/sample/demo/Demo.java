package dev.adoclient.sample.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.AdoEmulatorOptions;
import dev.adoclient.emulator.build.ArtifactFile;
import dev.adoclient.emulator.build.ArtifactKind;
import dev.adoclient.emulator.build.BuildPlan;
import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.build.HostedProgress;
import dev.adoclient.emulator.build.QueueStatus;
import dev.adoclient.emulator.build.Source;
import dev.adoclient.emulator.build.Trigger;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.seed.DefinitionBuilder;
import dev.adoclient.emulator.seed.PullRequestBuilder;
import dev.adoclient.emulator.seed.RepositoryBuilder;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.HostedWorkItemType;
import dev.adoclient.emulator.workitem.PatchOperation;
import dev.adoclient.emulator.workitem.SaveOptions;

/**
 * A project with two weeks behind it. Some of its titles try to break the page.
 */
public final class Demo implements AutoCloseable {

	/** The name of the project. */
	public static final String PROJECT = "web";

	static final List<Person> PEOPLE = List.of(Person.of("Kim Abel", "kim.abel@contoso.com"),
			Person.of("Noor Haddad", "noor.haddad@contoso.com"), Person.of("José Álvarez", "jose.alvarez@contoso.com"),
			Person.of("Mei Tanaka", "mei.tanaka@contoso.com"));

	static final List<String> ERRORS = List.of("2 of 318 tests failed: CheckoutTests.roundsHalfEven",
			"Expected <h1>Your orders</h1> but was <script>alert('tests')</script>",
			"The browser did not answer within 30 s");

	private static final List<String> NAMES = List.of("web-ci", "storefront-ci", "web-e2e", "web-deploy",
			"web-nightly");

	private final DemoClock clock;

	private final AdoEmulator emulator;

	Demo(Clock clock) {
		this.clock = new DemoClock(clock);
		this.emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().empty().clock(this.clock));
		plant();
	}

	public AdoEmulator emulator() {
		return this.emulator;
	}

	@Override
	public void close() {
		this.emulator.close();
	}

	/** Fills an emulator that is empty. */
	public void plant() {
		this.emulator.project(PROJECT);
		PEOPLE.forEach(this.emulator.state().host().directory()::add);
		NAMES.forEach(this::define);
		builds();
		pullRequests();
		workItems();
		this.emulator.faults().failEvery(1).on("GET", "/_apis/artifact/*").slow(Duration.ofSeconds(3));
	}

	Builds state() {
		return this.emulator.state().project(PROJECT).builds();
	}

	Instant now() {
		return this.clock.instant();
	}

	private void define(String name) {
		DefinitionBuilder definition = repository(name.startsWith("web") ? "web" : "storefront").definition(name);
		state().definitions()
			.set(definition.state().with(name.endsWith("nightly") ? QueueStatus.PAUSED : QueueStatus.ENABLED));
	}

	/**
	 * Eleven builds a day; some days were bad, and the last builds are told one by one.
	 */
	private void builds() {
		Random random = new Random(11);
		int[] badness = { 18, 22, 15, 30, 45, 52, 40, 28, 20, 24, 12, 16, 9, 6 };
		Instant begin = now().minus(Duration.ofDays(badness.length).minusHours(2));
		for (int n = 0; n < badness.length * 11 - 3; n++) {
			HostedBuildResult result = (random.nextInt(100) < badness[n / 11]) ? HostedBuildResult.FAILED
					: (random.nextInt(12) == 0) ? HostedBuildResult.PARTIALLY_SUCCEEDED : HostedBuildResult.SUCCEEDED;
			ended(random.nextInt(4), n, begin.plus(Duration.ofMinutes(130L * n + random.nextInt(50))), result);
		}
		int[] last = { 2, 0, 2, 3, 1, 2, 0 };
		String fails = "yes no yes no yes yes no";
		for (int n = 0; n < last.length; n++) {
			ended(last[n], 4 * n, now().minus(Duration.ofMinutes(170 - 22L * n)),
					fails.split(" ")[n].equals("yes") ? HostedBuildResult.FAILED : HostedBuildResult.SUCCEEDED);
		}
		ended(1, 1, now().minusSeconds(700), HostedBuildResult.CANCELED);
		this.clock.earlier(Duration.ofSeconds(97), () -> queue(3, 2, HostedBuildResult.SUCCEEDED, 180));
		this.clock.earlier(Duration.ofSeconds(34), () -> queue(0, 1, HostedBuildResult.SUCCEEDED, 150));
		queue(1, 0, HostedBuildResult.SUCCEEDED, 60);
	}

	private void ended(int definition, int n, Instant at, HostedBuildResult result) {
		Instant start = at.plusSeconds(7 + n % 20);
		Instant end = start.plusSeconds(150 + n * 37 % 160);
		HostedBuild build = state().add(defined(definition),
				HostedProgress.queued(at).started(start).completed(result, end), source(definition, n),
				trigger(definition, n));
		state().progression().trace(build, plan(definition, result, Duration.between(start, end)));
		if (result == HostedBuildResult.SUCCEEDED && at.isAfter(now().minus(Duration.ofHours(3)))) {
			publish(build);
		}
	}

	/** Queues a build that goes its way by itself. */
	HostedBuild queue(int definition, int n, HostedBuildResult result, int seconds) {
		state().progression().plan(defined(definition).id(), plan(definition, result, Duration.ofSeconds(seconds)));
		return state().queue(defined(definition), source(definition, n), trigger(definition, n));
	}

	private HostedDefinition defined(int definition) {
		return state().definitions().all().get(definition);
	}

	private static BuildPlan plan(int definition, HostedBuildResult result, Duration length) {
		return BuildPlan.USUAL.taking(Duration.ofSeconds(6), length)
			.ending(result, "Run tests", (result == HostedBuildResult.SUCCEEDED) ? BuildPlan.USUAL.output() : List
				.of("Starting 318 tests", "  ok  Cart (41)", "  ok  Orders (87)", ERRORS.get(definition % 3)));
	}

	private static Source source(int definition, int n) {
		return new Source((n % 4 == 1) ? "refs/pull/" + (1 + n % 5) + "/merge" : "refs/heads/main",
				StableId.commit(definition + "#" + n));
	}

	private static Trigger trigger(int definition, int n) {
		HostedBuildReason reason = (n % 4 == 1) ? HostedBuildReason.PULL_REQUEST
				: (n % 7 == 2) ? HostedBuildReason.MANUAL : HostedBuildReason.INDIVIDUAL_CI;
		return Trigger.manual(PEOPLE.get((definition + n) % PEOPLE.size())).because(reason, Map.of());
	}

	private void publish(HostedBuild build) {
		byte[] site = new byte[3_000_000];
		new Random(build.id()).nextBytes(site);
		state().artifacts().publish(build, "drop", ArtifactKind.PIPELINE, List.of(new ArtifactFile("site.bin", site)));
	}

	private void pullRequests() {
		RepositoryBuilder web = repository("web");
		web.policy(PolicyKind.MINIMUM_REVIEWERS, Map.of("minimumApproverCount", 2, "creatorVoteCounts", false));
		web.policy(PolicyKind.COMMENTS, Map.of());
		open(web, "Round totals half even", 1, 52, (pull) -> pull.vote(mail(2), 10).vote(mail(3), 5));
		open(web, "Translate the receipt", 3, 27,
				(pull) -> pull.vote(mail(0), -5).comment(mail(0), "Is this the formal form?"));
		open(web, "Escape <script>alert('titles')</script> in reports", 2, 9, (pull) -> pull.vote(mail(1), 10));
		open(web, "Drop the old checkout", 0, 5,
				(pull) -> pull.vote(mail(2), -10).comment(mail(2), "Two customers still use it."));
		open(repository("storefront"), "Draft: dark mode", 1, 2, PullRequestBuilder::draft);
	}

	RepositoryBuilder repository(String name) {
		return this.emulator.project(PROJECT).repository(name);
	}

	void open(RepositoryBuilder code, String title, int author, int hours, Consumer<PullRequestBuilder> more) {
		this.clock.earlier(Duration.ofHours(hours), () -> more.accept(code.pullRequest(title).by(mail(author))));
	}

	static String mail(int person) {
		return PEOPLE.get(person).uniqueName();
	}

	private void workItems() {
		List<String> titles = List.of("Pay by invoice", "See my orders on the phone", "Totals are rounded wrongly",
				"\"><img src=x onerror=alert(1)> breaks the search", "Refund an order", "Show who changed what",
				"Receipt lacks the tax number", "Draw the checkout screens", "Translate the mails",
				"Archive old orders", "Slow start after midnight", "Export for the auditors",
				"Remember the last address", "Gift cards");
		List<String> types = List.of("User Story", "User Story", "Bug", "Bug", "Feature", "User Story", "Bug");
		List<List<String>> paths = List.of(List.of("Active"), List.of("Active", "Resolved"), List.of(),
				List.of("Active"), List.of("Active", "Resolved", "Closed"));
		List<HostedWorkItem> items = new ArrayList<>();
		for (int n = 0; n < titles.size(); n++) {
			int nth = n;
			this.clock.earlier(Duration.ofHours(200 - 14L * n),
					() -> items.add(this.emulator.state()
						.workItems()
						.create(PROJECT, HostedWorkItemType.get(types.get(nth % types.size())),
								List.of(PatchOperation.set("System.Title", titles.get(nth)),
										PatchOperation.set("System.AssignedTo", mail(nth % 4))),
								SaveOptions.by(PEOPLE.get(nth % 4)))));
			for (String state : paths.get(n % paths.size())) {
				this.clock.earlier(Duration.ofHours(90 - 6L * n), () -> move(items.get(nth), state));
			}
		}
	}

	void move(HostedWorkItem item, String state) {
		this.emulator.state()
			.workItems()
			.update(item.id(), List.of(PatchOperation.set("System.State", state)), SaveOptions.by(PEOPLE.get(1)));
	}

}
