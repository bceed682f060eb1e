package dev.adoclient.area.git;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.policies.CommentPolicy;
import dev.adoclient.area.policies.PoliciesClient;
import dev.adoclient.area.policies.PolicyQuery;
import dev.adoclient.area.policies.PolicyScope;
import dev.adoclient.area.policies.WorkItemPolicy;
import dev.adoclient.blocking.Paged;
import dev.adoclient.emulator.seed.RepositoryBuilder;
import dev.adoclient.model.GitVersion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that need more than one page are read to their end.
 */
class GitPagesOnTheEmulatorTests {

	private static final int MANY = 101;

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	private RepositoryBuilder pages;

	private GitRepositoryClient repository;

	@BeforeEach
	void open() {
		this.pages = this.organization.emulator().project("web").repository("pages").file("/app.txt", "one\n");
		this.repository = this.organization.blocking().git("web").repository("pages");
	}

	@Test
	void theCommitsOfAPullRequestAndOfItsIteration() {
		int before = this.repository.listCommits().toList().size();
		for (int i = 1; i <= MANY; i++) {
			this.pages.file("long", "/app.txt", "version " + i);
		}
		PullRequestClient pull = pullRequest("long");
		assertThat(pull.listCommits().toList()).hasSize(MANY).doesNotHaveDuplicates();
		assertThat(pull.iterations().listCommits(1).toList()).hasSize(MANY).doesNotHaveDuplicates();
		CommitQuery query = CommitQuery.all().version(GitVersion.branch("long")).pageSize(40);
		assertThat(this.repository.listCommits(query).toList()).hasSize(before + MANY).doesNotHaveDuplicates();
	}

	@Test
	void theChangesOfACommitOfAnIterationAndBetweenTwoVersions() {
		PushCommit commit = PushCommit.of("Add many");
		for (int i = 1; i <= MANY; i++) {
			commit = commit.add("/many/%03d.txt".formatted(i), "text " + i);
		}
		GitPush push = this.repository.push(PushTarget.newBranch("wide", "main"), commit);
		String id = push.commits().get(0).commitId();
		assertThat(files(this.repository.listCommitChanges(id))).hasSize(MANY).doesNotHaveDuplicates();
		DiffQuery query = DiffQuery.between(GitVersion.branch("main"), GitVersion.branch("wide"));
		assertThat(files(this.repository.listDiffChanges(query))).hasSize(MANY).doesNotHaveDuplicates();
		assertThat(pullRequest("wide").iterations().listChanges(1).toList()).hasSize(MANY).doesNotHaveDuplicates();
	}

	@Test
	void theRefsAndPushesOfARepository() {
		this.pages.branch("a").branch("b").branch("c");
		assertThat(this.repository.refs().listRefs(RefQuery.branches().pageSize(1)).toList()).hasSize(4);
		this.repository.push("a", PushCommit.of("One").add("/1.txt", "1"));
		this.repository.push("a", PushCommit.of("Two").add("/2.txt", "2"));
		assertThat(this.repository.listPushes(PushQuery.all().branch("a").pageSize(1)).toList())
			.hasSizeGreaterThanOrEqualTo(2)
			.doesNotHaveDuplicates();
	}

	@Test
	void theStatusesOfACommit() {
		String tip = this.repository.refs().getRef("main").orElseThrow().objectId();
		for (int i = 1; i <= 3; i++) {
			this.repository.setCommitStatus(tip, CommitStatus.of(GitStatusState.SUCCEEDED, "ci", "part " + i));
		}
		assertThat(this.repository.listCommitStatuses(tip, CommitStatusQuery.all().pageSize(1)).toList()).hasSize(3);
	}

	@Test
	void thePullRequestsAndPoliciesOfAProject() {
		this.pages.pullRequest("One");
		this.pages.pullRequest("Two");
		this.pages.pullRequest("Three");
		assertThat(this.organization.blocking()
			.pullRequests("web")
			.listPullRequests("pages", PullRequestQuery.active().pageSize(1))
			.toList()).hasSize(3);
		PoliciesClient policies = this.organization.blocking().policies("web");
		policies.createPolicy(CommentPolicy.resolved().scope(PolicyScope.defaultBranches()));
		policies.createPolicy(WorkItemPolicy.required().scope(PolicyScope.defaultBranches()));
		assertThat(policies.listPolicies(PolicyQuery.all().pageSize(1)).toList()).hasSize(2);
	}

	/** A folder that is new is a change, too. */
	private static List<String> files(Paged<GitChange> changes) {
		return changes.stream().map(GitChange::item).filter((item) -> !item.isFolder()).map(GitItem::path).toList();
	}

	private PullRequestClient pullRequest(String branch) {
		GitPullRequest pull = this.organization.blocking()
			.pullRequests("web")
			.createPullRequest("pages", PullRequestCreation.of(branch, "main", "Merge " + branch));
		return this.organization.blocking().pullRequest("web", "pages", pull.pullRequestId());
	}

}
