package dev.adoclient.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.blocking.Paged;
import dev.adoclient.error.AdoException;
import dev.adoclient.reference.RequestsTests.Area;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each list that the specification lets a token continue goes on to the page that the
 * token names.
 */
class SecondPageTests {

	private static final Set<String> TOKENS = Set.of("continuationToken", "pagingToken");

	private static final String EMPTY = """
			{"count":0,"value":[],"items":[],"members":[],"comments":[],"decoratedAuditLogEntries":[]%s}""";

	@RegisterExtension
	static final Wire wire = new Wire();

	private static final Set<String> followed = new TreeSet<>();

	@TempDir
	Path folder;

	static Stream<Area> areas() {
		return RequestsTests.areas().filter((area) -> area.facts().length > 0);
	}

	@ParameterizedTest
	@MethodSource("areas")
	void everyListGoesOnToThePageThatATokenNames(Area area) throws Exception {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson(EMPTY.formatted(""))));
		wire.server()
			.stubFor(any(anyUrl()).withQueryParam("continuationToken", absent())
				.withQueryParam("pagingToken", absent())
				.willReturn(okJson(EMPTY.formatted(",\"hasMore\":true,\"continuationToken\":\"2\""))
					.withHeader("X-MS-ContinuationToken", "2")));
		DocumentedRoutes routes = new DocumentedRoutes(area.facts());
		FullArguments arguments = new FullArguments(this.folder);
		Set<String> ended = new TreeSet<>();
		Set<String> faults = new TreeSet<>();
		try (AdoClient ado = wire.client()) {
			for (Operations.Bound operation : Operations.of(area.client().apply(ado))) {
				if (Paged.class.isAssignableFrom(operation.method().getReturnType())) {
					List<LoggedRequest> sent = send(operation, arguments);
					if (routes.take(sent.get(0), TOKENS)) {
						followed.add(operation.name());
						if (sent.size() != 2) {
							ended.add(operation.name());
						}
						sent.forEach((request) -> faults.addAll(routes.faults(request)));
					}
				}
			}
		}
		assertThat(ended).isEmpty();
		assertThat(faults).isEmpty();
	}

	@AfterAll
	static void listsWithATokenWereFound() {
		assertThat(followed).hasSizeGreaterThan(15);
	}

	private static List<LoggedRequest> send(Operations.Bound operation, FullArguments arguments) throws Exception {
		wire.server().resetRequests();
		try {
			operation.call(arguments);
		}
		catch (AdoException ex) {
			assertThat(ex.attempts()).as("A list in parts of its own").isPositive();
		}
		return wire.requests();
	}

}
