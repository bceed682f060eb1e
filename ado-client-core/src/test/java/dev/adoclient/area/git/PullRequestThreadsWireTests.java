package dev.adoclient.area.git;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.model.IdentityRef;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The threads of a pull request, through the blocking client.
 */
class PullRequestThreadsWireTests {

	private static final String MARKER = "3533F9EC-9336-4290-85F7-6A6A51AD1861";

	private static final String SYSTEM = "{\"id\":1,\"properties\":null,\"threadContext\":null,\"identities\":null,"
			+ "\"pullRequestThreadContext\":null,\"comments\":[{\"id\":1,\"commentType\":\"system\",\"content\":\"joined\"}]}";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PullRequestThreadsClient threads;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.threads = this.ado.pullRequest("web", "portal", 42).threads();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void threadsAreListedAndReadInTheIterationsThatAreNamed() {
		stub(get(url("?$iteration=3&$baseIteration=1&api-version=7.1")), "{\"value\":[" + SYSTEM + "]}");
		stub(get(url("/1?api-version=7.1")), SYSTEM);
		assertThat(this.threads.listThreads(ThreadOptions.defaults().iteration(3).baseIteration(1)).toList())
			.singleElement()
			.satisfies((thread) -> {
				assertThat(thread.isDeleted()).isFalse();
				assertThat(thread.status()).isNull();
				assertThat(thread.properties()).isNull();
				assertThat(thread.json()).hasToString(SYSTEM);
			});
		assertThat(this.threads.getThread(1).id()).isEqualTo(1);
	}

	@Test
	void createThreadSendsPlaceOnBothSidesAndIterations() {
		stub(post(url("?api-version=7.1")).withRequestBody(equalToJson(
				"""
						{"comments":[{"parentCommentId":0,"content":"Why?","commentType":"text"}],"status":"pending",
						 "properties":{"Microsoft.TeamFoundation.Discussion.SupportsMarkdown":{"$type":"System.Int32","$value":1}},
						 "threadContext":{"filePath":"/src/a.txt",
						  "leftFileStart":{"line":3,"offset":1},"leftFileEnd":{"line":3,"offset":1},
						  "rightFileStart":{"line":4,"offset":2},"rightFileEnd":{"line":5,"offset":7}},
						 "pullRequestThreadContext":{"iterationContext":{"firstComparingIteration":1,"secondComparingIteration":2},
						  "changeTrackingId":9}}
						""")),
				"{\"id\":5}");
		ThreadRequest thread = ThreadRequest.of("Why?")
			.status(CommentThreadStatus.PENDING)
			.position(ThreadPosition.of("src/a.txt").left(3).right(4, 2, 5, 7))
			.iterations(1, 2)
			.changeTrackingId(9);
		assertThat(this.threads.createThread(thread).id()).isEqualTo(5);
	}

