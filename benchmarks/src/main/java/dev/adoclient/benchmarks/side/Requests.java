package dev.adoclient.benchmarks.side;

import java.net.URI;
import java.util.Map;

import dev.adoclient.auth.Authorization;

/**
 * The requests that each side sends: the same addresses with the same headers.
 */
public final class Requests {

	/** The project whose list of builds is answered in one piece. */
	public static final String PROJECT = "web";

	/** The headers that the client sends, for the sides that set them themselves. */
	static final Map<String, String> HEADERS = Map.of("User-Agent", "ado-client/development", "X-TFS-FedAuthRedirect",
			"Suppress", "Accept", "application/json", "Authorization",
			Authorization.basic("", "a-personal-access-token").headerValue());

	private Requests() {
	}

	/**
	 * Returns the URL of the organization, on the server that the runner started.
	 */
	public static URI organization() {
		return organization("contoso");
	}

	/**
	 * Returns the URL of an organization that is some milliseconds away.
	 */
	public static URI organization(int latency) {
		return organization("contoso-" + latency + "ms");
	}

	static URI build(int buildId) {
		return URI.create(organization() + "/web/_apis/build/builds/" + buildId + "?api-version=7.1");
	}

	static URI artifact() {
		return URI.create(organization() + "/web/_apis/build/builds/42/artifacts?artifactName=drop&$format=zip");
	}

	private static URI organization(String name) {
		String server = System.getProperty("benchmark.server");
		if (server == null) {
			throw new IllegalStateException("Set benchmark.server to the URL of the server (benchmarks/run does)");
		}
		return URI.create(server + "/" + name);
	}

}
