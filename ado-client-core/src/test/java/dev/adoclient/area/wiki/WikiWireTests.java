package dev.adoclient.area.wiki;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoException;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.Tagged;
import dev.adoclient.model.VersionControlRecursionType;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class WikiWireTests {

	private static final UUID PROJECT = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final UUID REPOSITORY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final String WIKI = """
			{"id":"%s","name":"web.wiki","type":"projectWiki","mappedPath":"/","versions":[{"version":"wikiMaster"}]}
			""".formatted(REPOSITORY);

	private static final String OLD = "\"33b55f7cb7e7e245323987634f960cf4a6e6bc74\"";

	private static final String NEW = "\"be3fb62ee66c9ad1ab5bb38e9a61e6ac9e1f22f5\"";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private WikiClient wikis;

	private WikiPagesClient pages;

	@BeforeEach
	void open() {
		// Jetty, in which WireMock runs, adds a suffix to the ETag of what it compresses.
		this.ado = wire.client((builder) -> builder.connection((connection) -> connection.compression(false)));
		this.wikis = this.ado.wiki("web");
		this.pages = this.wikis.pages("web & more.wiki");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listWikisReadsTypeAndVersions() {
		stub(get(wikis("?api-version=7.1")), okJson("{\"count\":1,\"value\":[%s]}".formatted(WIKI)));
		Wiki wiki = this.wikis.listWikis().toList().get(0);
		assertThat(wiki.type()).isEqualTo(WikiType.PROJECT_WIKI);
		assertThat(wiki.versions()).extracting(GitVersionDescriptor::version).containsExactly("wikiMaster");
	}

	@Test
	void getWikiEncodesItsName() {
		stub(get(wikis("/web%20%26%20more.wiki?api-version=7.1")), okJson(WIKI));
		assertThat(this.wikis.getWiki("web & more.wiki").id()).isEqualTo(REPOSITORY);
	}

	@Test
	void createWikiSendsAProjectWiki() {
		stub(post(wikis("?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"web.wiki","projectId":"%s","type":"projectWiki"}
				""".formatted(PROJECT))), okJson(WIKI).withStatus(201));
		assertThat(this.wikis.createWiki(WikiRequest.projectWiki("web.wiki", PROJECT)).name()).isEqualTo("web.wiki");
	}

	@Test
	void createWikiSendsACodeWiki() {
		stub(post(wikis("?api-version=7.1")).withRequestBody(equalToJson("""
				{"name":"docs","projectId":"%s","type":"codeWiki","repositoryId":"%s","mappedPath":"/docs",
				 "version":{"version":"main","versionType":"branch"}}
				""".formatted(PROJECT, REPOSITORY))), okJson(WIKI));
		WikiRequest docs = WikiRequest.codeWiki("docs", PROJECT, REPOSITORY, "/docs",
				GitVersion.branch("refs/heads/main"));
		assertThat(this.wikis.createWiki(docs)).isNotNull();
	}

	@Test
	void updateWikiSendsOnlyWhatChanges() {
		stub(patch(wikis("/docs?api-version=7.1")).withRequestBody(equalToJson("""
				{"versions":[{"version":"main","versionType":"branch"},{"version":"v1","versionType":"tag"}]}
				""")), okJson(WIKI));
		assertThat(this.wikis.updateWiki("docs",
				WikiUpdate.none().versions(GitVersion.branch("main"), GitVersion.tag("v1"))))
			.isNotNull();
	}

	@Test
	void deleteWikiAnswersWhatItWas() {
		stub(delete(wikis("/docs?api-version=7.1")), okJson(WIKI));
		assertThat(this.wikis.deleteWiki("docs").name()).isEqualTo("web.wiki");
	}

	@Test
	void getPageComesWithItsVersion() {
		stub(get(pages("?path=%2FGuide%2FSet%20up%20%26%20run&includeContent=true&recursionLevel=oneLevel"
				+ "&versionDescriptor.version=main&versionDescriptor.versionType=branch&api-version=7.1")), okJson("""
						{"id":12,"path":"/Guide/Set up & run","order":0,"content":"# Set up",
						 "subPages":[{"path":"/Guide/Set up & run/Linux","order":0}]}
						""").withHeader("ETag", OLD));
		Tagged<WikiPage> page = this.pages.getPage("/Guide/Set up & run",
				WikiPageOptions.defaults()
					.includeContent(true)
					.recursion(VersionControlRecursionType.ONE_LEVEL)
					.version(GitVersion.branch("main")));
		assertThat(page.eTag()).isEqualTo(OLD);
		assertThat(page.value().content()).isEqualTo("# Set up");
		assertThat(page.value().subPages()).hasSize(1);
	}

	@Test
	void getPageByIdComesWithItsVersion() {
		stub(get(pages("/12?includeContent=true&api-version=7.1")),
				okJson("{\"id\":12,\"content\":\"x\"}").withHeader("ETag", OLD));
		assertThat(this.pages.getPage(12, WikiPageIdOptions.defaults().includeContent(true)).eTag()).isEqualTo(OLD);
	}

	@Test
	void getTextAsksForTextAndKeepsItAsItIs() {
		String text = "# Größe\r\n{\"not\":\"json\"}";
		ResponseDefinitionBuilder answer = aResponse().withHeader("Content-Type", "text/plain").withBody(text);
		stub(get(pages("?path=%2FHome&api-version=7.1")).withHeader("Accept", equalTo("text/plain")), answer);
		stub(get(pages("/12?api-version=7.1")).withHeader("Accept", equalTo("text/plain")), answer);
		assertThat(this.pages.getText("/Home")).isEqualTo(text);
		assertThat(this.pages.getText(12)).isEqualTo(text);
	}

	@Test
	void createPageNamesNoVersionSoThatNothingIsReplaced() {
		stub(put(pages("?path=%2FHome&comment=First%20page&api-version=7.1")).withHeader("If-Match", absent())
			.withRequestBody(equalToJson("{\"content\":\"# Home\"}")),
				okJson("{\"id\":1,\"path\":\"/Home\",\"order\":0}").withStatus(201).withHeader("ETag", NEW));
		Tagged<WikiPage> page = this.pages.createPage("/Home", "# Home",
				WikiChangeOptions.defaults().comment("First page"));
		assertThat(page.eTag()).isEqualTo(NEW);
		assertThat(page.value().id()).isEqualTo(1);
	}

	@Test
	void updatePageNamesTheOldVersionAndAnswersTheNewOne() {
		stub(put(pages("?path=%2FHome&api-version=7.1")).withHeader("If-Match", equalTo(OLD))
			.withRequestBody(equalToJson("{\"content\":\"# Home\"}")), okJson("{\"id\":1}").withHeader("ETag", NEW));
		assertThat(this.pages.updatePage("/Home", "# Home", OLD).eTag()).isEqualTo(NEW);
	}

	@Test
	void updatePageByIdSaysWhy() {
		stub(patch(pages("/12?comment=Typo&api-version=7.1")).withHeader("If-Match", equalTo(OLD))
			.withRequestBody(equalToJson("{\"content\":\"# Home\"}")), okJson("{\"id\":12}").withHeader("ETag", NEW));
		assertThat(this.pages.updatePage(12, "# Home", OLD, "Typo").eTag()).isEqualTo(NEW);
	}

	@Test
	void updatePageOfAnOldVersionIsRefusedAndNotSentAgain() {
		stub(patch(pages("/12?api-version=7.1")),
				aResponse().withStatus(412)
					.withHeader("Content-Type", "application/json; charset=utf-8")
					.withBody("{\"message\":\"The page has changed\",\"typeKey\":\"WikiPageHasConflictsException\"}"));
		assertThatExceptionOfType(AdoException.class).isThrownBy(() -> this.pages.updatePage(12, "x", OLD))
			.withMessageContaining("The page has changed");
		wire.onlyRequest();
	}

	@Test
	void whatCannotBeMeantIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.updatePage("/Home", "x", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.updatePage(12, "x", " "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.deletePage(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.createAttachment("", new byte[0]));
		assertThatIllegalArgumentException().isThrownBy(() -> WikiPageMoveRequest.reorder("/Home", -1));
		assertThatIllegalArgumentException().isThrownBy(() -> WikiUpdate.none().versions());
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void movePageSendsPathAndOrder() {
		stub(post(urlEqualTo("/contoso/web/_apis/wiki/wikis/web%20%26%20more.wiki/pagemoves?api-version=7.1"))
			.withRequestBody(equalToJson("{\"path\":\"/A\",\"newPath\":\"/B/A\",\"newOrder\":2}")),
				okJson("{\"path\":\"/A\",\"newPath\":\"/B/A\",\"newOrder\":2,\"page\":{\"path\":\"/B/A\"}}")
					.withStatus(201)
					.withHeader("ETag", NEW));
		Tagged<WikiPageMove> move = this.pages.movePage(WikiPageMoveRequest.move("/A", "/B/A").newOrder(2));
		assertThat(move.eTag()).isEqualTo(NEW);
		assertThat(move.value().newPath()).isEqualTo("/B/A");
	}

	@Test
	void deletePageAnswersAPageWithoutId() {
		ResponseDefinitionBuilder answer = okJson("{\"path\":\"/Home\",\"order\":0,\"content\":\"\"}")
			.withHeader("ETag", "\"\"");
		stub(delete(pages("?path=%2FHome&comment=Old&api-version=7.1")), answer);
		stub(delete(pages("/12?comment=Old&api-version=7.1")), answer);
		assertThat(this.pages.deletePage("/Home", WikiChangeOptions.defaults().comment("Old")).id()).isNull();
		assertThat(this.pages.deletePage(12, "Old").path()).isEqualTo("/Home");
	}

	@Test
	void listPagesSendsTheTokenInTheBody() {
		String batch = "/contoso/web/_apis/wiki/wikis/web%20%26%20more.wiki/pagesbatch?api-version=7.1";
		stub(post(urlEqualTo(batch)).withRequestBody(equalToJson("{\"top\":1,\"pageViewsForDays\":7}")), okJson("""
				{"value":[{"id":1,"path":"/A","viewStats":[{"day":"2026-11-24T00:00:00Z","count":3}]}]}
				""").withHeader("X-MS-ContinuationToken", "1"));
		stub(post(urlEqualTo(batch))
			.withRequestBody(equalToJson("{\"top\":1,\"pageViewsForDays\":7,\"continuationToken\":\"1\"}")),
				okJson("{\"value\":[{\"id\":2,\"path\":\"/B\",\"viewStats\":[]}]}"));
		assertThat(this.pages.listPages(WikiPagesQuery.all().pageSize(1).pageViewsForDays(7)).toList())
			.extracting(WikiPageDetail::path)
			.containsExactly("/A", "/B");
	}

	@Test
	void getPageStatsCountsDays() {
		stub(get(pages("/12/stats?pageViewsForDays=30&api-version=7.1")),
				okJson("{\"id\":12,\"path\":\"/A\",\"viewStats\":[{\"day\":\"2026-11-24T00:00:00Z\",\"count\":3}]}"));
		assertThat(this.pages.getPageStats(12, 30).viewStats()).extracting(WikiPageStat::count).containsExactly(3);
	}

	@Test
	void createAttachmentSendsBase64() {
		stub(put(urlEqualTo("/contoso/web/_apis/wiki/wikis/web%20%26%20more.wiki/attachments?name=a%26b.png"
				+ "&versionDescriptor.version=main&versionDescriptor.versionType=branch&api-version=7.1"))
			.withHeader("Content-Type", equalTo("application/octet-stream"))
			.withHeader("Content-Length", equalTo("4"))
			.withRequestBody(equalTo("iVBO")),
				okJson("{\"name\":\"a&b.png\",\"path\":\"/.attachments/a&b.png\"}").withStatus(201)
					.withHeader("ETag", NEW));
		assertThat(
				this.pages.createAttachment("a&b.png", new byte[] { (byte) 0x89, 'P', 'N' }, GitVersion.branch("main")))
			.satisfies((attachment) -> assertThat(attachment.value().path()).isEqualTo("/.attachments/a&b.png"))
			.satisfies((attachment) -> assertThat(attachment.eTag()).isEqualTo(NEW));
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static UrlPattern wikis(String rest) {
		return urlEqualTo("/contoso/web/_apis/wiki/wikis" + rest);
	}

	private static UrlPattern pages(String rest) {
		return urlEqualTo("/contoso/web/_apis/wiki/wikis/web%20%26%20more.wiki/pages" + rest);
	}

}
