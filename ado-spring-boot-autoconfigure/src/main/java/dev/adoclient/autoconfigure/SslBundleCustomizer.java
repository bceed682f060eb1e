package dev.adoclient.autoconfigure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SupportedCipherSuiteFilter;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslOptions;

/**
 * Gives an HTTP client the certificates of an SSL bundle. A plain SSL context would
 * silently speak HTTP/1.1 with a server that offers HTTP/2, so that the context is made
 * for the protocols of the client. When the bundle is updated, further connections use
 * what it holds then. Safe to share between threads.
 */
final class SslBundleCustomizer implements UnaryOperator<HttpClient> {

	private final List<ReloadableSslContext> contexts = new ArrayList<>();

	private volatile SslBundle bundle;

	SslBundleCustomizer(SslBundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * Uses another bundle for connections that are made from now on.
	 * @throws RuntimeException if it cannot be used; the former one then stays in use
	 */
	synchronized void update(SslBundle updated) {
		SslBundle former = this.bundle;
		this.bundle = updated;
		try {
			// All are made before one is replaced: a failure leaves every context as it
			// was.
			List<Runnable> reloads = this.contexts.stream().map(ReloadableSslContext::prepareReload).toList();
			reloads.forEach(Runnable::run);
		}
		catch (RuntimeException ex) {
			this.bundle = former;
			throw ex;
		}
	}

	@Override
	public synchronized HttpClient apply(HttpClient client) {
		boolean http2 = Arrays.asList(client.configuration().protocols()).contains(HttpProtocol.H2);
		ReloadableSslContext context = new ReloadableSslContext(
				() -> http2 ? Http2SslContextSpec.forClient().configure(this::configure)
						: Http11SslContextSpec.forClient().configure(this::configure));
		this.contexts.add(context);
		return client.secure((ssl) -> ssl.sslContext(context));
	}

	private void configure(SslContextBuilder ssl) {
		SslBundle bundle = this.bundle;
		SslOptions options = bundle.getOptions();
		ssl.keyManager(bundle.getManagers().getKeyManagerFactory())
			.trustManager(bundle.getManagers().getTrustManagerFactory());
		if (options.getCiphers() != null) {
			ssl.ciphers(SslOptions.asSet(options.getCiphers()), SupportedCipherSuiteFilter.INSTANCE);
		}
		if (options.getEnabledProtocols() != null) {
			ssl.protocols(options.getEnabledProtocols());
		}
	}

}
