package dev.adoclient.benchmarks.side;

import java.net.URI;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoLimits;

/**
 * This client, as an application would build it.
 */
public final class Clients {

	private Clients() {
	}

	public static AdoAsyncClient async(URI organization) {
		return configured(AdoAsyncClient.builder(), organization).build();
	}

	public static AdoAsyncClient async(URI organization, AdoLimits limits) {
		return configured(AdoAsyncClient.builder(), organization).connection((connection) -> connection.limits(limits))
			.build();
	}

	public static AdoClient blocking(URI organization) {
		return configured(AdoClient.builder(), organization).build();
	}

	private static <C> AdoClientBuilder<C> configured(AdoClientBuilder<C> builder, URI organization) {
		return builder.baseUrl(organization)
			.organization("contoso")
			.project(Requests.PROJECT)
			.credential(AdoCredential.personalAccessToken("a-personal-access-token"));
	}

}
