package dev.adoclient.area.wiki;

import org.springframework.http.HttpMethod;

import dev.adoclient.http.Call;
import dev.adoclient.http.Target;

/**
 * The routes of one wiki.
 */
record WikiRoutes(Target http, String wiki) {

	/**
	 * Begins a call to the pages, of which a parameter names one.
	 */
	Call pages(HttpMethod method) {
		return this.http.call(method, "/wiki/wikis/{wikiIdentifier}/pages", this.wiki);
	}

	/**
	 * Begins a call to one page.
	 */
	Call page(HttpMethod method, int id) {
		return this.http.call(method, "/wiki/wikis/{wikiIdentifier}/pages/{id}", this.wiki, id);
	}

	Call moves() {
		return this.http.post("/wiki/wikis/{wikiIdentifier}/pagemoves", this.wiki);
	}

	Call batch() {
		return this.http.post("/wiki/wikis/{wikiIdentifier}/pagesbatch", this.wiki);
	}

	Call stats(int id) {
		return this.http.get("/wiki/wikis/{wikiIdentifier}/pages/{pageId}/stats", this.wiki, id);
	}

	Call attachments() {
		return this.http.put("/wiki/wikis/{wikiIdentifier}/attachments", this.wiki);
	}

}
