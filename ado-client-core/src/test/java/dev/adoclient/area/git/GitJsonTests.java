package dev.adoclient.area.git;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.TestJson;
import dev.adoclient.area.policies.PolicyEvaluationRecord;
import dev.adoclient.area.policies.PolicyEvaluationStatus;
import dev.adoclient.area.security.AccessControlList;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoObject;
import dev.adoclient.model.ResourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Whole answers in the shapes that the live service was seen to send.
 */
class GitJsonTests {

	private static final Instant NINE = Instant.parse("2026-11-23T09:00:00.123456700Z");

	@ParameterizedTest
	@MethodSource("answers")
	void anAnswerGoesOutAsItCame(Answer answer) {
		ObjectNode json = TestJson.object(answer.file());
		assertThat(new String(AdoJson.write(answer.type().apply(json)), StandardCharsets.UTF_8))
			.isEqualTo(json.toString());
	}

	static Stream<Answer> answers() {
		return Stream.of(new Answer("json/pull-request.json", GitPullRequest::new),
				new Answer("json/pull-request-thread.json", GitPullRequestCommentThread::new),
				new Answer("json/push.json", GitPush::new), new Answer("json/commit.json", GitCommit::new),
				new Answer("json/policy-evaluation.json", PolicyEvaluationRecord::new),
				new Answer("json/access-control-list.json", AccessControlList::new));
	}

	@Test
	void aPullRequestThatIsBeingCompleted() {
		GitPullRequest pull = new GitPullRequest(TestJson.object("json/pull-request.json"));
		assertThat(pull.status()).isEqualTo(PullRequestStatus.ACTIVE);
		assertThat(pull.mergeStatus()).isEqualTo(PullRequestAsyncStatus.QUEUED);
		assertThat(pull.creationDate()).isEqualTo(NINE);
		assertThat(pull.completionQueueTime()).isAfter(NINE);
		assertThat(pull.closedBy().id()).isEqualTo("r-1");
		assertThat(pull.closedDate()).isNull();
		assertThat(pull.lastMergeCommit()).isNull();
		assertThat(pull.lastMergeSourceCommit().commitId()).startsWith("1f2e");
		assertThat(pull.isDraft()).isFalse();
		assertThat(pull.artifactId()).endsWith("%2f42");
		assertThat(pull.description()).isEqualTo("Line one\r\nline two");
		assertThat(pull.labels()).extracting((label) -> label.name()).containsExactly("bot");
		assertThat(pull.links()).containsOnlyKeys("self", "workItems");
		assertThat(pull.repository().sshUrl()).startsWith("git@ssh");
		assertThat(pull.repository().size()).isEqualTo(5_000_000_000L);
		assertThat(pull.repository().project().visibility()).hasToString("organization");
		assertThat(pull.completionOptions().mergeStrategy()).isEqualTo(GitPullRequestMergeStrategy.REBASE_MERGE);
		assertThat(pull.completionOptions().autoCompleteIgnoreConfigIds()).containsExactly(3, 7);
		assertThat(pull.mergeOptions().disableRenames()).isTrue();
		assertThat(pull.mergeOptions().conflictAuthorshipCommits()).isFalse();
	}

	@Test
	void theReviewersOfAPullRequest() {
		GitPullRequest pull = new GitPullRequest(TestJson.object("json/pull-request.json"));
		assertThat(pull.reviewers())
			.extracting(Vote::of, IdentityRefWithVote::isRequired, IdentityRefWithVote::isFlagged)
			.containsExactly(tuple(Optional.of(Vote.APPROVED), true, false),
					tuple(Optional.of(Vote.WAITING_FOR_AUTHOR), false, true));
		assertThat(pull.reviewers().get(0).votedFor()).extracting(IdentityRefWithVote::isContainer)
			.containsExactly(true);
	}

