package dev.adoclient.builds;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.reference.DocumentedRoutes;
import dev.adoclient.blocking.Paged;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every request of the client against the published specification.
 */
class BuildRequestsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	@Test
	void everyRequestIsOneOfTheSpecification() throws Exception {
		callEverything();
		DocumentedRoutes routes = new DocumentedRoutes("build");
		assertThat(wire.requests()).isNotEmpty().flatMap(routes::faults).isEmpty();
	}

	@Test
	void everyOperationAndEveryParameterOfTheSpecificationCanBeSent() throws Exception {
		callEverything();
		DocumentedRoutes routes = new DocumentedRoutes("build");
		wire.requests().forEach(routes::faults);
		assertThat(routes.neverSent()).isEmpty();
	}

	@Test
	void aRequestThatIsWrongIsSeen() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
		try (AdoClient ado = wire.client()) {
			ado.request(org.springframework.http.HttpMethod.GET, "/web/_apis/build/builds")
				.parameter("colour", "red")
				.send();
			ado.request(org.springframework.http.HttpMethod.PUT, "/web/_apis/build/builds").send();
		}
		DocumentedRoutes routes = new DocumentedRoutes("build");
		assertThat(wire.requests().stream().map(LoggedRequest::getUrl)).hasSize(2);
		assertThat(wire.requests()).flatMap(routes::faults)
			.containsExactlyInAnyOrder("Builds_List has no parameter colour",
					"No operation is PUT /contoso/web/_apis/build/builds?api-version=7.1");
	}

	private void callEverything() throws Exception {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1,\"value\":[]}")));
		FullArguments arguments = new FullArguments(this.folder);
		try (AdoClient ado = wire.client()) {
			BuildsClient builds = ado.builds("web");
			for (Method operation : operations()) {
				consume(FullArguments.called(() -> operation.invoke(builds, arguments.of(operation))));
			}
		}
	}

	private static List<Method> operations() {
		return Arrays.stream(BuildsClient.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.toList();
	}

	private static void consume(Object result) throws Exception {
		if (result instanceof Paged<?> list) {
			list.toList();
		}
		if (result instanceof InputStream content) {
			try (content) {
				content.readAllBytes();
			}
		}
	}

}
