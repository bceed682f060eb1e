package dev.adoclient.builds;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Target;

/**
 * The builds of one project. Safe to share between threads.
 */
@GenerateBlocking
public class BuildsAsyncClient {

	private final Target http;

	/**
	 * Creates the client of a project; applications get theirs from the root client.
	 */
	public BuildsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the build.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/builds/get">Builds -
	 * Get</a>
	 */
	public Mono<Build> getBuild(int buildId) {
		return this.http.get("/build/builds/{buildId}", buildId).fetch(Build::new);
	}

}
