package dev.adoclient.area.git;

import java.time.Duration;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.model.GitVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Arguments that make no sense are refused before anything is sent.
 */
class RefusedGitArgumentsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest
	@MethodSource("values")
	void valuesAreRefused(ThrowingCallable value) {
		assertThatIllegalArgumentException().isThrownBy(value);
	}

	static Stream<ThrowingCallable> values() {
		return Stream.of(() -> GitVersion.branch(" "), () -> CommitStatus.of(GitStatusState.PENDING, "ci", " "),
				() -> RepositoryRequest.of(""), () -> TagRequest.of(" ", "1f2e", "first"),
				() -> TagRequest.of("v1", " ", "first"), () -> RefUpdate.move("main", " ", "1f2e"),
				() -> RefUpdate.create(" ", "1f2e"), () -> PullRequestUpdate.empty().title(" "),
				() -> PullRequestUpdate.empty().targetBranch(" "),
				() -> PullRequestCompletion.defaults().bypassPolicy(" "), () -> PushTarget.tipOf(""),
				() -> new PushTarget("refs/heads/main", null, null),
				() -> new PushTarget("refs/heads/main", "refs/heads/main", "1f2e"),
				() -> ThreadPosition.of("/a").right(1, 0, 1, 1), () -> RefQuery.all().pageSize(0),
				() -> PushQuery.all().pageSize(0), () -> DiffQuery.between(version(), version()).pageSize(0),
				() -> CommitStatusQuery.all().pageSize(0), () -> PushCommitQuery.all().pageSize(0),
				() -> PullRequestChangesQuery.all().pageSize(0), () -> CommitQuery.all().ids());
	}

	@ParameterizedTest
	@MethodSource("calls")
	void callsAreRefused(Call call) {
		try (AdoClient ado = wire.client()) {
			PullRequestClient pull = ado.pullRequest("web", "portal", 42);
			assertThatIllegalArgumentException().isThrownBy(() -> call.of(pull));
		}
		assertThat(wire.requests()).isEmpty();
	}

	static Stream<Call> calls() {
		return Stream.of((pull) -> pull.reviewers().resetVotes(),
				(pull) -> pull.threads().setThread(" ", ThreadRequest.of("text")),
				(pull) -> pull.threads().deleteThreads(""), (pull) -> pull.threads().updateComment(1, 1, " "),
				(pull) -> pull.awaitMerge(Duration.ZERO));
	}

	private static GitVersion version() {
		return GitVersion.branch("main");
	}

	/** A call that nothing comes of. */
	interface Call {

		void of(PullRequestClient pull);

	}

}
