package dev.adoclient.area.builds;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.transfer.Download;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the Python client gets wrong with builds, by the numbers of the list of its
 * defects, and what happens here instead.
 */
class BuildsDefectsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@RegisterExtension
	static final Wire blobs = new Wire();

	@TempDir
	Path folder;

	private AdoClient ado;

	private BuildsClient builds;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.builds = this.ado.builds("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void b1ListBuildsHasAllFiltersAndNoTrailingSlash() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"value\":[]}")));
		this.builds
			.listBuilds(BuildQuery.all()
				.branch("main")
				.status(BuildStatus.COMPLETED)
				.result(BuildResult.FAILED)
				.reason(BuildReason.MANUAL)
				.repository("r", "TfsGit"))
			.toList();
		assertThat(wire.onlyRequest().getUrl())
			.isEqualTo("/contoso/web/_apis/build/builds?branchName=refs%2Fheads%2Fmain"
					+ "&statusFilter=completed&resultFilter=failed&reasonFilter=manual&repositoryId=r&repositoryType=TfsGit"
					+ "&api-version=7.1");
	}

	@Test
	void b2ListDefinitionsFollowsTheContinuationToken() {
		wire.server()
			.stubFor(any(anyUrl()).withQueryParam("continuationToken", absent())
				.willReturn(okJson("{\"value\":[{\"id\":1}]}").withHeader("X-MS-ContinuationToken", "t")));
		wire.server()
			.stubFor(any(anyUrl()).withQueryParam("continuationToken", equalTo("t"))
				.willReturn(okJson("{\"value\":[{\"id\":2}]}")));
		assertThat(this.builds.definitions().listDefinitions()).extracting(BuildDefinitionReference::id)
			.containsExactly(1, 2);
	}

	@Test
	void b3AnArtifactIsFetchedFromABlobHostWithoutTheCredential() throws Exception {
		redirect(blobs.server().baseUrl() + "/container/drop.zip?sig=abc%2F");
		blobs.server().stubFor(get(urlEqualTo("/container/drop.zip?sig=abc%2F")).willReturn(ok("PK")));
		try (InputStream content = this.builds.artifacts().downloadArtifact(42, "drop")) {
			assertThat(content).hasContent("PK");
		}
		LoggedRequest request = blobs.onlyRequest();
		assertThat(request.containsHeader("Authorization")).isFalse();
		assertThat(request.containsHeader("X-TFS-FedAuthRedirect")).isFalse();
		assertThat(request.getHeader("Accept")).isEqualTo("*/*");
		assertThat(request.getUrl()).doesNotContain("api-version");
	}

	@Test
	void b3ARelativeLocationIsResolvedAndKeepsTheCredentialOnTheSameHost() throws Exception {
		redirect("/contoso/_apis/resources/Containers/7?itemPath=drop");
		wire.server()
			.stubFor(get(urlPathEqualTo("/contoso/_apis/resources/Containers/7"))
				.withHeader("Authorization", equalTo("Basic OnBhdC0x"))
				.willReturn(ok("PK")));
		try (InputStream content = this.builds.artifacts().downloadArtifact(42, "drop")) {
			assertThat(content).hasContent("PK");
		}
	}

	@ParameterizedTest
	@CsvSource({ "http://blobs.example.com/x, not encrypted", "ftp://blobs.example.com/x, not encrypted",
			"'http://[', not an address", "'mailto:x@example.com', without a host" })
	void b3ALocationThatIsNotSafeIsNotFollowed(String location, String reason) {
		redirect(location);
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(this::readArtifact)
			.withMessageContaining(reason);
	}

	@Test
	void b3RedirectsInCirclesEnd() {
		redirect("/contoso/web/_apis/build/builds/42/artifacts?artifactName=drop");
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(this::readArtifact)
			.withMessageContaining("followed 5 times");
		assertThat(wire.requests()).hasSize(6);
	}

	@Test
	void b4AndB5FilesOfArtifactsAreAskedForAsContentAndByName() {
		wire.server().stubFor(any(anyUrl()).willReturn(ok("{\"items\":[]}")));
		this.builds.artifacts().getArtifactManifest(42, "drop", "F00D");
		assertThat(wire.onlyRequest().getHeader("Accept")).isEqualTo("application/octet-stream");
		assertThat(wire.onlyRequest().queryParameter("fileName").containsValue("manifest")).isTrue();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.builds.artifacts().downloadArtifactFile(42, "drop", "F00D", ""))
			.withMessageContaining("fileName");
	}

	@Test
	void b6AStageTakesUpdatesThatAreNotDocumentedYet() {
		wire.server().stubFor(any(anyUrl()).willReturn(ok()));
		this.builds.updateStage(42, "Deploy",
				StageUpdate.of(new StageUpdateType("run")).property("retryDependencies", true));
		assertThat(wire.onlyRequest().getBodyAsString()).isEqualTo("{\"state\":\"run\",\"retryDependencies\":true}");
	}

	@ParameterizedTest
	@CsvSource({ "main, refs/heads/main", "refs/heads/main, refs/heads/main", "refs/tags/v1, refs/tags/v1",
			"refs/pull/7/merge, refs/pull/7/merge", "feature/refs/x, refs/heads/feature/refs/x" })
	void b7ABuildHasNoVariablesUnlessToldAndItsBranchIsCompleted(String branch, String sent) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"id\":1}")));
		this.builds.queueBuild(BuildRequest.of(7).branch(branch));
		assertThat(wire.onlyRequest().getBodyAsString())
			.isEqualTo("{\"definition\":{\"id\":7},\"sourceBranch\":\"" + sent + "\"}");
		assertThat(wire.onlyRequest().getUrl()).endsWith("?api-version=7.1");
	}

	@Test
	void b8AndT10ABuildWithoutATimelineIsEmpty() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		assertThat(this.builds.getTimeline(42)).isEmpty();
	}

	@Test
	void b9LeasesToDeleteAreNamedAndGoInHundreds() {
		wire.server().stubFor(any(anyUrl()).willReturn(noContent()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.builds.leases().deleteLeases());
		assertThat(wire.requests()).isEmpty();
		this.builds.leases().deleteLeases(IntStream.rangeClosed(1, 250).toArray());
		List<List<String>> ids = wire.requests()
			.stream()
			.map((request) -> List.of(request.queryParameter("ids").firstValue().split(",")))
			.toList();
		assertThat(ids).extracting(List::size).containsExactly(100, 100, 50);
		assertThat(ids.get(2)).endsWith("250");
	}

	@ParameterizedTest
	@MethodSource("signInPages")
	void t5ASignInPageIsNeverContent(ResponseDefinitionBuilder page) throws Exception {
		wire.server().stubFor(any(anyUrl()).willReturn(page));
		Download download = Download.to(this.folder.resolve("drop.zip"));
		assertThatExceptionOfType(AdoAuthenticationException.class)
			.isThrownBy(() -> this.builds.artifacts().downloadArtifact(42, "drop", download));
		assertThatExceptionOfType(AdoAuthenticationException.class).isThrownBy(this::readArtifact);
		assertThatExceptionOfType(AdoAuthenticationException.class)
			.isThrownBy(() -> this.builds.artifacts().getArtifactManifest(42, "drop", "F00D"));
		assertThatExceptionOfType(AdoAuthenticationException.class)
			.isThrownBy(() -> this.builds.definitions().deleteDefinition(7));
		assertThat(Files.list(this.folder)).isEmpty();
	}

	@Test
	void t9TheServicesAccountOfAnErrorIsRead() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(status(404).withHeader("Content-Type", "application/json")
				.withHeader("ActivityId", "a-1")
				.withHeader("X-VSS-E2EID", "e-1")
				.withBody("{\"$id\":\"1\",\"message\":\"The requested build 42 could not be found.\","
						+ "\"typeKey\":\"BuildNotFoundException\",\"errorCode\":7,\"eventId\":3000}")));
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.builds.getBuild(42))
			.withMessageContaining("The requested build 42 could not be found.")
			.withMessageContaining("ActivityId a-1")
			.satisfies((failure) -> assertThat(failure.response()).hasValueSatisfying((answer) -> {
				assertThat(answer.status()).isEqualTo(404);
				assertThat(answer.typeKey()).isEqualTo("BuildNotFoundException");
				assertThat(answer.errorCode()).isEqualTo(7);
				assertThat(answer.e2eId()).isEqualTo("e-1");
			}));
	}

	@Test
	void t11AContinuationTokenArrivesAsItCame() {
		wire.server()
			.stubFor(any(anyUrl()).withQueryParam("continuationToken", absent())
				.willReturn(okJson("{\"value\":[{\"id\":1}]}").withHeader("x-ms-continuationtoken", "a+b;c&d=#/%")));
		wire.server()
			.stubFor(any(anyUrl()).withQueryParam("continuationToken", equalTo("a+b;c&d=#/%"))
				.willReturn(okJson("{\"value\":[{\"id\":2}]}")));
		assertThat(this.builds.listBuilds()).extracting(Build::id).containsExactly(1, 2);
	}

	@Test
	void t12AndT13FalseAndZeroAreSentInLowerCase() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"value\":[]}")));
		this.builds.definitions()
			.listDefinitions(DefinitionQuery.all().includeAllProperties(false).pageSize(0).includeLatestBuilds(true))
			.toList();
		assertThat(wire.onlyRequest().getUrl())
			.endsWith("?includeAllProperties=false&$top=0&includeLatestBuilds=true&api-version=7.1");
	}

	@Test
	void t14ATimeIsSentAsTheInstantItIsWithItsFraction() {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("{\"value\":[]}")));
		Instant time = java.time.OffsetDateTime.parse("2026-11-23T03:04:05.1234567+02:00").toInstant();
		this.builds.listBuilds(BuildQuery.all().minTime(time)).toList();
		assertThat(wire.onlyRequest().queryParameter("minTime").firstValue())
			.isEqualTo("2026-11-23T01:04:05.123456700Z");
	}

	@Test
	void t15ANameIsOneSegmentWhateverItHolds() {
		wire.server().stubFor(any(anyUrl()).willReturn(ok()));
		this.ado.builds("a/b #1?").rerunFailedJobs(42, "50% done/ok");
		assertThat(wire.onlyRequest().getUrl())
			.isEqualTo("/contoso/a%2Fb%20%231%3F/_apis/build/builds/42/stages/" + "50%25%20done%2Fok?api-version=7.1");
	}

	@Test
	void t17ABrokenDownloadLeavesNothingAndKeepsTheFormerFile() throws Exception {
		Path target = Files.writeString(this.folder.resolve("drop.zip"), "former");
		wire.server().stubFor(any(anyUrl()).willReturn(ok("PK").withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
		assertThatExceptionOfType(AdoException.class)
			.isThrownBy(() -> this.builds.artifacts().downloadArtifact(42, "drop", Download.to(target).replacing()));
		assertThat(target).hasContent("former");
		assertThat(Files.list(this.folder)).containsExactly(target);
	}

	@Test
	void t17ADownloadOfManyPartsIsCompleteAfterOneRequest() {
		byte[] content = new byte[3_000_000];
		new java.util.Random(17).nextBytes(content);
		wire.server().stubFor(any(anyUrl()).willReturn(ok().withBody(content)));
		for (int i = 0; i < 5; i++) {
			Download download = Download.to(this.folder.resolve("drop" + i + ".zip"));
			assertThat(this.builds.artifacts().downloadArtifact(42, "drop", download).length())
				.isEqualTo(content.length);
			assertThat(this.folder.resolve("drop" + i + ".zip")).hasBinaryContent(content);
		}
		assertThat(wire.requests()).hasSize(5);
	}

	@Test
	void t17AFileThatIsThereIsNotReplacedUnlessTold() throws Exception {
		Path target = Files.writeString(this.folder.resolve("drop.zip"), "former");
		wire.server().stubFor(any(anyUrl()).willReturn(ok("PK")));
		assertThatExceptionOfType(java.io.UncheckedIOException.class)
			.isThrownBy(() -> this.builds.artifacts().downloadArtifact(42, "drop", Download.to(target)));
		assertThat(wire.requests()).isEmpty();
		this.builds.artifacts().downloadArtifact(42, "drop", Download.to(target).replacing());
		assertThat(target).hasContent("PK");
	}

	static List<ResponseDefinitionBuilder> signInPages() {
		String page = "<html>Sign in</html>";
		return List.of(ok(page).withHeader("Content-Type", "text/html"),
				status(203).withHeader("Content-Type", "text/html; charset=utf-8").withBody(page),
				status(302).withHeader("Location", "https://spsprodeus1.vssps.visualstudio.com/_signin"),
				status(401).withHeader("Content-Type", "text/html").withBody(page));
	}

	private void readArtifact() throws Exception {
		try (InputStream content = this.builds.artifacts().downloadArtifact(42, "drop")) {
			content.readAllBytes();
		}
	}

	private static void redirect(String location) {
		wire.server()
			.stubFor(get(urlPathEqualTo("/contoso/web/_apis/build/builds/42/artifacts"))
				.willReturn(status(302).withHeader("Location", location)));
	}

}
