package dev.adoclient.benchmarks.side;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import tools.jackson.databind.JsonNode;

/**
 * The JDK's client with a Jackson tree: the floor of a blocking call.
 */
public final class JdkHttp {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	public JsonNode getBuild(int buildId) throws IOException, InterruptedException {
		return get(Requests.build(buildId));
	}

	private JsonNode get(URI address) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address);
		Requests.HEADERS.forEach(request::setHeader);
		byte[] body = this.client.send(request.build(), BodyHandlers.ofByteArray()).body();
		return Trees.MAPPER.readTree(body);
	}

}
