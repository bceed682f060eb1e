package dev.adoclient.reference;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import dev.adoclient.AdoClient;
import dev.adoclient.TestJson;
import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoConnection;
import dev.adoclient.connection.AdoConnectionBuilder;
import dev.adoclient.connection.AdoService;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoUnsupportedException;
import dev.adoclient.reference.RequestsTests.Area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each area asks the service that the specification names for it.
 */
class ServiceHostTests {

	/** The specification has no governance; this host is in Microsoft's documentation. */
	private static final Set<String> UNPUBLISHED = Set.of("governance.dev.azure.com");

	@RegisterExtension
	static final Wire wire = new Wire();

	private final AdoConnection cloud = AdoConnection.builder()
		.organization("contoso")
		.credential(AdoCredential.bearer("t"))
		.build();

	@TempDir
	Path folder;

	static Stream<Area> areas() {
		return RequestsTests.areas();
	}

	/** Those of the areas that no Server has. */
	static Stream<Area> areasOfTheCloud() {
		Set<String> names = Set.of("graph", "entitlements", "audit");
		return areas().filter((area) -> names.contains(area.toString()));
	}

	@ParameterizedTest
	@MethodSource("areas")
	void everyRequestGoesToTheHostOfItsArea(Area area) throws Exception {
		Operations.answerEverything(wire);
		try (AdoClient ado = wire.client((builder) -> builder.connection(this::eachHostInAPathOfItsOwn))) {
			for (Operations.Bound operation : Operations.of(area.client().apply(ado))) {
				try {
					operation.call(new FullArguments(this.folder));
				}
				catch (AdoException ex) {
					assertThat(ex.attempts()).as("The answer fits another operation").isPositive();
				}
			}
		}
		assertThat(wire.requests()).isNotEmpty()
			.extracting((request) -> request.getUrl().split("/")[1])
			.allMatch(hosts(area)::contains);
	}

	@ParameterizedTest
	@MethodSource("areasOfTheCloud")
	void whatAServerHasNotIsSaidBeforeAnyRequest(Area area) throws Exception {
		try (AdoClient server = AdoClient.builder().baseUrl(wire.url()).credential(AdoCredential.bearer("t")).build()) {
			for (Operations.Bound operation : Operations.of(area.client().apply(server))) {
				assertThatExceptionOfType(AdoUnsupportedException.class).as(operation.name())
					.isThrownBy(() -> operation.call(new FullArguments(this.folder)));
			}
		}
		assertThat(wire.requests()).isEmpty();
	}

	private AdoConnectionBuilder eachHostInAPathOfItsOwn(AdoConnectionBuilder connection) {
		for (AdoService service : AdoService.values()) {
			URI host = this.cloud.host(service).orElseThrow();
			connection.host(service, URI.create(wire.server().baseUrl() + "/" + host.getHost() + host.getPath()));
		}
		return connection;
	}

	private static Set<String> hosts(Area area) {
		if (area.facts().length == 0) {
			return UNPUBLISHED;
		}
		return Stream.of(area.facts())
			.flatMap((file) -> TestJson.read("facts/" + file + ".json").path("host").valueStream())
			.map(JsonNode::stringValue)
			.collect(Collectors.toSet());
	}

}
