package dev.adoclient.http.filter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.proxy.HttpProxyHandler.HttpProxyConnectException;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/**
 * Tells the failures of Reactor Netty from others. Where it is absent, none is one of
 * them.
 */
final class NettyFailures {

	/** Netty tells the status with which a proxy refuses in the text alone. */
	private static final Pattern PROXY_STATUS = Pattern.compile("status: (\\d{3})");

	private NettyFailures() {
	}

	/**
	 * Returns whether no connection of the pool became free in time: nothing was sent.
	 */
	static boolean isPoolTimeout(Throwable failure) {
		return ReactorNetty.isPresent() && failure instanceof PoolAcquireTimeoutException;
	}

	static boolean isHandshakeTimeout(Throwable failure) {
		return ReactorNetty.isPresent() && failure instanceof SslHandshakeTimeoutException;
	}

	/**
	 * Returns whether nothing came in time.
	 */
	static boolean isSilence(Throwable failure) {
		return ReactorNetty.isPresent() && failure instanceof ReadTimeoutException;
	}

	static boolean isTooLongHeader(Throwable failure) {
		return ReactorNetty.isPresent() && failure instanceof TooLongHttpHeaderException;
	}

	/**
	 * Returns whether encryption failed only because the proxy did not let it begin; the
	 * cause tells more.
	 */
	static boolean isOfAProxy(Throwable failure) {
		return ReactorNetty.isPresent() && failure.getCause() instanceof ProxyConnectException;
	}

	/**
	 * Returns how a proxy refused; {@code null} if it is another failure.
	 */
	static @Nullable ProxyRefusal proxyRefusal(Throwable failure) {
		if (!ReactorNetty.isPresent() || !(failure instanceof HttpProxyConnectException refusal)) {
			return null;
		}
		Matcher status = PROXY_STATUS.matcher(String.valueOf(refusal.getMessage()));
		return new ProxyRefusal(status.find() ? status.group(1) : "",
				(refusal.headers() != null) ? refusal.headers().getAll(HttpHeaderNames.PROXY_AUTHENTICATE) : List.of());
	}

	/**
	 * The refusal of a proxy.
	 *
	 * @param status the status of its answer; empty if it said none
	 * @param challenges the sign-ins that it offers
	 */
	record ProxyRefusal(String status, List<String> challenges) {
	}

}
