package dev.adoclient.area.wiki;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.model.Tagged;
import dev.adoclient.model.VersionControlRecursionType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A wiki and its pages from one call to the next, through both clients.
 */
class WikiOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void aPageIsWrittenMovedAndDeleted() {
		WikiPagesClient pages = pages();
		pages.createPage("/Guide", "# Guide");
		Tagged<WikiPage> setup = pages.createPage("/Guide/Set up", "# Set up");
		Tagged<WikiPage> changed = pages.updatePage("/Guide/Set up", "# Größe\n" + "x".repeat(5_000), setup.eTag());
		assertThat(changed.eTag()).isNotEqualTo(setup.eTag());
		assertThat(pages.getPage("/Guide/Set up", WikiPageOptions.defaults().includeContent(true)))
			.satisfies((page) -> assertThat(page.eTag()).isEqualTo(changed.eTag()))
			.satisfies((page) -> assertThat(page.value().content()).startsWith("# Größe").hasSize(5_008));
		assertThat(pages.getText(changed.value().id())).startsWith("# Größe");
		assertThat(pages.movePage(WikiPageMoveRequest.move("/Guide/Set up", "/Start")).value().page())
			.extracting(WikiPage::path)
			.isEqualTo("/Start");
		assertThat(pages.getPage("/", WikiPageOptions.defaults().recursion(VersionControlRecursionType.FULL))
			.value()
			.subPages()).extracting(WikiPage::path).containsExactly("/Guide", "/Start");
		assertThat(pages.deletePage("/Start").id()).isNull();
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> pages.getPage("/Start"));
	}

	@Test
	void aChangeOfAnOldVersionIsRefused() {
		WikiPagesClient pages = pages();
		Tagged<WikiPage> home = pages.createPage("/Home", "one");
		pages.updatePage(home.value().id(), "two", home.eTag());
		assertThatExceptionOfType(AdoException.class)
			.isThrownBy(() -> pages.updatePage(home.value().id(), "three", home.eTag()))
			.satisfies((refusal) -> assertThat(refusal.response().orElseThrow().status()).isEqualTo(412));
		assertThat(pages.getText("/Home")).isEqualTo("two");
	}

	@Test
	void allPagesAreListedOneByOne() {
		WikiPagesClient pages = pages();
		pages.createPage("/A", "a");
		pages.createPage("/A/B", "b");
		pages.createPage("/C", "c");
		StepVerifier
			.create(this.organization.async()
				.wiki("web")
				.pages("web.wiki")
				.listPages(WikiPagesQuery.all().pageSize(1))
				.map(WikiPageDetail::path))
			.expectNext("/A", "/A/B", "/C")
			.verifyComplete();
	}

	@Test
	void aWikiIsRenamedAndDeleted() {
		pages();
		WikiClient wikis = this.organization.blocking().wiki("web");
		assertThat(wikis.updateWiki("web.wiki", WikiUpdate.none().name("handbook")).name()).isEqualTo("handbook");
		assertThat(wikis.deleteWiki("handbook").type()).isEqualTo(WikiType.PROJECT_WIKI);
		assertThat(wikis.listWikis().toList()).isEmpty();
	}

	private WikiPagesClient pages() {
		UUID web = this.organization.blocking().projects().getProject("web").id();
		WikiClient wikis = this.organization.blocking().wiki("web");
		wikis.createWiki(WikiRequest.projectWiki("web.wiki", web));
		return wikis.pages("web.wiki");
	}

}
