package dev.adoclient.autoconfigure;

import java.util.List;
import java.util.function.Supplier;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSessionContext;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.ApplicationProtocolNegotiator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import reactor.netty.tcp.SslProvider.GenericSslContextSpec;

/**
 * An SSL context that can be made anew: connections that are made from then on use the
 * new one, those that are there go on with the former.
 */
final class ReloadableSslContext extends SslContext {

	private final Supplier<GenericSslContextSpec<SslContextBuilder>> spec;

	private volatile SslContext current;

	/**
	 * Creates the context.
	 * @param spec what makes it, each time from the certificates of that moment
	 * @throws IllegalStateException if they cannot be used
	 */
	ReloadableSslContext(Supplier<GenericSslContextSpec<SslContextBuilder>> spec) {
		this.spec = spec;
		this.current = made();
	}

	/**
	 * Makes the context anew, and returns what puts it in the place of the former one.
	 * @throws IllegalStateException if the certificates cannot be used
	 */
	Runnable prepareReload() {
		SslContext made = made();
		return () -> this.current = made;
	}

	private SslContext made() {
		try {
			return this.spec.get().sslContext();
		}
		catch (SSLException ex) {
			throw new IllegalStateException("The certificates of the SSL bundle cannot be used", ex);
		}
	}

	@Override
	public boolean isClient() {
		return this.current.isClient();
	}

	@Override
	public List<String> cipherSuites() {
		return this.current.cipherSuites();
	}

	@Override
	@SuppressWarnings("deprecation") // SslContext asks for it all the same
	public ApplicationProtocolNegotiator applicationProtocolNegotiator() {
		return this.current.applicationProtocolNegotiator();
	}

	@Override
	public SSLEngine newEngine(ByteBufAllocator allocator) {
		return this.current.newEngine(allocator);
	}

	@Override
	public SSLEngine newEngine(ByteBufAllocator allocator, String host, int port) {
		return this.current.newEngine(allocator, host, port);
	}

	/**
	 * A handler of the context itself does more than one over its engine: OpenSSL saves
	 * copies.
	 */
	@Override
	protected SslHandler newHandler(ByteBufAllocator allocator, String host, int port, boolean startTls) {
		return startTls ? super.newHandler(allocator, host, port, true)
				: this.current.newHandler(allocator, host, port);
	}

	@Override
	public SSLSessionContext sessionContext() {
		return this.current.sessionContext();
	}

}
