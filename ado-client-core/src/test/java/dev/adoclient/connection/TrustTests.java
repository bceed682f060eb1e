package dev.adoclient.connection;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.adoclient.auth.AdoCredential;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * To which addresses a credential goes, by their real names.
 */
class TrustTests {

	@ParameterizedTest
	@CsvSource({ "https://dev.azure.com/contoso, true", "https://DEV.AZURE.COM/contoso, true",
			"https://vssps.dev.azure.com/contoso, true", "https://x.y.dev.azure.com/, true",
			"https://contoso.visualstudio.com/, true", "https://contoso.vsrm.VisualStudio.com/, true",
			"https://dev.azure.com:443/x, true", "https://evil.com@dev.azure.com/, true",
			"http://dev.azure.com/contoso, false", "http://contoso.visualstudio.com/, false",
			"https://dev.azure.com.evil.example/, false", "https://evil-dev.azure.com/, false",
			"https://evildev.azure.com/, false", "https://evil-visualstudio.com/, false",
			"https://visualstudio.com.evil.example/, false", "https://azure.com/, false",
			"https://contoso.blob.core.windows.net/x, false", "https://artprodcus3.artifacts.visualstudio.com/x, true",
			"https://login.microsoftonline.com/, false", "https://dev.azure.com@evil.example/, false",
			"https://xn--dev-azure-com.example/, false", "https://localhost/, false", "https://127.0.0.1/, false",
			"https://dev.azure.com./, false", "https://evil.example/dev.azure.com, false",
			"https://evil.example/?x=.dev.azure.com, false", "https://evil.example#.visualstudio.com, false" })
	void onTheCloudTheCredentialGoesToTheHostsOfMicrosoft(URI address, boolean trusted) {
		assertThat(connection(null).trusts(address)).isEqualTo(trusted);
	}

	@ParameterizedTest
	@CsvSource({ "https://tfs.example.com/tfs/x, true", "https://TFS.example.com/, true",
			"https://tfs.example.com:443/, true", "https://tfs.example.com:8443/, false",
			"http://tfs.example.com/tfs, false", "https://example.com/, false", "https://other.example.com/, false",
			"https://tfs.example.com.evil.example/, false", "https://dev.azure.com/contoso, false",
			"https://vssps.dev.azure.com/contoso, false", "https://contoso.visualstudio.com/, false" })
	void onAServerTheCredentialGoesToItsOwnHostAlone(URI address, boolean trusted) {
		assertThat(connection("https://tfs.example.com/tfs/DefaultCollection").trusts(address)).isEqualTo(trusted);
	}

	@ParameterizedTest
	@CsvSource({ "mailto:x@dev.azure.com, false", "urn:x, false", "/relative, false", "https:///path, false",
			"https://dev_azure.com/, false" })
	void anAddressWithoutAHostIsTrustedByNobody(URI address, boolean trusted) {
		assertThat(connection(null).trusts(address)).isEqualTo(trusted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                           | http://127.0.0.1/x    | false
			                           | http://localhost/x    | false
			https://tfs.example.com/x  | http://127.0.0.1/x    | false
			http://localhost:8080/x    | http://127.0.0.1:90/x | true
			http://localhost:8080/x    | http://example.com/x  | false
			""")
	void httpLeadsToThisMachineOnlyFromThisMachine(@Nullable String baseUrl, URI address, boolean allowed) {
		assertThat(connection(baseUrl).allowsUnencrypted(address)).isEqualTo(allowed);
	}

	private static AdoConnection connection(@Nullable String baseUrl) {
		return AdoConnection.builder()
			.organization("contoso")
			.baseUrl((baseUrl != null) ? URI.create(baseUrl) : null)
			.credential(AdoCredential.personalAccessToken("pat"))
			.build();
	}

}
