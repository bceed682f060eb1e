package dev.adoclient.area.wiki;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.Tagged;
import dev.adoclient.paging.PagedFlux;

/**
 * The pages of one wiki. Each page comes with its version, the ETag; a change names the
 * version that it is made for, and is refused if somebody else has changed the page
 * meanwhile. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/wiki/pages">Pages</a>
 */
@GenerateBlocking
public class WikiPagesAsyncClient {

	private static final String PATH = "path";

	private static final String COMMENT = "comment";

	private static final String CONTENT = "content";

	private final WikiRoutes routes;

	WikiPagesAsyncClient(WikiRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Returns the page with its version, without its content.
	 * @param path such as {@code /Guide/Setup}; {@code /} is the root of all pages
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page">Get
	 * Page</a>
	 */
	public Mono<Tagged<WikiPage>> getPage(String path) {
		return getPage(path, WikiPageOptions.defaults());
	}

	/**
	 * Returns the page with its version, and with what the options name.
	 * @param path such as {@code /Guide/Setup}; {@code /} is the root of all pages
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page">Get
	 * Page</a>
	 */
	public Mono<Tagged<WikiPage>> getPage(String path, WikiPageOptions options) {
		return at(HttpMethod.GET, path).query(options).fetchTagged(WikiPage::new);
	}

	/**
	 * Returns the page with its version, without its content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page-by-id">Get
	 * Page By Id</a>
	 */
	public Mono<Tagged<WikiPage>> getPage(int id) {
		return getPage(id, WikiPageIdOptions.defaults());
	}

	/**
	 * Returns the page with its version, and with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page-by-id">Get
	 * Page By Id</a>
	 */
	public Mono<Tagged<WikiPage>> getPage(int id, WikiPageIdOptions options) {
		return this.routes.page(HttpMethod.GET, id).query(options).fetchTagged(WikiPage::new);
	}

	/**
	 * Returns the content of the page: Markdown, read in the charset that the service
	 * names, in UTF-8 if it names none.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page">Get
	 * Page</a>
	 */
	public Mono<String> getText(String path) {
		return getText(path, WikiPageOptions.defaults());
	}

	/**
	 * Returns the content of the page at the version of the options.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page">Get
	 * Page</a>
	 */
	public Mono<String> getText(String path, WikiPageOptions options) {
		return at(HttpMethod.GET, path).query(options).accept(MediaType.TEXT_PLAIN).fetchText();
	}

	/**
	 * Returns the content of the page: Markdown, read in the charset that the service
	 * names, in UTF-8 if it names none.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page-by-id">Get
	 * Page By Id</a>
	 */
	public Mono<String> getText(int id) {
		return this.routes.page(HttpMethod.GET, id).accept(MediaType.TEXT_PLAIN).fetchText();
	}

	/**
	 * Lists all pages, a hundred at a time, with their ids and paths.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages-batch/get">Get</a>
	 */
	public PagedFlux<WikiPageDetail> listPages() {
		return listPages(WikiPagesQuery.all());
	}

	/**
	 * Lists all pages with their ids and paths, and with the views that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages-batch/get">Get</a>
	 */
	public PagedFlux<WikiPageDetail> listPages(WikiPagesQuery query) {
		return listPages(query, null);
	}

	/**
	 * Lists all pages of one version of a code wiki.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages-batch/get">Get</a>
	 */
	public PagedFlux<WikiPageDetail> listPages(WikiPagesQuery query, @Nullable GitVersion version) {
		return atVersion(this.routes.batch(), version).safe()
			.fetchPages(WikiPageDetail::new, Paging.byRequestBody(query::from));
	}

	/**
	 * Returns how often the page was viewed, each day.
	 * @param days how many days are counted, today included; 30 at most
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/page-stats/get">Get</a>
	 */
	public Mono<WikiPageDetail> getPageStats(int id, int days) {
		return this.routes.stats(id).parameter("pageViewsForDays", days).fetch(WikiPageDetail::new);
	}

	/**
	 * Creates a page and returns it with its version. The page above it must be there.
	 * @param path such as {@code /Guide/Setup}
	 * @param content Markdown
	 * @throws AdoException if there is such a page already
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<Tagged<WikiPage>> createPage(String path, String content) {
		return createPage(path, content, WikiChangeOptions.defaults());
	}

	/**
	 * Creates a page and returns it with its version. The page above it must be there.
	 * @param path such as {@code /Guide/Setup}
	 * @param content Markdown
	 * @throws AdoException if there is such a page already
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<Tagged<WikiPage>> createPage(String path, String content, WikiChangeOptions options) {
		return at(HttpMethod.PUT, path).query(options).body(Map.of(CONTENT, content)).fetchTagged(WikiPage::new);
	}

	/**
	 * Replaces the content of a page and returns the page with its new version.
	 * @param content Markdown
	 * @param eTag the version that is replaced, as {@link Tagged#eTag()} has it
	 * @throws IllegalArgumentException if the version is blank
	 * @throws AdoException of status 412 if the page has another version by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<Tagged<WikiPage>> updatePage(String path, String content, String eTag) {
		return updatePage(path, content, eTag, WikiChangeOptions.defaults());
	}

	/**
	 * Replaces the content of a page and returns the page with its new version.
	 * @param content Markdown
	 * @param eTag the version that is replaced, as {@link Tagged#eTag()} has it
	 * @throws IllegalArgumentException if the version is blank
	 * @throws AdoException of status 412 if the page has another version by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<Tagged<WikiPage>> updatePage(String path, String content, String eTag, WikiChangeOptions options) {
		return replace(at(HttpMethod.PUT, path).query(options), content, eTag);
	}

	/**
	 * Replaces the content of a page and returns the page with its new version.
	 * @param content Markdown
	 * @param eTag the version that is replaced, as {@link Tagged#eTag()} has it
	 * @throws IllegalArgumentException if the version is blank
	 * @throws AdoException of status 412 if the page has another version by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/update">Update</a>
	 */
	public Mono<Tagged<WikiPage>> updatePage(int id, String content, String eTag) {
		return replace(this.routes.page(HttpMethod.PATCH, id), content, eTag);
	}

	/**
	 * Replaces the content of a page and returns the page with its new version.
	 * @param content Markdown
	 * @param eTag the version that is replaced, as {@link Tagged#eTag()} has it
	 * @param comment what the commit says
	 * @throws IllegalArgumentException if the version is blank
	 * @throws AdoException of status 412 if the page has another version by now
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/update">Update</a>
	 */
	public Mono<Tagged<WikiPage>> updatePage(int id, String content, String eTag, String comment) {
		return replace(this.routes.page(HttpMethod.PATCH, id).parameter(COMMENT, comment), content, eTag);
	}

	/**
	 * Moves a page with all pages below it to another place or order.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/page-moves/create">Create</a>
	 */
	public Mono<Tagged<WikiPageMove>> movePage(WikiPageMoveRequest move) {
		return movePage(move, WikiChangeOptions.defaults());
	}

	/**
	 * Moves a page with all pages below it to another place or order.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/page-moves/create">Create</a>
	 */
	public Mono<Tagged<WikiPageMove>> movePage(WikiPageMoveRequest move, WikiChangeOptions options) {
		return this.routes.moves().query(options).body(move).fetchTagged(WikiPageMove::new);
	}

	/**
	 * Deletes a page with all pages below it, and returns what it was, without an id and
	 * without content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page">Delete
	 * Page</a>
	 */
	public Mono<WikiPage> deletePage(String path) {
		return deletePage(path, WikiChangeOptions.defaults());
	}

	/**
	 * Deletes a page with all pages below it, and returns what it was, without an id and
	 * without content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page">Delete
	 * Page</a>
	 */
	public Mono<WikiPage> deletePage(String path, WikiChangeOptions options) {
		return at(HttpMethod.DELETE, path).query(options).fetch(WikiPage::new);
	}

	/**
	 * Deletes a page with all pages below it, and returns what it was, without an id and
	 * without content.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page-by-id">Delete
	 * Page By Id</a>
	 */
	public Mono<WikiPage> deletePage(int id) {
		return this.routes.page(HttpMethod.DELETE, id).fetch(WikiPage::new);
	}

	/**
	 * Deletes a page with all pages below it, and returns what it was, without an id and
	 * without content.
	 * @param comment what the commit says
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page-by-id">Delete
	 * Page By Id</a>
	 */
	public Mono<WikiPage> deletePage(int id, String comment) {
		return this.routes.page(HttpMethod.DELETE, id).parameter(COMMENT, comment).fetch(WikiPage::new);
	}

	/**
	 * Adds a file, which pages then show as {@code ![text](/.attachments/name)}, and
	 * returns where it is.
	 * @param name the name of the file
	 * @param content the bytes; they travel as Base64, as the service wants them
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/attachments/create">Create</a>
	 */
	public Mono<Tagged<WikiAttachment>> createAttachment(String name, byte[] content) {
		return createAttachment(name, content, null);
	}

	/**
	 * Adds a file to one version of a code wiki, and returns where it is.
	 * @param name the name of the file
	 * @param content the bytes; they travel as Base64, as the service wants them
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/attachments/create">Create</a>
	 */
	public Mono<Tagged<WikiAttachment>> createAttachment(String name, byte[] content, @Nullable GitVersion version) {
		return atVersion(this.routes.attachments().required("name", name), version).body(Base64Upload.of(content))
			.fetchTagged(WikiAttachment::new);
	}

	private Call at(HttpMethod method, String path) {
		return this.routes.pages(method).required(PATH, path);
	}

	private static Call atVersion(Call call, @Nullable GitVersion version) {
		return (version != null) ? call.query(WikiChangeOptions.defaults().version(version)) : call;
	}

	private static Mono<Tagged<WikiPage>> replace(Call call, String content, String eTag) {
		if (eTag.isBlank()) {
			throw new IllegalArgumentException("The version (ETag) of the page is blank");
		}
		return call.ifMatch(eTag).body(Map.of(CONTENT, content)).fetchTagged(WikiPage::new);
	}

}