	@Test
	void aThreadInAFile() {
		GitPullRequestCommentThread thread = new GitPullRequestCommentThread(
				TestJson.object("json/pull-request-thread.json"));
		assertThat(thread.status()).isEqualTo(CommentThreadStatus.ACTIVE);
		assertThat(thread.threadContext().leftFileStart().line()).isEqualTo(3);
		assertThat(thread.threadContext().rightFileEnd().offset()).isEqualTo(7);
		assertThat(thread.pullRequestThreadContext().changeTrackingId()).isEqualTo(9);
		assertThat(thread.pullRequestThreadContext().iterationContext().secondComparingIteration()).isEqualTo(3);
		assertThat(thread.pullRequestThreadContext().trackingCriteria().origFilePath()).isEqualTo("/src/old.txt");
		assertThat(thread.identities()).containsOnlyKeys("1");
		assertThat(
				thread.properties().value("Microsoft.TeamFoundation.Discussion.SupportsMarkdown").orElseThrow().asInt())
			.isEqualTo(1);
		assertThat(thread.comments()).extracting(Comment::isDeleted).containsExactly(false, true);
		assertThat(thread.comments()).extracting(Comment::parentCommentId).containsExactly(0, 1);
		assertThat(thread.comments().get(0).usersLiked()).hasSize(1);
		assertThat(thread.comments().get(1).content()).isNull();
	}

	@Test
	void aPushOfANewBranch() {
		GitPush push = new GitPush(TestJson.object("json/push.json"));
		assertThat(push.date()).isEqualTo(NINE);
		assertThat(push.repository().defaultBranch()).isNull();
		assertThat(push.refUpdates()).extracting(GitRefUpdate::name).containsExactly("refs/heads/feat/é");
		assertThat(push.commits()).singleElement().satisfies((commit) -> {
			assertThat(commit.commentTruncated()).isTrue();
			assertThat(commit.changeCounts()).containsEntry("Rename", 1);
			assertThat(commit.author().name()).isEqualTo("Bot");
		});
	}

	@Test
	void aCommitOfAMerge() {
		GitCommit commit = new GitCommit(TestJson.object("json/commit.json"));
		assertThat(commit.parents()).hasSize(2);
		assertThat(commit.push().pushId()).isEqualTo(9);
		assertThat(commit.committer().date()).isEqualTo("2026-11-23T09:00:00Z");
		assertThat(commit.statuses()).extracting(GitStatus::targetUrl).containsExactly("https://ci.contoso.com/42 ");
		assertThat(commit.workItems()).extracting(ResourceRef::id).containsExactly("7");
		assertThat(commit.changes()).singleElement().satisfies((change) -> {
			assertThat(change.changeType()).hasToString("edit, rename");
			assertThat(change.item().gitObjectType()).isEqualTo(GitObjectType.BLOB);
			assertThat(change.sourceServerItem()).isEqualTo("/src/old.txt");
		});
	}

	@Test
	void anEvaluationThatIsQueued() {
		PolicyEvaluationRecord evaluation = new PolicyEvaluationRecord(TestJson.object("json/policy-evaluation.json"));
		assertThat(evaluation.status()).isEqualTo(PolicyEvaluationStatus.QUEUED);
		assertThat(evaluation.startedDate()).isEqualTo(NINE);
		assertThat(evaluation.completedDate()).isNull();
		assertThat(evaluation.configuration().createdDate()).isEqualTo("2025-01-09T12:06:19.910689300Z");
		assertThat(evaluation.configuration().type().displayName()).isEqualTo("Build");
		assertThat(evaluation.configuration().settings().at("/scope/0/matchKind").asString())
			.isEqualTo("DefaultBranch");
		assertThat(evaluation.context().path("isExpired").asBoolean()).isTrue();
	}

	@Test
	void anAccessControlList() {
		AccessControlList list = new AccessControlList(TestJson.object("json/access-control-list.json"));
		assertThat(list.inheritPermissions()).isTrue();
		assertThat(list.token()).endsWith("/refs/heads/6600650061007400/e900/");
		assertThat(list.acesDictionary()).containsKey(
				"Microsoft.IdentityModel.Claims.ClaimsIdentity;72f988bf-86f1-41af-91ab-2d7cd011db47\\dale@contoso.com");
		assertThat(list.acesDictionary().values()).extracting((entry) -> entry.extendedInfo().inheritedAllow())
			.containsExactly(16384, null);
	}

	/**
	 * An answer in a file.
	 */
	record Answer(String file, Function<ObjectNode, AdoObject> type) {

		@Override
		public String toString() {
			return this.file;
		}

	}

}
