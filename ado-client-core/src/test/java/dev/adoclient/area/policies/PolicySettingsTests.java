package dev.adoclient.area.policies;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import dev.adoclient.model.AdoJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each policy is on the wire, with all that can be set. The specification does not
 * name the settings.
 */
class PolicySettingsTests {

	private static final UUID REPOSITORY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	@Test
	void approvalCount() {
		assertThat(ApprovalCountPolicy.of(2)
			.creatorVoteCounts(true)
			.allowDownvotes(true)
			.resetOnSourcePush(true)
			.resetRejectionsOnSourcePush(true)
			.requireVoteOnLastIteration(true)
			.blockLastPusherVote(true)
			.enabled(false)
			.json()).isEqualTo(json("""
					{"isEnabled":false,"isBlocking":true,"type":{"id":"fa4e907d-c16b-4a4c-9dfa-4906e5d171dd"},
					 "settings":{"minimumApproverCount":2,"creatorVoteCounts":true,"allowDownvotes":true,
					 "resetOnSourcePush":true,"resetRejectionsOnSourcePush":true,"requireVoteOnLastIteration":true,
					 "blockLastPusherVote":true}}"""));
	}

	@Test
	void buildThatNeverExpires() {
		assertThat(BuildPolicy.of(12).displayName("CI").manualQueueOnly(true).neverExpires().json()).isEqualTo(json("""
				{"isEnabled":true,"isBlocking":true,"type":{"id":"0609b952-1397-4640-95ec-e00a01b2c241"},
				 "settings":{"buildDefinitionId":12,"manualQueueOnly":true,"queueOnSourceUpdateOnly":true,
				 "validDuration":0,"displayName":"CI"}}"""));
	}

	@Test
	void buildThatExpiresAtOnceUnlessSaidOtherwise() {
		JsonNode settings = BuildPolicy.of(12).json().path("settings");
		assertThat(settings).isEqualTo(BuildPolicy.of(12).neverExpires().expiresAtOnce().json().path("settings"));
		assertThat(settings.path("queueOnSourceUpdateOnly").asBoolean()).isFalse();
		assertThat(settings.path("validDuration").asInt()).isZero();
	}

	@Test
	void buildThatExpiresIsCountedInWholeMinutes() {
		JsonNode settings = BuildPolicy.of(12).expiresAfter(Duration.ofSeconds(150)).json().path("settings");
		assertThat(settings.path("validDuration").asInt()).isEqualTo(2);
		assertThat(settings.path("queueOnSourceUpdateOnly").asBoolean()).isTrue();
	}

	@Test
	void status() {
		assertThat(StatusPolicy.of("security", "scan")
			.author("r-1")
			.displayName("Scan")
			.invalidateOnSourceUpdate(false)
			.onlyIfStatusIsSet()
			.files("/src/*")
			.json()).isEqualTo(json("""
					{"isEnabled":true,"isBlocking":true,"type":{"id":"cbdc66da-9728-4af8-aada-9a5a32e4a226"},
					 "settings":{"statusGenre":"security","statusName":"scan","invalidateOnSourceUpdate":false,
					 "authorId":"r-1","defaultDisplayName":"Scan","policyApplicability":1,
					 "filenamePatterns":["/src/*"]}}"""));
	}

	@Test
	void requiredReviewers() {
		assertThat(RequiredReviewersPolicy.of("r-1", "r-2")
			.approvals(2)
			.creatorVoteCounts(false)
			.files("/src/*", "!/src/docs/*")
			.addedFilesOnly(true)
			.ignoreIfSourceIsInScope(true)
			.message("Please look")
			.json()).isEqualTo(json("""
					{"isEnabled":true,"isBlocking":true,"type":{"id":"fd2167ab-b0be-447a-8ec8-39368250530e"},
					 "settings":{"requiredReviewerIds":["r-1","r-2"],"minimumApproverCount":2,
					 "creatorVoteCounts":false,"filenamePatterns":["/src/*","!/src/docs/*"],"addedFilesOnly":true,
					 "ignoreIfSourceIsInScope":true,"message":"Please look"}}"""));
	}

	@Test
	void whatHasNoSettingsIsItsType() {
		assertThat(CommentPolicy.resolved().type()).hasToString("c6a1889d-b943-4856-b76f-9e46bb6b0df2");
		assertThat(WorkItemPolicy.required().type()).hasToString("40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e");
	}

	@Test
	void eachKindOfScope() {
		assertThat(CommentPolicy.resolved()
			.scope(PolicyScope.branch(REPOSITORY, "refs/heads/main"),
					PolicyScope.branchesBelow(REPOSITORY, "releases/"), PolicyScope.branchOfAllRepositories("main"),
					PolicyScope.defaultBranches())
			.json()
			.at("/settings/scope"))
			.isEqualTo(json("""
					[{"repositoryId":"%s","refName":"refs/heads/main","matchKind":"exact"},
					 {"repositoryId":"%s","refName":"refs/heads/releases/","matchKind":"prefix"},
					 {"repositoryId":null,"refName":"refs/heads/main","matchKind":"exact"},
					 {"repositoryId":null,"refName":null,"matchKind":"DefaultBranch"}]""".formatted(REPOSITORY,
					REPOSITORY)));
	}

	private static JsonNode json(String text) {
		return AdoJson.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
