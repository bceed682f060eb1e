package dev.adoclient.reference;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.error.AdoException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which requests are sent again after an answer that does not say whether the service has
 * acted: those that only read, whatever their verb.
 */
class RepeatedOperationTests {

	/** The operations that read by a POST. */
	private static final Set<String> READING_BY_POST = Set.of("POST GitItemsClient.downloadBlobs",
			"POST GraphClient.lookupSubjects", "POST GraphClient.querySubjects", "POST PipelineRunsClient.preview",
			"POST SavedQueriesClient.listQueries", "POST SavedQueriesClient.validateQuery",
			"POST SecurityClient.evaluatePermissions", "POST WikiPagesClient.listPages",
			"POST WorkItemQueriesClient.queryByWiql", "POST WorkItemQueriesClient.queryWorkItems",
			"POST WorkItemsClient.listLiveWorkItems", "POST WorkItemsClient.listWorkItems");

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	private final Set<String> sentOnce = new TreeSet<>();

	private final Set<String> sentAgain = new TreeSet<>();

	@Test
	void everyReadIsSentAgainAndNoWrite() throws Exception {
		wire.server().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
		AdoRetries twice = AdoRetries.defaults().attempts(2).firstWait(Duration.ZERO).longestWait(Duration.ZERO);
		try (AdoClient ado = wire.client((builder) -> builder.connection((connection) -> connection.retries(twice)))) {
			FullArguments arguments = new FullArguments(this.folder);
			for (Operations.Bound operation : Operations.below(ado, arguments)) {
				send(operation, arguments);
			}
		}
		assertThat(this.sentOnce).filteredOn(RepeatedOperationTests::reads).isEmpty();
		assertThat(this.sentOnce).hasSizeGreaterThan(100);
		assertThat(this.sentAgain).hasSizeGreaterThan(100)
			.filteredOn((line) -> !reads(line))
			.containsExactlyInAnyOrderElementsOf(READING_BY_POST);
	}

	private void send(Operations.Bound operation, FullArguments arguments) throws Exception {
		wire.server().resetRequests();
		try {
			operation.call(arguments);
		}
		catch (AdoException ex) {
			assertThat(ex.attempts()).isPositive();
		}
		List<LoggedRequest> requests = wire.requests();
		if (!requests.isEmpty()) {
			((requests.size() > 1) ? this.sentAgain : this.sentOnce)
				.add(requests.get(0).getMethod() + " " + operation.name());
		}
	}

	private static boolean reads(String line) {
		return line.startsWith("GET ") || line.startsWith("HEAD ");
	}

}
