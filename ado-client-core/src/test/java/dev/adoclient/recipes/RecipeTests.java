package dev.adoclient.recipes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.BuildRequest;
import dev.adoclient.area.builds.BuildResult;
import dev.adoclient.area.builds.BuildsAsyncClient;
import dev.adoclient.area.builds.BuildsClient;
import dev.adoclient.area.builds.DefinitionQuery;
import dev.adoclient.area.builds.TaskResult;
import dev.adoclient.area.builds.Timeline;
import dev.adoclient.area.builds.TimelineRecord;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.GitRepositoryAsyncClient;
import dev.adoclient.area.git.GitRepositoryClient;
import dev.adoclient.area.git.PullRequestCreation;
import dev.adoclient.area.git.PushCommit;
import dev.adoclient.area.git.PushTarget;
import dev.adoclient.area.workitems.WorkItemCommentsAsyncClient;
import dev.adoclient.area.workitems.WorkItemCommentsClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.seed.DefinitionBuilder;
import dev.adoclient.emulator.seed.RepositoryBuilder;
import dev.adoclient.model.ResourceRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The recipes of the documentation, which are the code of this class, run against the
 * emulator.
 */
class RecipeTests {

	private final AdoEmulator emulator = AdoEmulator.start();

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final PrintStream out = new PrintStream(this.printed, true, StandardCharsets.UTF_8);

	@AfterEach
	void stop() {
		this.emulator.close();
	}

	@Test
	void aBuildIsQueuedFollowedAndToldOf() {
		failing();
		mention();
		try (AdoClient ado = configured(AdoClient.builder()).build()) {
			PrintStream out = this.out;
			BuildsClient builds = ado.builds("web");
			int definition = builds.definitions()
				.listDefinitions(DefinitionQuery.all().name("web-ci"))
				.toList()
				.get(0)
				.id();
			Build queued = builds.queueBuild(BuildRequest.of(definition).variables(Map.of("Configuration", "Debug")));
			try (Stream<Build> states = builds.watchBuild(queued.id())) {
				states.forEach((state) -> out.println(state.status()));
			}
			Build build = builds.getBuild(queued.id());
			for (TimelineRecord record : builds.getTimeline(build.id()).map(Timeline::records).orElse(List.of())) {
				if ("Task".equals(record.type()) && TaskResult.FAILED.equals(record.result()) && record.log() != null) {
					out.println(builds.logs().getText(build.id(), record.log().id()));
				}
			}
			WorkItemCommentsClient comments = ado.workItems("web").comments();
			for (ResourceRef item : builds.listWorkItems(build.id()).toList()) {
				comments.addComment(Integer.parseInt(item.id()),
						"Build %s: %s".formatted(build.buildNumber(), build.result()));
			}
			assertThat(build.result()).isEqualTo(BuildResult.FAILED);
			assertThat(build.parameters()).isEqualTo("{\"Configuration\":\"Debug\"}");
			assertTold(build);
		}
	}

	@Test
	void aBuildIsQueuedFollowedAndToldOfWithoutBlocking() {
		failing();
		mention();
		try (AdoAsyncClient asyncAdo = configured(AdoAsyncClient.builder()).build()) {
			PrintStream out = this.out;
			BuildsAsyncClient builds = asyncAdo.builds("web");
			WorkItemCommentsAsyncClient comments = asyncAdo.workItems("web").comments();
			Mono<Build> finished = builds.definitions()
				.listDefinitions(DefinitionQuery.all().name("web-ci"))
				.next()
				.flatMap((definition) -> builds
					.queueBuild(BuildRequest.of(definition.id()).variables(Map.of("Configuration", "Debug"))))
				.flatMapMany((queued) -> builds.watchBuild(queued.id()))
				.doOnNext((state) -> out.println(state.status()))
				.last();
			Mono<Build> told = finished.flatMap((build) -> builds.getTimeline(build.id())
				.flatMapIterable(Timeline::records)
				.filter((record) -> "Task".equals(record.type()) && TaskResult.FAILED.equals(record.result()))
				.filter((record) -> record.log() != null)
				.concatMap((record) -> builds.logs().getText(build.id(), record.log().id()))
				.doOnNext(out::println)
				.thenMany(builds.listWorkItems(build.id()))
				.concatMap((item) -> comments.addComment(Integer.parseInt(item.id()),
						"Build %s: %s".formatted(build.buildNumber(), build.result())))
				.then(Mono.just(build)));
			StepVerifier.create(told).assertNext(this::assertTold).verifyComplete();
		}
	}

