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
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.adoclient.AdoClient;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.error.AdoTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
		GenericSslContextSpec<?> secured = Http2SslContextSpec.forServer(this.identity.getKeyPair().getPrivate(),
				this.identity.getCertificatePath());
		this.server = HttpServer.create()
			.secure((ssl) -> ssl.sslContext(secured))
			.protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> {
				this.protocols.add(request.protocol());
				return response.header("Content-Type", "application/json").sendString(Mono.just("{\"id\":1}"));
			})
			.bindNow();
		this.context = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(AdoAutoConfiguration.class))
			.withBean(SslBundles.class, () -> new DefaultSslBundleRegistry("company", bundle()))
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

	private SslBundle bundle() {
		try {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			trusted.setCertificateEntry("server", this.identity.getCertificate());
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
