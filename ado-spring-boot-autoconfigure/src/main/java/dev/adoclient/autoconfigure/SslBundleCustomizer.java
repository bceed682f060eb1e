package dev.adoclient.autoconfigure;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SupportedCipherSuiteFilter;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslOptions;

/**
 * Gives an HTTP client the certificates of an SSL bundle. A plain SSL context would
 * silently speak HTTP/1.1 with a server that offers HTTP/2, so that the context is made
 * for the protocols of the client.
 */
final class SslBundleCustomizer implements UnaryOperator<HttpClient> {

	private final SslBundle bundle;

	SslBundleCustomizer(SslBundle bundle) {
		this.bundle = bundle;
	}

	@Override
	public HttpClient apply(HttpClient client) {
		boolean http2 = Arrays.asList(client.configuration().protocols()).contains(HttpProtocol.H2);
		GenericSslContextSpec<SslContextBuilder> context = http2
				? Http2SslContextSpec.forClient().configure(this::configure)
				: Http11SslContextSpec.forClient().configure(this::configure);
		return client.secure((ssl) -> ssl.sslContext(context));
	}

	private void configure(SslContextBuilder ssl) {
		SslOptions options = this.bundle.getOptions();
		ssl.keyManager(this.bundle.getManagers().getKeyManagerFactory())
			.trustManager(this.bundle.getManagers().getTrustManagerFactory());
		if (options.getCiphers() != null) {
			ssl.ciphers(SslOptions.asSet(options.getCiphers()), SupportedCipherSuiteFilter.INSTANCE);
		}
		if (options.getEnabledProtocols() != null) {
			ssl.protocols(options.getEnabledProtocols());
		}
	}

}
