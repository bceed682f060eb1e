package dev.adoclient.autoconfigure.service;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.Container;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;
import org.springframework.util.ClassUtils;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.autoconfigure.AdoConnectionDetails;

/**
 * Connection details of a container with {@code @ServiceConnection}: the image of the
 * emulator, a {@code WireMockContainer}, or any container whose connection is called
 * {@code ado}.
 */
final class AdoContainerConnectionDetailsFactory
		extends ContainerConnectionDetailsFactory<Container<?>, AdoConnectionDetails> {

	private static final String WIREMOCK = "org.wiremock.integrations.testcontainers.WireMockContainer";

	AdoContainerConnectionDetailsFactory() {
		super(List.of(ContainerAddress.NAMES));
	}

	@Override
	protected boolean sourceAccepts(ContainerConnectionSource<Container<?>> source, Class<?> containerType,
			Class<?> detailsType) {
		return super.sourceAccepts(source, containerType, detailsType) || isWireMock(source, detailsType);
	}

	@Override
	protected AdoConnectionDetails getContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
		return new Details(source);
	}

	private static boolean isWireMock(ContainerConnectionSource<Container<?>> source, Class<?> detailsType) {
		ClassLoader loader = AdoContainerConnectionDetailsFactory.class.getClassLoader();
		return ClassUtils.isPresent(WIREMOCK, loader)
				&& source.accepts(ANY_CONNECTION_NAME, ClassUtils.resolveClassName(WIREMOCK, loader), detailsType);
	}

	private static final class Details extends ContainerConnectionDetails<Container<?>>
			implements AdoConnectionDetails {

		Details(ContainerConnectionSource<Container<?>> source) {
			super(source);
		}

		@Override
		public String getOrganization() {
			return address().organization();
		}

		@Override
		public URI getBaseUrl() {
			String scheme = (getSslBundle() != null) ? "https" : "http";
			Container<?> container = getContainer();
			return address().url(scheme, container.getHost(), container.getMappedPort(ContainerAddress.PORT));
		}

		@Override
		public @Nullable SslBundle getSslBundle() {
			return super.getSslBundle();
		}

		@Override
		public AdoCredential getCredential() {
			return AdoCredential.personalAccessToken(address().token());
		}

		private ContainerAddress address() {
			return ContainerAddress.of(getContainer().getEnvMap()::get);
		}

	}

}