	@Test
	void aPlaceThatIsNoneIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ThreadPosition.of("/a").right(0));
		assertThatIllegalArgumentException().isThrownBy(() -> ThreadPosition.of("/a").left(4, 2, 4, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> ThreadPosition.of(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> ThreadRequest.of(" "));
	}

	@Test
	void updateStatusSendsTheStatusAlone() {
		stub(patch(url("/5?api-version=7.1")).withRequestBody(equalToJson("{\"status\":\"fixed\"}")),
				"{\"id\":5,\"status\":\"fixed\"}");
		assertThat(this.threads.updateStatus(5, CommentThreadStatus.FIXED).status())
			.isEqualTo(CommentThreadStatus.FIXED);
	}

	@Test
	void commentsAreListedReadWrittenAndDeleted() {
		stub(get(url("/5/comments?api-version=7.1")), "{\"value\":[{\"id\":1},{\"id\":2}]}");
		stub(get(url("/5/comments/2?api-version=7.1")), "{\"id\":2}");
		stub(post(url("/5/comments?api-version=7.1"))
			.withRequestBody(equalToJson("{\"parentCommentId\":1,\"content\":\"Yes\",\"commentType\":\"text\"}")),
				"{\"id\":3,\"parentCommentId\":1}");
		stub(patch(url("/5/comments/3?api-version=7.1")).withRequestBody(equalToJson("{\"content\":\"No\"}")),
				"{\"id\":3,\"content\":\"No\"}");
		wire.server().stubFor(delete(url("/5/comments/3?api-version=7.1")).willReturn(ok()));
		assertThat(this.threads.listComments(5).toList()).hasSize(2);
		assertThat(this.threads.getComment(5, 2).id()).isEqualTo(2);
		assertThat(this.threads.reply(5, 1, "Yes").parentCommentId()).isEqualTo(1);
		assertThat(this.threads.updateComment(5, 3, "No").content()).isEqualTo("No");
		this.threads.deleteComment(5, 3);
		assertThatIllegalArgumentException().isThrownBy(() -> this.threads.reply(5, 1, ""));
	}

	@Test
	void likesAreListedAddedAndRemoved() {
		stub(get(url("/5/comments/1/likes?api-version=7.1")), "{\"value\":[{\"id\":\"me\"}]}");
		wire.server().stubFor(post(url("/5/comments/1/likes?api-version=7.1")).willReturn(ok()));
		wire.server().stubFor(delete(url("/5/comments/1/likes?api-version=7.1")).willReturn(ok()));
		assertThat(this.threads.listLikes(5, 1).toList()).extracting(IdentityRef::id).containsExactly("me");
		this.threads.addLike(5, 1);
		this.threads.removeLike(5, 1);
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void deleteThreadPassesOverACommentThatSomebodyHasDeletedMeanwhile() {
		stub(get(url("/5?api-version=7.1")),
				"{\"id\":5,\"comments\":[{\"id\":1},{\"id\":2,\"isDeleted\":true},{\"id\":3}]}");
		wire.server().stubFor(delete(url("/5/comments/1?api-version=7.1")).willReturn(aResponse().withStatus(404)));
		wire.server().stubFor(delete(url("/5/comments/3?api-version=7.1")).willReturn(ok()));
		this.threads.deleteThread(5);
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void deleteThreadReportsThatItMayNot() {
		stub(get(url("/5?api-version=7.1")), "{\"id\":5,\"comments\":[{\"id\":1},{\"id\":2}]}");
		wire.server().stubFor(delete(url("/5/comments/1?api-version=7.1")).willReturn(aResponse().withStatus(403)));
		assertThatExceptionOfType(AdoAccessDeniedException.class).isThrownBy(() -> this.threads.deleteThread(5));
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void setThreadBeginsTheThreadWhereThereIsNone() {
		existing(SYSTEM, thread(4, "other bot", "text", false));
		stub(post(url("?api-version=7.1")).withRequestBody(equalToJson(
				"""
						{"comments":[{"parentCommentId":0,"content":"80 %%","commentType":"text"}],"status":"closed",
						 "properties":{"Microsoft.TeamFoundation.Discussion.SupportsMarkdown":{"$type":"System.Int32","$value":1},
						  "%s":{"$type":"System.String","$value":"coverage"}}}
						"""
					.formatted(MARKER))),
				"{\"id\":6}");
		assertThat(this.threads.setThread("coverage", ThreadRequest.of("80 %").status(CommentThreadStatus.CLOSED)).id())
			.isEqualTo(6);
		assertThat(writes()).isEqualTo(1);
	}

	@Test
	void setThreadChangesTheFirstCommentOfItsOwnThreadAndNoOther() {
		existing(thread(3, "style", "80 %", false), thread(4, "coverage", "80 %", false),
				thread(7, "coverage", "70 %", false));
		stub(patch(url("/4/comments/1?api-version=7.1")).withRequestBody(equalToJson("{\"content\":\"90 %\"}")),
				"{\"id\":1,\"content\":\"90 %\"}");
		GitPullRequestCommentThread thread = this.threads.setThread("coverage", ThreadRequest.of("90 %"));
		assertThat(thread.id()).isEqualTo(4);
		assertThat(thread.comments()).extracting(Comment::content).containsExactly("90 %", "a reply");
		assertThat(writes()).isEqualTo(1);
	}

	@Test
	void setThreadWritesNothingIfNothingChanges() {
		existing(thread(4, "coverage", "80 %\\r\\nof lines", false));
		this.threads.setThread("coverage", ThreadRequest.of("80 %\nof lines\n"));
		assertThat(writes()).isZero();
	}

	@Test
	void aThreadWhoseFirstCommentIsDeletedIsNotTheBotsAnyMoreAndTheReplyInItIsLeftAlone() {
		existing(thread(4, "coverage", "80 %", true));
		stub(post(url("?api-version=7.1")), "{\"id\":6}");
		assertThat(this.threads.setThread("coverage", ThreadRequest.of("80 %")).id()).isEqualTo(6);
	}

	@Test
	void textThatLooksLikeAMarkerIsNone() {
		existing("{\"id\":4,\"comments\":[{\"id\":1,\"content\":\"" + MARKER + " coverage <!-- coverage -->\"}],"
				+ "\"properties\":{\"Other\":{\"$type\":\"System.String\",\"$value\":\"coverage\"}}}");
		assertThat(this.threads.findThreads("coverage").toList()).isEmpty();
	}

	@Test
	void aThreadThatTheServiceCallsDeletedIsNotFound() {
		existing(thread(4, "coverage", "a", false).replaceFirst("\"id\":4", "\"id\":4,\"isDeleted\":true"));
		assertThat(this.threads.findThreads("coverage").toList()).isEmpty();
	}

	@Test
	void findThreadsTellsIdentifiersApartToTheLetter() {
		existing(SYSTEM, thread(3, "Coverage", "a", false), thread(4, "coverage", "b", false),
				thread(5, "coverage2", "c", false));
		assertThat(this.threads.findThreads("coverage").toList()).extracting(GitPullRequestCommentThread::id)
			.containsExactly(4);
		assertThatIllegalArgumentException().isThrownBy(() -> this.threads.findThreads(" "));
	}

	@Test
	void deleteThreadsDeletesThoseOfTheIdentifierAlone() {
		existing(thread(3, "style", "a", false), thread(4, "coverage", "b", false));
		wire.server().stubFor(delete(url("/4/comments/1?api-version=7.1")).willReturn(ok()));
		wire.server().stubFor(delete(url("/4/comments/2?api-version=7.1")).willReturn(ok()));
		this.threads.deleteThreads("coverage");
		assertThat(writes()).isEqualTo(2);
	}

	private static long writes() {
		return wire.requests()
			.stream()
			.map(LoggedRequest::getMethod)
			.filter((method) -> !method.getName().equals("GET"))
			.count();
	}

	private static void existing(String... threads) {
		stub(get(url("?api-version=7.1")), "{\"value\":[" + String.join(",", threads) + "]}");
	}

	private static String thread(int id, String identifier, String text, boolean deleted) {
		return ("{\"id\":%d,\"status\":\"active\",\"comments\":[{\"id\":1,\"content\":\"%s\",\"isDeleted\":%b},"
				+ "{\"id\":2,\"parentCommentId\":1,\"content\":\"a reply\"}],"
				+ "\"properties\":{\"%s\":{\"$type\":\"System.String\",\"$value\":\"%s\"}}}")
			.formatted(id, text, deleted, MARKER, identifier);
	}

	private static UrlPattern url(String route) {
		return urlEqualTo("/contoso/web/_apis/git/repositories/portal/pullRequests/42/threads" + route);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
