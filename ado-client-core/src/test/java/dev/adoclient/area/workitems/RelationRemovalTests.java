package dev.adoclient.area.workitems;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.model.AdoJson;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RelationRemovalTests {

	private static final String CHILD = "System.LinkTypes.Hierarchy-Forward";

	private static final String PROJECT = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c";

	private static final String URL = "/contoso/web/_apis/wit/workitems/7?$expand=relations&api-version=7.1";

	private static final String STALE = "{\"message\":\"VS403351: Test Operation for path /rev failed.\","
			+ "\"typeKey\":\"WorkItemRevisionMismatchException\"}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void whatWasMeantIsRemovedWhereverItStandsByNow() {
		read(4, relation(CHILD, item(8)), relation("Hyperlink", "https://x/9"), relation(CHILD, item(9)));
		answer(5, relation(CHILD, item(8)), relation("Hyperlink", "https://x/9"));
		try (AdoClient ado = wire.client()) {
			WorkItemsClient items = ado.workItems("web");
			assertThat(items.removeRelation(7, RelationType.CHILD, items.workItemUrl(9).toString()))
				.hasValueSatisfying((item) -> assertThat(item.rev()).isEqualTo(5));
		}
		wire.server().verify(1, getRequestedFor(urlEqualTo(URL)));
		wire.server().verify(1, patchRequestedFor(urlEqualTo(URL)).withRequestBody(equalToJson(removal(4, 2))));
	}

	@Test
	void aRelationThatIsGoneIsSaidToBeAndNothingIsWritten() {
		read(4, relation(CHILD, item(8)), relation("System.LinkTypes.Related", item(9)));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").removeRelation(7, RelationType.CHILD, item(9))).isEmpty();
		}
		wire.server().verify(0, patchRequestedFor(anyUrl()));
	}

	@Test
	void aChangeInBetweenLetsTheRelationsBeReadAnew() {
		wire.server()
			.stubFor(get(anyUrl()).inScenario("busy")
				.whenScenarioStateIs("Started")
				.willReturn(okJson(json(4, relation(CHILD, item(9))))));
		wire.server()
			.stubFor(patch(anyUrl()).inScenario("busy")
				.whenScenarioStateIs("Started")
				.willReturn(jsonResponse(STALE, 412))
				.willSetStateTo("changed"));
		wire.server()
			.stubFor(get(anyUrl()).inScenario("busy")
				.whenScenarioStateIs("changed")
				.willReturn(okJson(json(5, relation(CHILD, item(8)), relation(CHILD, item(9))))));
		wire.server()
			.stubFor(patch(anyUrl()).inScenario("busy")
				.whenScenarioStateIs("changed")
				.willReturn(okJson(json(6, relation(CHILD, item(8))))));
		try (AdoClient ado = wire.client()) {
			assertThat(ado.workItems("web").removeRelation(7, RelationType.CHILD, item(9)))
				.hasValueSatisfying((item) -> assertThat(item.rev()).isEqualTo(6));
		}
		wire.server().verify(1, patchRequestedFor(anyUrl()).withRequestBody(equalToJson(removal(5, 1))));
	}

	@Test
	void aWorkItemThatChangesAllTheTimeIsAConflictInTheEnd() {
		read(4, relation(CHILD, item(9)));
		wire.server().stubFor(patch(anyUrl()).willReturn(jsonResponse(STALE, 412)));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoConflictException.class)
				.isThrownBy(() -> ado.workItems("web").removeRelation(7, RelationType.CHILD, item(9)))
				.withMessageContaining("VS403351");
		}
		wire.server().verify(4, patchRequestedFor(anyUrl()));
	}

	@Test
	void aLinkThatWasRemovedInItsPlaceIsNamed() {
		// A link was added at the front after the reading, without a new revision.
		read(4, relation(CHILD, item(8)), relation(CHILD, item(9)));
		answer(5, relation(CHILD, item(10)), relation(CHILD, item(9)));
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoConflictException.class)
				.isThrownBy(() -> ado.workItems("web").removeRelation(7, RelationType.CHILD, item(9)))
				.withMessageContaining("the relation is still there")
				.withMessageContaining("this was removed: " + CHILD + " " + item(8));
		}
		wire.server().verify(1, patchRequestedFor(anyUrl()));
	}

	@Test
	void theSameTargetHasSeveralAddresses() {
		String file = "/_apis/wit/attachments/" + PROJECT;
		assertThat(is("AttachedFile", "https://x/o" + file + "?fileName=a.txt", "https://x/o/web" + file)).isTrue();
		assertThat(is("ArtifactLink", "vstfs:///Git/Commit/a%2fb", "vstfs:///Git/Commit/a%2Fb")).isTrue();
		assertThat(is("ArtifactLink", "vstfs:///Git/Commit/a%2fb", "vstfs:///Git/Commit/A%2fb")).isFalse();
		assertThat(is("Hyperlink", "https://x/what people type", "https://x/what people type")).isTrue();
		assertThat(is(CHILD, item(9), "https://x/o/_apis/wit/workItems/19")).isFalse();
		assertThat(is(CHILD, item(9), "https://x/o/_apis/wit/workItems/9")).isTrue();
	}

	@Test
	void aWorkItemOfAnotherOrganizationIsNotTakenForOneOfTheSameNumber() {
		String remote = "System.LinkTypes.Remote.Related";
		assertThat(is(remote, "https://x/other/_apis/wit/workItems/9", "https://x/o/_apis/wit/workItems/9")).isFalse();
		assertThat(is(remote, "https://x/o/_apis/wit/workItems/9", "https://x/o/_apis/wit/workItems/9")).isTrue();
	}

	private static boolean is(String type, String url, String meant) {
		byte[] json = json(1, relation(type, url)).getBytes(StandardCharsets.UTF_8);
		return new WorkItem((ObjectNode) AdoJson.read(json)).relations().get(0).is(new RelationType(type), meant);
	}

	private static void read(int rev, String... relations) {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson(json(rev, relations))));
	}

	private static void answer(int rev, String... relations) {
		wire.server().stubFor(patch(anyUrl()).willReturn(okJson(json(rev, relations))));
	}

	private static String removal(int rev, int place) {
		return ("[{\"op\":\"test\",\"path\":\"/rev\",\"value\":%d},"
				+ "{\"op\":\"remove\",\"path\":\"/relations/%d\"}]")
			.formatted(rev, place);
	}

	private static String json(int rev, String... relations) {
		return "{\"id\":7,\"rev\":%d,\"relations\":[%s]}".formatted(rev, String.join(",", relations));
	}

	private static String relation(String type, String url) {
		return "{\"rel\":\"%s\",\"url\":\"%s\",\"attributes\":{}}".formatted(type, url);
	}

	/** As the service answers it since 2019. */
	private static String item(int id) {
		return "https://dev.azure.com/contoso/" + PROJECT + "/_apis/wit/workItems/" + id;
	}

}