	@Test
	void aChangeIsProposedAndItsBuildIsRead() {
		guarded();
		try (AdoClient ado = configured(AdoClient.builder()).build()) {
			PrintStream out = this.out;
			GitRepositoryClient repository = ado.git("web").repository("web");
			String text = repository.items().getText("/src/totals.js");
			repository.push(PushTarget.newBranch("add-amounts", "main"),
					PushCommit.of("Add the amounts").edit("/src/totals.js", text.replace("+ line,", "+ line.amount,")));
			GitPullRequest pull = ado.pullRequests("web")
				.createPullRequest("web", PullRequestCreation.of("add-amounts", "main", "Add the amounts"));
			BuildsClient builds = ado.builds("web");
			BuildQuery ofPull = BuildQuery.all().branch("refs/pull/%d/merge".formatted(pull.pullRequestId()));
			Build queued = builds.awaitQueuedBuild(ofPull, Duration.ofMinutes(1));
			Build build = builds.awaitBuild(queued.id(), Duration.ofMinutes(30));
			for (TimelineRecord record : builds.getTimeline(build.id()).map(Timeline::records).orElse(List.of())) {
				if ("Task".equals(record.type()) && TaskResult.FAILED.equals(record.result()) && record.log() != null) {
					out.println(builds.logs().getText(build.id(), record.log().id()));
				}
			}
			assertThat(build.result()).isEqualTo(BuildResult.FAILED);
			assertThat(printed()).contains("##[error]2 of 318 tests failed.");
			assertThat(repository.items().getText("/src/totals.js")).isEqualTo(text).doesNotContain("amount");
		}
	}

	@Test
	void aChangeIsProposedAndItsBuildIsReadWithoutBlocking() {
		guarded();
		try (AdoAsyncClient asyncAdo = configured(AdoAsyncClient.builder()).build()) {
			PrintStream out = this.out;
			GitRepositoryAsyncClient repository = asyncAdo.git("web").repository("web");
			BuildsAsyncClient builds = asyncAdo.builds("web");
			Mono<GitPullRequest> proposed = repository.items()
				.getText("/src/totals.js")
				.flatMap((text) -> repository.push(PushTarget.newBranch("add-amounts", "main"),
						PushCommit.of("Add the amounts")
							.edit("/src/totals.js", text.replace("+ line,", "+ line.amount,"))))
				.then(Mono.defer(() -> asyncAdo.pullRequests("web")
					.createPullRequest("web", PullRequestCreation.of("add-amounts", "main", "Add the amounts"))));
			Mono<Build> built = proposed
				.map((pull) -> BuildQuery.all().branch("refs/pull/%d/merge".formatted(pull.pullRequestId())))
				.flatMap((ofPull) -> builds.awaitQueuedBuild(ofPull, Duration.ofMinutes(1)))
				.flatMap((queued) -> builds.awaitBuild(queued.id(), Duration.ofMinutes(30)));
			Flux<String> logs = built
				.flatMapMany((build) -> builds.getTimeline(build.id())
					.flatMapIterable(Timeline::records)
					.filter((record) -> "Task".equals(record.type()) && TaskResult.FAILED.equals(record.result()))
					.filter((record) -> record.log() != null)
					.concatMap((record) -> builds.logs().getText(build.id(), record.log().id())))
				.doOnNext(out::println);
			StepVerifier.create(logs)
				.assertNext((log) -> assertThat(log).contains("##[error]2 of 318 tests failed."))
				.verifyComplete();
			assertThat(printed()).contains("Run tests");
		}
	}

	@Test
	void eachStateOfABuildIsSeenAsItComes() {
		try (AdoAsyncClient ado = configured(AdoAsyncClient.builder()).build()) {
			int definition = repository().definition("web-ci").takes(Duration.ofHours(1), Duration.ofHours(2)).id();
			Flux<String> states = ado.builds("web")
				.queueBuild(BuildRequest.of(definition))
				.flatMapMany((queued) -> ado.builds("web").watchBuild(queued.id()))
				.doOnNext((state) -> this.emulator.pass(Duration.ofHours(2)))
				.map((state) -> state.status() + " " + state.result());
			StepVerifier.create(states)
				.expectNext("notStarted null", "inProgress null", "completed succeeded")
				.verifyComplete();
		}
	}

	private RepositoryBuilder repository() {
		return this.emulator.project("web").repository("web");
	}

	private RepositoryBuilder failing() {
		RepositoryBuilder repository = repository();
		repository.definition("web-ci")
			.takes(Duration.ZERO, Duration.ZERO)
			.fails("Run tests", "2 of 318 tests failed.");
		return repository;
	}

	/** A push that mentions a work item. */
	private void mention() {
		try (AdoClient ado = configured(AdoClient.builder()).build()) {
			ado.git("web")
				.repository("web")
				.push("main", PushCommit.of("Round totals, #3 [skip ci]").add("/a.txt", "1"));
		}
	}

	private void guarded() {
		DefinitionBuilder definition = repository().definition("web-ci");
		failing().policy(PolicyKind.BUILD, Map.of("buildDefinitionId", definition.id()));
	}

	private void assertTold(Build build) {
		assertThat(printed()).contains("completed").contains("##[error]2 of 318 tests failed.");
		assertThat(this.emulator.state().workItems().comments().of(3)).singleElement()
			.satisfies((comment) -> assertThat(comment.text())
				.isEqualTo("Build %s: failed".formatted(build.buildNumber())));
	}

	private String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder) {
		return builder.baseUrl(URI.create(this.emulator.url() + "/" + this.emulator.organization()))
			.organization(this.emulator.organization())
			.credential(AdoCredential.personalAccessToken(this.emulator.token()));
	}

}
