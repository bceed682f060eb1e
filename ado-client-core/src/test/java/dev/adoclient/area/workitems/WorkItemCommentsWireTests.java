package dev.adoclient.area.workitems;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.model.IdentityRef;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemCommentsWireTests {

	private static final String ROUTE = "/contoso/web/_apis/wit/workItems/7/comments";

	private static final String COMMENT = "{\"id\":5,\"workItemId\":7,\"version\":2,\"text\":\"<b>Paid</b>\",\"format\":\"html\",\"reactions\":[{\"type\":\"like\",\"count\":2}],\"createdDate\":\"2026-11-23T09:00:00.12Z\"}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void listCommentsFollowsTheTokenInTheBody() {
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "?api-version=7.1-preview.4&$top=1&order=asc"))
				.willReturn(okJson("{\"totalCount\":2,\"count\":1,\"comments\":[%s],\"continuationToken\":\"t/1\"}"
					.formatted(COMMENT))));
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "?api-version=7.1-preview.4&$top=1&order=asc&continuationToken=t%2F1"))
				.willReturn(okJson("{\"totalCount\":2,\"count\":1,\"comments\":[{\"id\":6,\"workItemId\":7}]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web")
				.comments()
				.listComments(7, CommentQuery.all().pageSize(1).order(CommentSortOrder.ASC))
				.toList()).extracting(Comment::id).containsExactly(5, 6);
		}
	}

	@Test
	void listCommentsAsksForTheIds() {
		answer("{\"count\":1,\"comments\":[%s]}".formatted(COMMENT));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().listComments(7, List.of(5, 6)).toList())
				.extracting(Comment::text)
				.containsExactly("<b>Paid</b>");
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "?api-version=7.1-preview.4&ids=5%2C6")));
	}

	@Test
	void listCommentsOfNoIdIsRefusedBeforeItIsSent() {
		try (AdoClient ado = wire.client()) {
			WorkItemCommentsClient comments = ado.workItems("web").comments();
			assertThatIllegalArgumentException().isThrownBy(() -> comments.listComments(7, List.of()))
				.withMessage("There is no id");
			assertThatIllegalArgumentException().isThrownBy(() -> comments.addComment(7, " "))
				.withMessage("The comment is blank");
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void getCommentReadsWhatTheOptionsName() {
		answer(COMMENT);
		try (AdoClient ado = wire.client()) {
			Comment comment = ado.workItems("web")
				.comments()
				.getComment(7, 5, CommentOptions.defaults().expand(CommentExpandOptions.REACTIONS));
			assertThat(comment.reactions()).singleElement().extracting(CommentReaction::count).isEqualTo(2);
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/5?api-version=7.1-preview.4&$expand=reactions")));
	}

	@Test
	void addCommentSendsHtml() {
		answer(COMMENT);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().addComment(7, "<b>Paid</b>").id()).isEqualTo(5);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "?api-version=7.1-preview.4"))
				.withRequestBody(equalToJson("{\"text\":\"<b>Paid</b>\"}")));
	}

	@Test
	void addCommentSaysItsFormat() {
		answer(COMMENT);
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").comments().addComment(7, "**Paid**", CommentFormat.MARKDOWN);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(ROUTE + "?api-version=7.1-preview.4&format=markdown"))
				.withRequestBody(equalToJson("{\"text\":\"**Paid**\"}")));
	}

	@Test
	void updateCommentReplacesTheText() {
		answer(COMMENT);
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().updateComment(7, 5, "Paid").version()).isEqualTo(2);
			ado.workItems("web").comments().updateComment(7, 5, "_Paid_", CommentFormat.MARKDOWN);
		}
		wire.server()
			.verify(patchRequestedFor(urlEqualTo(ROUTE + "/5?api-version=7.1-preview.4"))
				.withRequestBody(equalToJson("{\"text\":\"Paid\"}")));
		wire.server().verify(patchRequestedFor(urlEqualTo(ROUTE + "/5?api-version=7.1-preview.4&format=markdown")));
	}

	@Test
	void deleteCommentTakesAnAnswerWithoutABody() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web").comments().deleteComment(7, 5);
		}
		wire.server().verify(deleteRequestedFor(urlEqualTo(ROUTE + "/5?api-version=7.1-preview.4")));
	}

	@Test
	void listVersionsReadsWhatTheTextWas() {
		answer("{\"count\":1,\"value\":[{\"version\":1,\"text\":\"Payd\"}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().listVersions(7, 5).toList()).extracting(CommentVersion::text)
				.containsExactly("Payd");
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/5/versions?api-version=7.1-preview.1")));
	}

	@Test
	void getVersionAsksForItsNumber() {
		answer("{\"version\":1,\"text\":\"Payd\"}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().getVersion(7, 5, 1).text()).isEqualTo("Payd");
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/5/versions/1?api-version=7.1-preview.1")));
	}

	@Test
	void reactionsAreListedGivenAndTakenBack() {
		answer("{\"count\":1,\"type\":\"like\",\"value\":[{\"type\":\"like\",\"count\":1}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().listReactions(7, 5).toList()).extracting(CommentReaction::type)
				.containsExactly(CommentReactionType.LIKE);
			ado.workItems("web").comments().addReaction(7, 5, CommentReactionType.LIKE);
			assertThat(ado.workItems("web").comments().deleteReaction(7, 5, CommentReactionType.LIKE)).isPresent();
		}
		wire.server().verify(getRequestedFor(urlEqualTo(ROUTE + "/5/reactions?api-version=7.1-preview.1")));
		wire.server().verify(putRequestedFor(urlEqualTo(ROUTE + "/5/reactions/like?api-version=7.1-preview.1")));
		wire.server().verify(deleteRequestedFor(urlEqualTo(ROUTE + "/5/reactions/like?api-version=7.1-preview.1")));
	}

	@Test
	void listReactingUsersReadsPersons() {
		answer("{\"count\":1,\"value\":[{\"displayName\":\"Dale\"}]}");
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().listReactingUsers(7, 5, CommentReactionType.HEART).toList())
				.extracting(IdentityRef::displayName)
				.containsExactly("Dale");
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo(ROUTE + "/5/reactions/heart/users?api-version=7.1-preview.1&$top=100")));
	}

	@Test
	void aFullPageOfReactingUsersIsFollowedByTheNext() {
		String users = ROUTE + "/5/reactions/heart/users?api-version=7.1-preview.1&$top=100";
		answer("{\"value\":[" + "{},".repeat(99) + "{}]}");
		wire.server().stubFor(get(urlEqualTo(users + "&$skip=100")).willReturn(okJson("{\"value\":[{}]}")));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").comments().listReactingUsers(7, 5, CommentReactionType.HEART).toList())
				.hasSize(101);
		}
	}

	private static void answer(String json) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(json)));
	}

}
