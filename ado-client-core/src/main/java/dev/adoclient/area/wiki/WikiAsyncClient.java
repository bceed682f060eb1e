package dev.adoclient.area.wiki;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The wikis of one project. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/wiki">Wiki</a>
 */
@GenerateBlocking
public class WikiAsyncClient {

	private static final String WIKIS = "/wiki/wikis";

	private static final String WIKI = "/wiki/wikis/{wikiIdentifier}";

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public WikiAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the pages of a wiki.
	 * @param wiki its name or id
	 */
	public WikiPagesAsyncClient pages(String wiki) {
		return new WikiPagesAsyncClient(new WikiRoutes(this.http, wiki));
	}

	/**
	 * Lists the wikis of the project.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/list">List</a>
	 */
	public PagedFlux<Wiki> listWikis() {
		return this.http.get(WIKIS).fetchPages(Wiki::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the wiki.
	 * @param wiki its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/get">Get</a>
	 */
	public Mono<Wiki> getWiki(String wiki) {
		return this.http.get(WIKI, wiki).fetch(Wiki::new);
	}

	/**
	 * Creates a wiki and returns it. A project has at most one project wiki, and any
	 * number of code wikis.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/create">Create</a>
	 */
	public Mono<Wiki> createWiki(WikiRequest request) {
		return this.http.post(WIKIS).body(request).fetch(Wiki::new);
	}

	/**
	 * Changes the name of the wiki, or the branches that it shows, and returns it.
	 * @param wiki its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/update">Update</a>
	 */
	public Mono<Wiki> updateWiki(String wiki, WikiUpdate update) {
		return this.http.patch(WIKI, wiki).body(update).fetch(Wiki::new);
	}

	/**
	 * Deletes the wiki and returns what it was. The repository of a code wiki stays.
	 * @param wiki its name or id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/delete">Delete</a>
	 */
	public Mono<Wiki> deleteWiki(String wiki) {
		return this.http.delete(WIKI, wiki).fetch(Wiki::new);
	}

}
