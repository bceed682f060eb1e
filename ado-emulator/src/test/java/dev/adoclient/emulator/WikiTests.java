package dev.adoclient.emulator;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class WikiTests {

	private static final String WIKIS = "/web/_apis/wiki/wikis";

	private static final String PAGES = WIKIS + "/web.wiki/pages";

	@BeforeEach
	void wiki(Caller caller) {
		Reply wiki = caller.send("POST", WIKIS, "{\"name\":\"web.wiki\",\"type\":\"projectWiki\"}").expect(201);
		assertThat(wiki.at("/versions/0/version")).isEqualTo("wikiMaster");
		caller.send("PUT", PAGES + "?path=/Home", "{\"content\":\"# Home\"}").expect(201);
	}

	@Test
	void versionIsTheIdThatGitGives(Caller caller) {
		Reply page = caller.get(PAGES + "?path=/Home").expect(200);
		assertThat(page.header("ETag")).isEqualTo("\"ce31d28e663eb9a9ee4fca4e514a47190a3eee06\"");
		assertThat(page.json().has("content")).isFalse();
		assertThat(caller.with("Accept-Encoding", "gzip").get(PAGES + "?path=/Home").header("ETag"))
			.isEqualTo(page.header("ETag"));
	}

	@Test
	void pageIsMadeAndChangedWithAnotherVersionEachTime(Caller caller) {
		Reply made = caller.send("PUT", PAGES + "?path=Guide", "{\"content\":\"a\"}").expect(201);
		assertThat(made.at("/path")).isEqualTo("/Guide");
		assertThat(made.at("/url")).endsWith("/pages/%2FGuide");
		assertThat(made.json().at("/order").isInt()).isTrue();
		Reply changed = caller.with("If-Match", made.header("ETag"))
			.send("PUT", PAGES + "?path=/Guide", "{\"content\":\"b\"}")
			.expect(200);
		assertThat(changed.header("ETag")).matches("\"[0-9a-f]{40}\"").isNotEqualTo(made.header("ETag"));
	}

	@Test
	void wikiOfARepositoryIsAnsweredWhenItIsDeleted(Caller caller) {
		String repository = caller.get("/web/_apis/git/repositories/web").at("/id");
		Reply made = caller.send("POST", WIKIS, """
				{"name":"docs","type":"codeWiki","repositoryId":"%s","mappedPath":"/docs",
				"version":{"version":"main"}}""".formatted(repository)).expect(201);
		assertThat(made.at("/type")).isEqualTo("codeWiki");
		assertThat(caller.delete(WIKIS + "/docs").expect(200).json()).isEqualTo(made.json());
		caller.get(WIKIS + "/docs").expect(404);
	}

	@Test
	void wikiIsFoundWithoutItsProject(Caller caller) {
		assertThat(caller.get("/_apis/wiki/wikis").values("name")).containsExactly("web.wiki");
		assertThat(caller.get("/_apis/wiki/wikis/WEB.wiki").at("/name")).isEqualTo("web.wiki");
		caller.get("/_apis/wiki/wikis/none").expectError(404, "WikiNotFoundException");
		String payments = caller.get("/_apis/projects/payments").at("/id");
		caller.send("POST", "/_apis/wiki/wikis", "{\"name\":\"pay\",\"type\":0,\"projectId\":\"" + payments + "\"}")
			.expect(201);
		assertThat(caller.get("/payments/_apis/wiki/wikis").values("name")).containsExactly("pay");
	}

	@Test
	void deletedPageHasNeitherIdNorContentNorVersion(Caller caller) {
		Reply deleted = caller.delete(PAGES + "?path=/Home").expect(200);
		assertThat(deleted.json().has("id")).isFalse();
		assertThat(deleted.at("/content")).isEmpty();
		assertThat(deleted.header("ETag")).isEqualTo("\"\"");
		assertThat(caller.get(PAGES + "?path=/Home").expectError(404, "WikiPageNotFoundException").at("/message"))
			.startsWith("Wiki page \u2018/Home\u2019 could not be found.");
	}

	@Test
	void pageThatIsThereIsNotMadeAgain(Caller caller) {
		caller.send("PUT", PAGES + "?path=/Home", "{\"content\":\"x\"}")
			.expectError(409, "WikiPageAlreadyExistsException");
		caller.send("PUT", PAGES + "?path=/No/Page", "{\"content\":\"x\"}")
			.expectError(404, "WikiAncestorPageNotFoundException");
		caller.with("If-Match", "\"0\"")
			.send("PUT", PAGES + "?path=/Home", "{\"content\":\"x\"}")
			.expectError(412, "WikiPageHasConflictsException");
	}

	@Test
	void pageCannotBeMovedBelowItself(Caller caller) {
		caller.send("POST", WIKIS + "/web.wiki/pagemoves", "{\"path\":\"/Home\",\"newPath\":\"/Home/Below\"}")
			.expectError(400, "WikiInvalidPageMoveException");
	}

	@Test
	void ordersAreThoseAmongSiblings(Caller caller) {
		caller.send("PUT", PAGES + "?path=/Next", "{\"content\":\"\"}").expect(201);
		caller.send("POST", WIKIS + "/web.wiki/pagemoves", "{\"path\":\"/Next\",\"newOrder\":0}").expect(201);
		Reply root = caller.get(PAGES + "?path=/&recursionLevel=oneLevel").expect(200);
		assertThat(root.at("/subPages/0/path")).isEqualTo("/Next");
		assertThat(root.at("/subPages/1/order")).isEqualTo("1");
	}

	@Test
	void attachmentIsBase64AndHasItsNameOnce(Caller caller) {
		String file = WIKIS + "/web.wiki/attachments?name=a.png";
		caller.call("PUT", file, "application/octet-stream", ascii("AQI=")).expect(201);
		caller.call("PUT", file, "application/octet-stream", ascii("AQI=")).expect(409);
		caller.call("PUT", file + "2", "application/octet-stream", ascii("*")).expect(400);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
