package dev.adoclient.area.endpoints;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A service endpoint from one call to the next, through both clients.
 */
class EndpointsOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void anEndpointIsMadeChangedSharedAndDeleted() {
		UUID web = project("web");
		UUID payments = project("payments");
		EndpointsClient endpoints = this.organization.blocking().endpoints("web");
		ServiceEndpoint made = endpoints.createEndpoint(EndpointRequest.of("hub", "github", "https://github.com", web)
			.authorization("Token", Map.of("AccessToken", "s3cret", "user", "bot")));
		assertThat(made.json().at("/authorization/parameters/user").stringValue()).isEqualTo("bot");
		assertThat(made.json().at("/authorization/parameters/AccessToken").isNull()).isTrue();
		endpoints.updateEndpoint(made.id(), EndpointRequest.of(made).description("The hub"));
		assertThat(endpoints.getEndpoint(made.id()).description()).isEqualTo("The hub");
		assertThat(this.organization.emulator().state().endpoints().get(made.id().toString()).parameters())
			.containsEntry("AccessToken", "s3cret");
		endpoints.shareEndpoint(made.id(), EndpointShare.with(payments, "hub of web"));
		assertThat(this.organization.blocking()
			.endpoints("payments")
			.listEndpoints(EndpointQuery.all().type("github"))
			.toList()).singleElement().satisfies((shared) -> assertThat(shared.isShared()).isTrue());
		endpoints.deleteEndpoint(made.id(), EndpointDeletion.fromProjects(web, payments));
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> endpoints.getEndpoint(made.id()));
	}

	@Test
	void aNameIsTakenOnce() {
		EndpointsAsyncClient endpoints = this.organization.async().endpoints("web");
		EndpointRequest hub = EndpointRequest.of("hub", "github", "https://github.com", project("web"));
		StepVerifier.create(endpoints.createEndpoint(hub).then(endpoints.createEndpoint(hub)))
			.verifyError(AdoConflictException.class);
		StepVerifier.create(endpoints.listEndpoints(EndpointNamesQuery.of("hub")).map(ServiceEndpoint::type))
			.expectNext("github")
			.verifyComplete();
	}

	private UUID project(String name) {
		return this.organization.blocking().projects().getProject(name).id();
	}

}
