package dev.adoclient.area.governance;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The component governance of one project: its governed repositories. The service does
 * not publish these routes, so they may change. Safe to share between threads.
 */
@GenerateBlocking
public class GovernanceAsyncClient {

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public GovernanceAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns one governed repository.
	 * @param repository its id in component governance, such as {@code 17385}, or its
	 * name; the id of the git repository will not do
	 */
	public GovernedRepositoryAsyncClient repository(String repository) {
		return new GovernedRepositoryAsyncClient(this.http, repository);
	}

	/**
	 * Lists the governed repositories of the project.
	 */
	public PagedFlux<GovernedRepository> listRepositories() {
		return this.http.get("/ComponentGovernance/GovernedRepositories")
			.preview(1)
			.fetchPages(GovernedRepository::new, Paging.byContinuationHeader());
	}

}
