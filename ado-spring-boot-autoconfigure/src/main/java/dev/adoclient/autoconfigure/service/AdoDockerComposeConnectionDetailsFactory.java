package dev.adoclient.autoconfigure.service;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.boot.ssl.SslBundle;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoConnectionDetails;

/**
 * Connection details of a service of Docker Compose: the image of the emulator, or any
 * service with the label {@code org.springframework.boot.service-connection: ado}.
 */
final class AdoDockerComposeConnectionDetailsFactory
		extends DockerComposeConnectionDetailsFactory<AdoConnectionDetails> {

	AdoDockerComposeConnectionDetailsFactory() {
		super(ContainerAddress.NAMES);
	}

	@Override
	protected AdoConnectionDetails getDockerComposeConnectionDetails(DockerComposeConnectionSource source) {
		return new Details(source.getRunningService());
	}

	private static final class Details extends DockerComposeConnectionDetails implements AdoConnectionDetails {

		private final ContainerAddress address;

		private final @Nullable SslBundle sslBundle;

		private final URI url;

		Details(RunningService service) {
			super(service);
			this.address = ContainerAddress.of(service.env()::get);
			this.sslBundle = getSslBundle(service);
			String scheme = (this.sslBundle != null) ? "https" : "http";
			this.url = this.address.url(scheme, service.host(), service.ports().get(ContainerAddress.PORT));
		}

		@Override
		public String getOrganization() {
			return this.address.organization();
		}

		@Override
		public URI getBaseUrl() {
			return this.url;
		}

		@Override
		public @Nullable SslBundle getSslBundle() {
			return this.sslBundle;
		}

		@Override
		public AdoCredential getCredential() {
			return AdoCredential.personalAccessToken(this.address.token());
		}

	}

}
