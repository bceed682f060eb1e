package dev.adoclient.recipes;

import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.area.git.CommentThreadStatus;
import dev.adoclient.area.git.GitItemsAsyncClient;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.GitPullRequestIteration;
import dev.adoclient.area.git.GitStatusState;
import dev.adoclient.area.git.ItemOptions;
import dev.adoclient.area.git.PullRequestAsyncClient;
import dev.adoclient.area.git.PullRequestQuery;
import dev.adoclient.area.git.PullRequestStatusRequest;
import dev.adoclient.area.git.ThreadRequest;
import dev.adoclient.area.git.VersionControlChangeType;
import dev.adoclient.area.git.Vote;
import dev.adoclient.area.policies.PolicyEvaluationStatus;
import dev.adoclient.model.GitVersion;

/**
 * The asynchronous bot of the documentation.
 */
class AsyncTodoBot {

	private final AdoAsyncClient ado;

	AsyncTodoBot(AdoAsyncClient ado) {
		this.ado = ado;
	}

	Flux<GitPullRequest> look() {
		Mono<List<GitPullRequest>> active = this.ado.pullRequests("web")
			.listPullRequests("portal", PullRequestQuery.active())
			.filter((open) -> !open.isDraft())
			.collectList();
		return this.ado.checkAccess()
			.map((access) -> access.authenticatedUser().orElseThrow().id().toString())
			.flatMapMany((me) -> active.flatMapIterable((all) -> all).concatMap((open) -> merge(me, open)));
	}

	private Mono<GitPullRequest> merge(String me, GitPullRequest open) {
		PullRequestAsyncClient pull = this.ado.pullRequest("web", "portal", open.pullRequestId());
		return pull.iterations()
			.listIterations()
			.last()
			.flatMap((last) -> todos(pull, last).flatMap((todos) -> report(me, pull, last.id(), todos))
				.filterWhen((done) -> policiesAgree(open).map((agree) -> done && agree))
				.flatMap((done) -> pull.complete(last.sourceRefCommit().commitId()))
				.flatMap((queued) -> pull.awaitMerge(Duration.ofMinutes(5))));
	}

	private Mono<List<String>> todos(PullRequestAsyncClient pull, GitPullRequestIteration last) {
		GitItemsAsyncClient files = this.ado.git("web").repository("portal").items();
		ItemOptions atHead = ItemOptions.at(GitVersion.commit(last.sourceRefCommit().commitId()));
		return pull.iterations()
			.listChanges(last.id())
			.filter((change) -> !VersionControlChangeType.DELETE.equals(change.changeType()))
			.map((change) -> change.item().path())
			.filterWhen((path) -> files.getText(path, atHead).map((text) -> text.contains("TODO")))
			.collectList();
	}

	private Mono<Boolean> report(String me, PullRequestAsyncClient pull, int iteration, List<String> todos) {
		boolean done = todos.isEmpty();
		ThreadRequest report = ThreadRequest.of(done ? "Nothing is left to do." : "To do: " + todos);
		GitStatusState state = done ? GitStatusState.SUCCEEDED : GitStatusState.FAILED;
		return pull.threads()
			.setThread("contoso.todo", report.status(CommentThreadStatus.CLOSED))
			.then(pull.setStatus(PullRequestStatusRequest.of(state, "contoso", "todo").iteration(iteration)))
			.then(pull.reviewers().vote(me, done ? Vote.APPROVED : Vote.WAITING_FOR_AUTHOR))
			.thenReturn(done);
	}

	private Mono<Boolean> policiesAgree(GitPullRequest open) {
		return this.ado.policies("web")
			.listEvaluations(open.repository().project().id(), open.pullRequestId())
			.filter((evaluation) -> evaluation.configuration().isBlocking())
			.all((evaluation) -> PolicyEvaluationStatus.APPROVED.equals(evaluation.status()));
	}

}
