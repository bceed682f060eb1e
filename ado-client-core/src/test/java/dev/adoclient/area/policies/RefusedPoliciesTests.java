package dev.adoclient.area.policies;

import java.time.Duration;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Policies that make no sense are refused where they are written.
 */
class RefusedPoliciesTests {

	@ParameterizedTest
	@MethodSource("refused")
	void isRefused(ThrowingCallable policy) {
		assertThatIllegalArgumentException().isThrownBy(policy);
	}

	static Stream<ThrowingCallable> refused() {
		return Stream.of(() -> ApprovalCountPolicy.of(0), () -> RequiredReviewersPolicy.of(),
				() -> StatusPolicy.of("security", " "), () -> BuildPolicy.of(12).expiresAfter(Duration.ofSeconds(59)),
				() -> CommentPolicy.resolved().scope(), () -> PolicyScope.branchOfAllRepositories(" "));
	}

}
