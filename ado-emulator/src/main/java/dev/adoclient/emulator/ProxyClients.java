package dev.adoclient.emulator;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;

import org.jspecify.annotations.Nullable;

/**
 * The client with which WireMock passes on the requests of a stub that is a proxy, made
 * at the first of them: most emulators have no such stub, and loading it would take an
 * eighth of the start.
 */
final class ProxyClients implements HttpClientFactory {

	private final HttpClientFactory wireMocks = new ApacheHttpClientFactory();

	@Override
	public HttpClient buildHttpClient(Options options, boolean trustAllCertificates, List<String> trustedHosts,
			boolean useSystemProperties) {
		return new AtFirstUse(
				() -> this.wireMocks.buildHttpClient(options, trustAllCertificates, trustedHosts, useSystemProperties));
	}

	private static final class AtFirstUse implements HttpClient {

		private final Supplier<HttpClient> made;

		private @Nullable HttpClient client;

		AtFirstUse(Supplier<HttpClient> made) {
			this.made = made;
		}

		@Override
		public Response execute(Request request) throws IOException {
			return client().execute(request);
		}

		private synchronized HttpClient client() {
			if (this.client == null) {
				this.client = this.made.get();
			}
			return this.client;
		}

	}

}
