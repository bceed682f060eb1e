package dev.adoclient.recipes;

import java.time.Duration;
import java.util.List;

import dev.adoclient.AdoClient;
import dev.adoclient.area.git.CommentThreadStatus;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.git.GitPullRequestIteration;
import dev.adoclient.area.git.GitStatusState;
import dev.adoclient.area.git.ItemOptions;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.PullRequestQuery;
import dev.adoclient.area.git.PullRequestStatusRequest;
import dev.adoclient.area.git.ThreadRequest;
import dev.adoclient.area.git.VersionControlChangeType;
import dev.adoclient.area.git.Vote;
import dev.adoclient.area.policies.PolicyEvaluationStatus;
import dev.adoclient.model.GitVersion;

/**
 * The blocking bot of the documentation.
 */
class TodoBot {

	private final AdoClient ado;

	TodoBot(AdoClient ado) {
		this.ado = ado;
	}

	List<GitPullRequest> look() {
		String me = this.ado.checkAccess().authenticatedUser().orElseThrow().id().toString();
		List<GitPullRequest> active = this.ado.pullRequests("web")
			.listPullRequests("portal", PullRequestQuery.active())
			.toList();
		return active.stream().filter((open) -> !open.isDraft() && merge(me, open)).toList();
	}

	private boolean merge(String me, GitPullRequest open) {
		PullRequestClient pull = this.ado.pullRequest("web", "portal", open.pullRequestId());
		List<GitPullRequestIteration> iterations = pull.iterations().listIterations().toList();
		GitPullRequestIteration last = iterations.get(iterations.size() - 1);
		String head = last.sourceRefCommit().commitId();
		List<String> todos = pull.iterations()
			.listChanges(last.id())
			.stream()
			.filter((change) -> !VersionControlChangeType.DELETE.equals(change.changeType()))
			.map((change) -> change.item().path())
			.filter((path) -> text(path, head).contains("TODO"))
			.toList();
		boolean done = todos.isEmpty();
		ThreadRequest report = ThreadRequest.of(done ? "Nothing is left to do." : "To do: " + todos);
		pull.threads().setThread("contoso.todo", report.status(CommentThreadStatus.CLOSED));
		GitStatusState state = done ? GitStatusState.SUCCEEDED : GitStatusState.FAILED;
		pull.setStatus(PullRequestStatusRequest.of(state, "contoso", "todo").iteration(last.id()));
		pull.reviewers().vote(me, done ? Vote.APPROVED : Vote.WAITING_FOR_AUTHOR);
		if (done && policiesAgree(open)) {
			pull.complete(head);
			pull.awaitMerge(Duration.ofMinutes(5));
			return true;
		}
		return false;
	}

	private String text(String path, String commit) {
		return this.ado.git("web")
			.repository("portal")
			.items()
			.getText(path, ItemOptions.at(GitVersion.commit(commit)));
	}

	private boolean policiesAgree(GitPullRequest open) {
		return this.ado.policies("web")
			.listEvaluations(open.repository().project().id(), open.pullRequestId())
			.stream()
			.filter((evaluation) -> evaluation.configuration().isBlocking())
			.allMatch((evaluation) -> PolicyEvaluationStatus.APPROVED.equals(evaluation.status()));
	}

}
