package dev.adoclient.connection;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AdoProxyTests {

	@ParameterizedTest
	@CsvSource({ "dev.azure.com, true", "tfs.example.com, false", "TFS.EXAMPLE.COM, false", "example.com, true",
			"tfs.example.com.evil.example, true", "tfsxexample.com, true", "10.1.2.3, false", "10.2.2.3, true",
			"[2001:db8::1], false", "2001:db8::1, false", "2001:db8::2, true" })
	void aHostThatIsNamedIsConnectedToDirectly(String host, boolean proxied) {
		AdoProxy proxy = AdoProxy.of("proxy.example.com", 3128)
			.nonProxyHosts(List.of("*.example.com", "10.1.*", "[2001:DB8::1]"));
		assertThat(proxy.isUsedFor(host)).isEqualTo(proxied);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1", "0:0:0:0:0:0:0:1" })
	void thisMachineIsAlwaysConnectedToDirectly(String host) {
		assertThat(AdoProxy.of("proxy.example.com", 3128).isUsedFor(host)).isFalse();
	}

	@Test
	void aStarIsEveryHost() {
		assertThat(AdoProxy.of("proxy.example.com", 3128).nonProxyHosts(List.of("*")).isUsedFor("dev.azure.com"))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://kim:hidden@proxy.example.com", "kim:hidden@proxy.example.com",
			"proxy.example.com:hidden", "hidden proxy", "" })
	void whatIsNoHostIsRefusedAndNotShown(String host) {
		assertThatIllegalArgumentException().isThrownBy(() -> AdoProxy.of(host, 3128))
			.withMessageContaining("without http://")
			.withMessageNotContaining("hidden");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 65_536 })
	void whatIsNoPortIsRefused(int port) {
		assertThatIllegalArgumentException().isThrownBy(() -> AdoProxy.of("proxy.example.com", port))
			.withMessageContaining("not " + port);
	}

	@Test
	void theListOfTheJvmIsNotTakenForAName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AdoProxy.of("proxy.example.com", 3128).nonProxyHosts(List.of("a.example.com|b")))
			.withMessageContaining("each host is an entry of its own");
	}

	@Test
	void oneHalfOfACredentialIsNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AdoProxy("proxy.example.com", 3128, "kim", null, List.of()))
			.withMessageContaining("together with a password");
	}

	@Test
	void theTextShowsNoCredential() {
		assertThat(AdoProxy.of("proxy.example.com", 3128).credential("kim", "hidden"))
			.hasToString("proxy.example.com:3128");
	}

}
