package dev.adoclient.heap;

import java.net.URI;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.auth.AdoCredential;

/**
 * Walks through all builds of a server with both clients, to be run in a heap that holds
 * a few pages and not all of them:
 * {@code java -Xmx64m dev.adoclient.heap.SmallHeapMain http://localhost:1234/contoso}.
 */
public final class SmallHeapMain {

	private SmallHeapMain() {
	}

	/**
	 * Prints how many builds each client saw.
	 * @param arguments the URL of the organization
	 */
	public static void main(String[] arguments) {
		try (AdoAsyncClient async = AdoAsyncClient.builder()
			.baseUrl(URI.create(arguments[0]))
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.build()) {
			long blocking = 0;
			for (Build build : AdoClient.of(async).builds("web").listBuilds()) {
				blocking += (build.id() >= 0) ? 1 : 0;
			}
			Long reactive = async.builds("web").listBuilds().count().block();
			System.out.println("blocking " + blocking + ", async " + reactive + ", heap "
					+ Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
		}
	}

}
