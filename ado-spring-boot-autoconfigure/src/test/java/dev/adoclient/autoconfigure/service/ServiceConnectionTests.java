package dev.adoclient.autoconfigure.service;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.wiremock.integrations.testcontainers.WireMockContainer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.docker.compose.core.ConnectionPorts;
import org.springframework.boot.docker.compose.core.ImageReference;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.context.ImportTestcontainers;
import org.springframework.boot.testcontainers.lifecycle.TestcontainersLifecycleApplicationContextInitializer;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.adoclient.AdoClient;
import dev.adoclient.autoconfigure.AdoAutoConfiguration;
import dev.adoclient.autoconfigure.AdoConnectionDetails;
import dev.adoclient.autoconfigure.Emulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Containers that are none: their address is that of an emulator in this process.
 */
class ServiceConnectionTests {

	@RegisterExtension
	static final Emulated azureDevOps = new Emulated();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withInitializer(new TestcontainersLifecycleApplicationContextInitializer())
		.withConfiguration(AutoConfigurations.of(ServiceConnectionAutoConfiguration.class, AdoAutoConfiguration.class))
		.withPropertyValues("ado.organization=nobody", "ado.token=nothing", "ado.project=web");

	@ParameterizedTest
	@ValueSource(classes = { OfTheImage.class, ByName.class, OfWireMock.class })
	void aContainerTakesThePlaceOfTheProperties(Class<?> configuration) {
		this.context.withUserConfiguration(configuration).run((context) -> {
			assertThat(context.getBean(AdoClient.class).connection().organization())
				.isEqualTo(azureDevOps.emulator().organization());
			assertThat(context.getBean(AdoClient.class).builds().getBuild(1).id()).isEqualTo(1);
		});
	}

	@Test
	void aServiceOfDockerComposeIsKnownByItsLabel() {
		assertThat(compose("some/image", Map.of("org.springframework.boot.service-connection", "ado")))
			.satisfies((details) -> {
				assertThat(details.getBaseUrl()).isEqualTo(URI.create("http://127.0.0.1:32768/fabrikam"));
				assertThat(details.getOrganization()).isEqualTo("fabrikam");
				assertThat(details.getSslBundle()).isNull();
				assertThat(details.getCredential()).hasToString("personal access token");
			});
	}

	@Test
	void aServiceOfDockerComposeIsKnownByTheImageOfTheEmulator() {
		assertThat(compose("ado-emulator", Map.of())).isNotNull();
	}

	@Test
	void anotherServiceOfDockerComposeIsLeftAlone() {
		assertThat(compose("some/image", Map.of())).isNull();
	}

	private static AdoConnectionDetails compose(String image, Map<String, String> labels) {
		RunningService service = mock();
		ConnectionPorts ports = mock();
		given(ports.get(8080)).willReturn(32768);
		given(service.image()).willReturn(ImageReference.of(image));
		given(service.host()).willReturn("127.0.0.1");
		given(service.ports()).willReturn(ports);
		given(service.labels()).willReturn(labels);
		given(service.env()).willReturn(Map.of("ADO_ORGANIZATION", "fabrikam", "ADO_TOKEN", "t"));
		DockerComposeConnectionSource source = mock();
		given(source.getRunningService()).willReturn(service);
		Map<Class<?>, ConnectionDetails> details = new ConnectionDetailsFactories(
				ServiceConnectionTests.class.getClassLoader())
			.getConnectionDetails(source, false);
		return (AdoConnectionDetails) details.get(AdoConnectionDetails.class);
	}

	/** The image of a bean is not known before it is made; that of a field is. */
	@Configuration(proxyBeanMethods = false)
	@ImportTestcontainers(Containers.class)
	static class OfTheImage {

	}

	interface Containers {

		@ServiceConnection
		Fake CONTAINER = new Fake("ado-emulator:0.1");

	}

	@Configuration(proxyBeanMethods = false)
	static class ByName {

		@Bean
		@ServiceConnection("ado")
		Fake container() {
			return new Fake("some/image");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OfWireMock {

		@Bean
		@ServiceConnection
		FakeWireMock container() {
			return new FakeWireMock();
		}

	}

	static final class Fake extends GenericContainer<Fake> {

		private final String image;

		Fake(String image) {
			super(DockerImageName.parse(image));
			this.image = image;
			withEnv("ADO_ORGANIZATION", azureDevOps.emulator().organization());
			withEnv("ADO_TOKEN", azureDevOps.token());
		}

		@Override
		public String getDockerImageName() {
			return this.image;
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public String getHost() {
			return "localhost";
		}

		@Override
		public Integer getMappedPort(int port) {
			return azureDevOps.wireMock().port();
		}

	}

	static final class FakeWireMock extends WireMockContainer {

		FakeWireMock() {
			super("wiremock/wiremock:3.13.2");
			withEnv("ADO_ORGANIZATION", azureDevOps.emulator().organization());
			withEnv("ADO_TOKEN", azureDevOps.token());
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public String getHost() {
			return "localhost";
		}

		@Override
		public Integer getMappedPort(int port) {
			return azureDevOps.wireMock().port();
		}

	}

}
