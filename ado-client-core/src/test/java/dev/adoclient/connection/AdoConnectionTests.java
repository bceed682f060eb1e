package dev.adoclient.connection;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AdoConnectionTests {

	@ParameterizedTest
	@MethodSource("contradictions")
	void whatIsMissingOrContradictsItselfIsSaid(UnaryOperator<AdoConnectionBuilder> settings, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> settings.apply(AdoConnection.builder().credential(AdoCredential.bearer("t"))).build())
			.withMessageContaining(message);
	}

	@Test
	void theAddressOfTheCloudIsCompletedByTheOrganization() {
		AdoConnection connection = AdoConnection.builder()
			.organization("contoso")
			.baseUrl(URI.create("https://dev.azure.com/"))
			.credential(AdoCredential.personalAccessToken("pat-1"))
			.build();
		assertThat(connection.host(AdoService.CORE)).hasValue(URI.create("https://dev.azure.com/contoso"));
	}

	@ParameterizedTest
	@CsvSource({ "https://dev.azure.com/contoso, https://vssps.dev.azure.com/contoso",
			"https://dev.azure.com/contoso/, https://vssps.dev.azure.com/contoso",
			"https://contoso.visualstudio.com, https://vssps.dev.azure.com/contoso",
			"https://contoso.visualstudio.com/DefaultCollection/, https://vssps.dev.azure.com/contoso" })
	void anAddressWithTheOrganizationInItIsEnough(URI base, URI graph) {
		AdoConnection connection = connection((builder) -> builder.baseUrl(base));
		assertThat(connection.organization()).isEqualTo("contoso");
		assertThat(connection.host(AdoService.CORE).orElseThrow().toString())
			.isEqualTo(base.toString().replaceAll("/$", ""));
		assertThat(connection.host(AdoService.GRAPH)).contains(graph);
	}

	@Test
	void lettersBeyondAsciiAreEncoded() {
		AdoConnection connection = connection(
				(builder) -> builder.baseUrl(URI.create("https://tfs.example.com/tfs/Müller")));
		assertThat(connection.host(AdoService.CORE)).contains(URI.create("https://tfs.example.com/tfs/M%C3%BCller"));
		assertThat(connection.organization()).isEqualTo("Müller");
	}

	@ParameterizedTest
	@CsvSource({ "CLOUD, true", "LEGACY, true", "SERVER, false" })
	void http2IsForTheCloudUnlessSaidOtherwise(AdoDeployment deployment, boolean http2) {
		UnaryOperator<AdoConnectionBuilder> settings = (builder) -> builder.organization("contoso")
			.baseUrl(URI.create("https://tfs.example.com/tfs/Main"))
			.deployment(deployment);
		assertThat(connection(settings).http2()).isEqualTo(http2);
		assertThat(connection((builder) -> settings.apply(builder).http2(!http2)).http2()).isEqualTo(!http2);
	}

	@Test
	void aConnectionNeedsACredential() {
		assertThatIllegalArgumentException().isThrownBy(() -> AdoConnection.builder().organization("contoso").build())
			.withMessageContaining("needs a credential");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, CORE, https://dev.azure.com/contoso",
			"-, GRAPH, https://vssps.dev.azure.com/contoso", "-, IDENTITIES, https://vssps.dev.azure.com/contoso",
			"-, AUDIT, https://auditservice.dev.azure.com/contoso",
			"-, GOVERNANCE, https://governance.dev.azure.com/contoso",
			"-, RELEASES, https://vsrm.dev.azure.com/contoso", "-, TEST_RESULTS, https://vstmr.dev.azure.com/contoso",
			"-, ENTITLEMENTS, https://vsaex.dev.azure.com/contoso", "-, FEEDS, https://feeds.dev.azure.com/contoso",
			"-, PACKAGES, https://pkgs.dev.azure.com/contoso", "-, SYMBOLS, https://artifacts.dev.azure.com/contoso",
			"-, SEARCH, https://almsearch.dev.azure.com/contoso",
			"-, EXTENSIONS, https://extmgmt.dev.azure.com/contoso", "-, STATUS, https://status.dev.azure.com",
			"-, PROFILES, https://app.vssps.visualstudio.com",
			"https://contoso.visualstudio.com, RELEASES, https://vsrm.dev.azure.com/contoso",
			"https://tfs.example.com/tfs/Main, RELEASES, https://tfs.example.com/tfs/Main",
			"https://tfs.example.com/tfs/Main, SYMBOLS, -",
			"https://contoso.visualstudio.com, CORE, https://contoso.visualstudio.com",
			"https://contoso.visualstudio.com/, GOVERNANCE, https://contoso.governance.visualstudio.com",
			"https://contoso.visualstudio.com, GRAPH, https://vssps.dev.azure.com/contoso",
			"https://tfs.example.com/tfs/Main/, CORE, https://tfs.example.com/tfs/Main",
			"https://tfs.example.com/tfs/Main, IDENTITIES, https://tfs.example.com/tfs/Main",
			"https://tfs.example.com/tfs/Main, GRAPH, -", "https://tfs.example.com/tfs/Main, AUDIT, -",
			"https://tfs.example.com/tfs/Main, ENTITLEMENTS, -", "https://tfs.example.com/tfs/Main, STATUS, -",
			"https://tfs.example.com/tfs/Main, PROFILES, -" })
	void eachDeploymentHasItsHosts(URI base, AdoService service, URI host) {
		AdoConnection connection = connection((builder) -> builder.organization("contoso").baseUrl(base));
		assertThat(connection.host(service).orElse(null)).isEqualTo(host);
	}

	@Test
	void aServiceWhoseHostIsSetExists() {
		URI graph = URI.create("https://graph.example.com");
		AdoConnection connection = connection(
				(builder) -> builder.baseUrl(URI.create("https://tfs.example.com/tfs/Main"))
					.host(AdoService.GRAPH, graph));
		assertThat(connection.host(AdoService.GRAPH)).contains(graph);
	}

	@Test
	void theCollectionOfAServerIsItsOrganization() {
		assertThat(
				connection((builder) -> builder.baseUrl(URI.create("https://tfs.example.com/tfs/Main"))).organization())
			.isEqualTo("Main");
	}

	@ParameterizedTest
	@CsvSource({ "https://dev.azure.com/contoso/x, true", "https://DEV.AZURE.COM/x, true",
			"https://artprodcus3.artifacts.visualstudio.com/x, true", "https://pkgs.dev.azure.com/x, true",
			"https://dev.azure.com:8443/x, true", "http://dev.azure.com/x, false",
			"https://dev.azure.com.evil.example/x, false", "https://evildev.azure.com/x, false",
			"https://visualstudio.com.evil.example/x, false", "https://evilvisualstudio.com/x, false",
			"https://contoso.blob.core.windows.net/x, false", "https://login.microsoftonline.com/x, false",
			"https://dev.azure.com@evil.example/x, false", "https://localhost/x, false",
			"mailto:x@dev.azure.com, false" })
	void onTheCloudTheCredentialGoesToAzureDevOpsAlone(URI address, boolean trusted) {
		assertThat(connection((builder) -> builder.organization("contoso")).trusts(address)).isEqualTo(trusted);
	}

	@ParameterizedTest
	@CsvSource({ "https://tfs.example.com/tfs/Other, true", "https://tfs.example.com:443/x, true",
			"https://tfs.example.com:8443/x, false", "http://tfs.example.com/tfs/Main, false",
			"https://dev.azure.com/contoso, false", "https://contoso.visualstudio.com/x, false",
			"https://other.example.com/x, false" })
	void onAServerTheCredentialGoesToItsHostAlone(URI address, boolean trusted) {
		AdoConnection connection = connection(
				(builder) -> builder.baseUrl(URI.create("https://tfs.example.com/tfs/Main")));
		assertThat(connection.trusts(address)).isEqualTo(trusted);
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080/c, true", "http://127.0.0.1/c, true", "http://127.1.2.3/c, true",
			"http://[::1]:80/c, true", "http://tfs.example.com/c, false", "http://127.evil.example/c, false",
			"http://localhost.evil.example/c, false", "http://0.0.0.0/c, false" })
	void httpIsForThisMachineUnlessAllowed(URI base, boolean allowed) {
		UnaryOperator<AdoConnectionBuilder> settings = (builder) -> builder.baseUrl(base);
		if (allowed) {
			assertThat(connection(settings).host(AdoService.CORE)).contains(base);
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> connection(settings))
				.withMessageContaining("ado.allow-insecure");
			assertThat(connection((builder) -> settings.apply(builder).allowInsecure(true)).host(AdoService.CORE))
				.contains(base);
		}
	}

	static Stream<Arguments> contradictions() {
		return Stream.of(row((builder) -> builder, "ado.organization"),
				row((builder) -> builder.organization(" "), "is missing"),
				row((builder) -> builder.organization("https://dev.azure.com/contoso"), "without the address"),
				row((builder) -> builder.organization("contoso/web"), "cannot be an organization"),
				row((builder) -> builder.organization("../x"), "cannot be an organization"),
				row((builder) -> builder.organization("-contoso"), "cannot be an organization"),
				row((builder) -> builder.organization("contoso").apiVersion("latest"), "looks like 7.1"),
				row((builder) -> builder.deployment(AdoDeployment.SERVER), "needs a base URL"),
				row((builder) -> builder.baseUrl(URI.create("ftp://tfs.example.com/c")), "is not the URL"),
				row((builder) -> builder.baseUrl(URI.create("tfs.example.com")), "is not the URL"),
				row((builder) -> builder.baseUrl(URI.create("https:///c")), "is not the URL"),
				row((builder) -> builder.baseUrl(URI.create("localhost:8080/x")), "begins with https://"),
				row((builder) -> builder.baseUrl(URI.create("mailto:x@example.com")),
						"'***@example.com' is not the URL"),
				row((builder) -> builder.baseUrl(URI.create("/tfs/Main")), "is not the URL"),
				row((builder) -> builder.baseUrl(URI.create("https://tfs.example.com/tfs/Main"))
					.host(AdoService.GRAPH, URI.create("localhost:8080/x")), "begins with https://"),
				row((builder) -> builder.baseUrl(URI.create("https://dev.azure.com/contoso/web")),
						"give https://dev.azure.com/contoso alone, and the project 'web' apart (ado.project)"),
				row((builder) -> builder.baseUrl(URI.create("https://contoso.visualstudio.com/web")),
						"give https://contoso.visualstudio.com alone, and the project 'web' apart (ado.project)"),
				row((builder) -> builder.organization("contoso")
					.baseUrl(URI.create("https://dev.azure.com/contoso/web")), "(ado.project)"),
				row((builder) -> builder.organization("fabrikam").baseUrl(URI.create("https://dev.azure.com/contoso")),
						"names the organization 'contoso' (ado.base-url), and not 'fabrikam'"),
				row((builder) -> builder.baseUrl(URI.create("https://u:p@tfs.example.com/c")),
						"no user, query or fragment"),
				row((builder) -> builder.baseUrl(URI.create("https://tfs.example.com/c?x=1")),
						"no user, query or fragment"),
				row((builder) -> builder.baseUrl(URI.create("https://tfs.example.com/c#x")),
						"no user, query or fragment"),
				row((builder) -> builder.organization("contoso")
					.host(AdoService.GRAPH, URI.create("http://g.example.com")), "unencrypted"),
				row((builder) -> builder.header("Authorization", "x"), "comes from the credential"),
				row((builder) -> builder.header("X", "\u00fc"), "cannot be sent"));
	}

	@Test
	void theTextOfAClientIsItsNameAndItsConnectionWithoutASecret() {
		AdoConnection connection = AdoConnection.builder()
			.name("other")
			.organization("fabrikam")
			.credential(AdoCredential.bearer("hidden"))
			.build();
		try (AdoAsyncClient client = AdoAsyncClient.create(connection)) {
			assertThat(client.toString()).startsWith("Azure DevOps client other: ")
				.contains("https://dev.azure.com/fabrikam")
				.doesNotContain("hidden");
			assertThat(AdoClient.of(client)).hasToString(client.toString());
		}
	}

	private static Arguments row(UnaryOperator<AdoConnectionBuilder> settings, String message) {
		return Arguments.of(settings, message);
	}

	private static AdoConnection connection(UnaryOperator<AdoConnectionBuilder> settings) {
		return settings.apply(AdoConnection.builder().credential(AdoCredential.bearer("t"))).build();
	}

}
