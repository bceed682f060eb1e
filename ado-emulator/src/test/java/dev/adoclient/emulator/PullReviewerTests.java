package dev.adoclient.emulator;

import dev.adoclient.emulator.host.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class PullReviewerTests {

	private static final String MEI = Person.of("Mei Tanaka", "mei.tanaka@contoso.com").id().toString();

	private static final String NOOR = Person.of("Noor Haddad", "noor.haddad@contoso.com").id().toString();

	@Test
	void reviewersAreAddedShownAndRemoved(Caller caller) {
		Code web = Code.web(caller);
		String reviewers = web.open("topic") + "/reviewers";
		Reply added = web.send("POST", reviewers, "[{\"id\":\"" + MEI + "\"},{\"id\":\"" + NOOR + "\"}]").expect(200);
		assertThat(added.values("vote")).containsExactly("0", "0");
		assertThat(added.values("hasDeclined")).containsExactly("false", "false");
		assertThat(added.values("isFlagged")).containsExactly("false", "false");
		Reply required = web.send("PUT", reviewers + "/" + MEI, "{\"vote\":0,\"isRequired\":true}").expect(200);
		assertThat(required.json().get("isRequired").asBoolean()).isTrue();
		assertThat(web.get(reviewers + "/" + NOOR).json().has("isRequired")).isFalse();
		Reply removed = caller.delete(web.path() + reviewers + "/" + NOOR).expect(200);
		assertThat(removed.body()).isEmpty();
		assertThat(removed.header("Content-Type")).isNull();
		assertThat(web.get(reviewers).values("id")).containsExactly(MEI);
		web.get(reviewers + "/" + NOOR).expectError(404, "GitIdentityNotFoundException");
		web.send("PUT", reviewers + "/00000000-0000-0000-0000-000000000001", "{\"vote\":0}")
			.expectError(400, "GitPullRequestInvalidReviewer");
	}

	@Test
	void everybodyVotesForThemselves(AdoEmulator emulator, Caller caller) {
		Code web = Code.web(caller);
		String topic = web.open("topic");
		String me = emulator.state().caller().id().toString();
		assertThat(web.send("PUT", topic + "/reviewers/" + me, "{\"vote\":5}").expect(200).json().get("vote").asInt())
			.isEqualTo(5);
		assertThat(web.get(topic).json().at("/reviewers/0/vote").asInt()).isEqualTo(5);
		web.send("PUT", topic + "/reviewers/" + me, "{\"vote\":7}").expectError(400, "InvalidArgumentValueException");
		web.send("PUT", topic + "/reviewers/" + MEI, "{\"vote\":10}").expectError(400, "InvalidArgumentValueException");
		assertThat(web.get(topic + "/threads").text()).contains("VoteUpdate");
		web.send("PATCH", topic + "/reviewers", "[{\"id\":\"" + me + "\",\"vote\":0}]").expect(200);
		assertThat(web.get(topic).json().at("/reviewers/0/vote").asInt()).isZero();
		web.send("PATCH", topic, "{\"isDraft\":true}").expect(200);
		web.send("PUT", topic + "/reviewers/" + me, "{\"vote\":10}")
			.expectError(400, "GitPullRequestDraftCannotVoteException");
	}

}
