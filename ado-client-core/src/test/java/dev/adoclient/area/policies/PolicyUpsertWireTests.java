package dev.adoclient.area.policies;

import java.time.Duration;
import java.util.UUID;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which of the policies that there are {@code setPolicy} changes.
 */
class PolicyUpsertWireTests {

	private static final String ROUTE = "/contoso/web/_apis/policy/configurations";

	private static final String STATUS = "cbdc66da-9728-4af8-aada-9a5a32e4a226";

	private static final String REVIEWERS = "fd2167ab-b0be-447a-8ec8-39368250530e";

	private static final String BUILD = "0609b952-1397-4640-95ec-e00a01b2c241";

	private static final UUID REPOSITORY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final PolicyScope DEFAULT = PolicyScope.defaultBranches();

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private PoliciesClient policies;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.policies = this.ado.policies("web");
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":99}")));
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void aStatusIsKnownByGenreAndName() {
		existing(STATUS, policy(1, STATUS, "\"statusGenre\":\"style\",\"statusName\":\"scan\""),
				policy(2, STATUS, "\"statusGenre\":\"security\",\"statusName\":\"scan\""),
				policy(3, STATUS, "\"statusGenre\":\"security\",\"statusName\":\"lint\""));
		this.policies.setPolicy(StatusPolicy.of("security", "scan").scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /2");
	}

	@Test
	void aStatusWithoutAGenreIsKnownByItsName() {
		existing(STATUS, policy(1, STATUS, "\"statusGenre\":\"style\",\"statusName\":\"scan\""),
				policy(2, STATUS, "\"statusGenre\":null,\"statusName\":\"scan\""));
		this.policies.setPolicy(StatusPolicy.of("", "scan").scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /2");
	}

	@Test
	void reviewersAreKnownByTheirFiles() {
		existing(REVIEWERS, policy(1, REVIEWERS, "\"requiredReviewerIds\":[\"r-1\"]"),
				policy(2, REVIEWERS, "\"requiredReviewerIds\":[\"r-1\"],\"filenamePatterns\":[\"/src/*\"]"));
		this.policies.setPolicy(RequiredReviewersPolicy.of("r-2").files("/src/*").scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /2");
	}

	@Test
	void reviewersOfAllFilesAreNotThoseOfSome() {
		existing(REVIEWERS, policy(1, REVIEWERS, "\"filenamePatterns\":[]"),
				policy(2, REVIEWERS, "\"filenamePatterns\":[\"/src/*\"]"));
		this.policies.setPolicy(RequiredReviewersPolicy.of("r-2").scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /1");
	}

	@Test
	void anotherScopeIsAnotherPolicy() {
		existing(STATUS, policy(1, STATUS, "\"statusGenre\":\"security\",\"statusName\":\"scan\""));
		this.policies
			.setPolicy(StatusPolicy.of("security", "scan").scope(DEFAULT, PolicyScope.branch(REPOSITORY, "main")));
		assertThat(write()).isEqualTo("POST ");
	}

	@Test
	void aPolicyOfAnotherTypeIsKnownByTheSettingsThatAreNamed() {
		UUID type = UUID.fromString("2e26e725-8201-4edd-8bf5-978563c34a80");
		existing(type.toString(), policy(1, type.toString(), "\"kind\":\"a\""),
				policy(2, type.toString(), "\"kind\":\"b\""));
		this.policies
			.setPolicy(OtherPolicy.of(type).identifiedBy("kind").setting("kind", "b").setting("x", 1).scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /2");
	}

	@Test
	void aDurationThatTheServiceWritesWithAPointIsNoChange() {
		existing(BUILD, policy(1, BUILD, "\"buildDefinitionId\":12,\"manualQueueOnly\":false,"
				+ "\"queueOnSourceUpdateOnly\":true,\"validDuration\":720.0"));
		this.policies.setPolicy(BuildPolicy.of(12).expiresAfter(Duration.ofHours(12)).scope(DEFAULT));
		wire.onlyRequest();
	}

	@Test
	void aPolicyOfALaterPageIsFound() {
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "?policyType=" + STATUS + "&api-version=7.1"))
				.willReturn(okJson("{\"value\":[]}").withHeader("X-MS-ContinuationToken", "2")));
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "?policyType=" + STATUS + "&continuationToken=2&api-version=7.1"))
				.willReturn(okJson("{\"value\":["
						+ policy(7, STATUS, "\"statusGenre\":\"security\",\"statusName\":\"scan\"") + "]}")));
		this.policies.setPolicy(StatusPolicy.of("security", "scan").scope(DEFAULT));
		assertThat(write()).isEqualTo("PUT /7");
	}

	/** Returns the only request that is no question. */
	private static String write() {
		return wire.requests()
			.stream()
			.filter((request) -> !request.getMethod().getName().equals("GET"))
			.map(PolicyUpsertWireTests::text)
			.reduce((one, other) -> one + ", " + other)
			.orElse("nothing");
	}

	private static String text(LoggedRequest request) {
		return request.getMethod() + " " + request.getUrl().replace(ROUTE, "").replaceFirst("\\?.*", "");
	}

	private static void existing(String type, String... policies) {
		wire.server()
			.stubFor(get(urlEqualTo(ROUTE + "?policyType=" + type + "&api-version=7.1"))
				.willReturn(okJson("{\"value\":[" + String.join(",", policies) + "]}")));
	}

	private static String policy(int id, String type, String settings) {
		return ("{\"id\":%d,\"isEnabled\":true,\"isBlocking\":true,\"type\":{\"id\":\"%s\"},\"settings\":{%s,"
				+ "\"scope\":[{\"repositoryId\":null,\"refName\":null,\"matchKind\":\"DefaultBranch\"}]}}")
			.formatted(id, type, settings);
	}

}
