package dev.adoclient.autoconfigure;

import java.net.URI;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.error.AdoTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A server with a certificate that only an SSL bundle knows.
 */
class SslBundleTests {

	private final List<String> protocols = new CopyOnWriteArrayList<>();

	private final X509Bundle identity = identity();

	private DisposableServer server;

	private ApplicationContextRunner context;

	@BeforeEach
	void start() {
		start(0);
		this.context = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class, HttpClientAutoConfiguration.class,
					ReactiveHttpClientAutoConfiguration.class))
			.withBean(DefaultSslBundleRegistry.class, this::bundles)
			.withPropertyValues("ado.organization=contoso", "ado.base-url=" + url(), "ado.token=secret",
					"ado.retry.attempts=1");
	}

	@AfterEach
	void stop() {
		this.server.disposeNow();
	}

	@ParameterizedTest
	@CsvSource({ "true, HTTP/2.0", "false, HTTP/1.1" })
	void theBundleIsTrustedAndTheProtocolStaysAsItIs(boolean http2, String protocol) {
		this.context.withPropertyValues("ado.ssl.bundle=company", "ado.http2=" + http2).run((context) -> {
			assertThat(context.getBean(AdoClient.class).builds("web").getBuild(1).id()).isEqualTo(1);
			assertThat(this.protocols).containsExactly(protocol);
		});
	}

	@Test
	void withoutTheBundleTheCertificateIsRefused() {
		this.context.run((context) -> assertThatExceptionOfType(AdoTransportException.class)
			.isThrownBy(() -> context.getBean(AdoClient.class).builds("web").getBuild(1)));
		assertThat(this.protocols).isEmpty();
	}

	@Test
	void aNamedClientInheritsTheBundle() {
		this.context.withPropertyValues("ado.ssl.bundle=company", "ado.clients.slow.timeouts.read=9s")
			.run((context) -> assertThat(
					context.getBean(AdoClients.class).client("slow").builds("web").getBuild(1).id())
				.isEqualTo(1));
	}

	@Test
	void connectionDetailsBringABundleOfTheirOwn() {
		this.context.withBean(AdoConnectionDetails.class, () -> new AdoConnectionDetails() {

			@Override
			public String getOrganization() {
				return "contoso";
			}

			@Override
			public URI getBaseUrl() {
				return URI.create(url());
			}

			@Override
			public SslBundle getSslBundle() {
				return bundle();
			}

			@Override
			public AdoCredential getCredential() {
				return AdoCredential.bearer("details");
			}

		}).run((context) -> assertThat(context.getBean(AdoClient.class).builds("web").getBuild(1).id()).isEqualTo(1));
	}

	@ParameterizedTest
	@CsvSource({ "ado.ssl.bundle, true, HTTP/2.0", "ado.ssl.bundle, false, HTTP/1.1",
			"spring.http.clients.ssl.bundle, true, HTTP/2.0" })
	void anUpdateOfTheBundleHoldsForFurtherConnections(String property, boolean http2, String protocol) {
		this.context.withPropertyValues(property + "=former", "ado.http2=" + http2).run((context) -> {
			AdoClient ado = context.getBean(AdoClient.class);
			assertThatExceptionOfType(AdoTransportException.class).isThrownBy(() -> ado.builds("web").getBuild(1))
				.withMessageContaining("is not trusted");
			context.getBean(DefaultSslBundleRegistry.class).updateBundle("former", bundle(this.identity));
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
			assertThat(this.protocols).containsExactly(protocol);
		});
	}

	@Test
	void anUpdateThatCannotBeUsedLeavesTheFormerBundleInUse() {
		this.context.withPropertyValues("ado.ssl.bundle=company").run((context) -> {
			AdoClient ado = context.getBean(AdoClient.class);
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
			SslStoreBundle broken = mock();
			given(broken.getTrustStore()).willThrow(new IllegalStateException("cannot be read"));
			assertThatIllegalStateException().isThrownBy(() -> context.getBean(DefaultSslBundleRegistry.class)
				.updateBundle("company", SslBundle.of(broken)));
			this.server.disposeNow();
			start(this.server.port());
			assertThat(ado.builds("web").getBuild(1).id()).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "reactor", "jdk", "jetty", "http-components" })
	void theBundleForAllClientsOfTheApplicationIsTheDefault(String connector) {
		ApplicationContextRunner connected = this.context
			.withPropertyValues("spring.http.clients.reactive.connector=" + connector);
		connected.withPropertyValues("spring.http.clients.ssl.bundle=company")
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds("web").getBuild(1).id()).isEqualTo(1));
		connected.withPropertyValues("spring.http.clients.ssl.bundle=former", "ado.ssl.bundle=company")
			.run((context) -> assertThat(context.getBean(AdoClient.class).builds("web").getBuild(1).id()).isEqualTo(1));
		connected.withPropertyValues("spring.http.clients.ssl.bundle=company", "ado.ssl.bundle=former")
			.run((context) -> assertThatExceptionOfType(AdoTransportException.class)
				.isThrownBy(() -> context.getBean(AdoClient.class).builds("web").getBuild(1)));
	}

	@Test
	void aBundleThatDoesNotExistFailsTheStart() {
		this.context.withPropertyValues("ado.ssl.bundle=nobodys")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(NoSuchSslBundleException.class));
	}

	private String url() {
		return "https://127.0.0.1:" + this.server.port() + "/contoso";
	}

	private void start(int port) {
		GenericSslContextSpec<?> secured = Http2SslContextSpec.forServer(this.identity.getKeyPair().getPrivate(),
				this.identity.getCertificatePath());
		this.server = HttpServer.create()
			.secure((ssl) -> ssl.sslContext(secured))
			.protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
			.host("127.0.0.1")
			.port(port)
			.handle((request, response) -> {
				this.protocols.add(request.protocol());
				return response.header("Content-Type", "application/json").sendString(Mono.just("{\"id\":1}"));
			})
			.bindNow();
	}

	private DefaultSslBundleRegistry bundles() {
		DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry("company", bundle());
		bundles.registerBundle("former", bundle(identity()));
		return bundles;
	}

	private SslBundle bundle() {
		return bundle(this.identity);
	}

	private static SslBundle bundle(X509Bundle identity) {
		try {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			trusted.setCertificateEntry("server", identity.getCertificate());
			return SslBundle.of(SslStoreBundle.of(null, null, trusted));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static X509Bundle identity() {
		try {
			return new CertificateBuilder().subject("CN=127.0.0.1")
				.addSanIpAddress("127.0.0.1")
				.setIsCertificateAuthority(true)
				.buildSelfSigned();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
