package dev.adoclient.autoconfigure.service;

import java.net.URI;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What stands in a container in place of Azure DevOps, as the variables of its
 * environment tell.
 *
 * @param organization the organization, {@code contoso} unless the container says
 * {@code ADO_ORGANIZATION}
 * @param token the token, {@code secret} unless the container says {@code ADO_TOKEN}
 */
record ContainerAddress(String organization, String token) {

	/** The names of connections, and of images. */
	static final String[] NAMES = { "ado", "ado-emulator" };

	/** Where the emulator and WireMock listen. */
	static final int PORT = 8080;

	static ContainerAddress of(Function<String, @Nullable String> environment) {
		return new ContainerAddress(text(environment.apply("ADO_ORGANIZATION"), "contoso"),
				text(environment.apply("ADO_TOKEN"), "secret"));
	}

	URI url(String scheme, String host, int port) {
		return URI.create("%s://%s:%d/%s".formatted(scheme, host, port, this.organization));
	}

	@Override
	public String toString() {
		return "ContainerAddress[%s]".formatted(this.organization);
	}

	private static String text(@Nullable String value, String otherwise) {
		return StringUtils.hasText(value) ? value : otherwise;
	}

}
