package dev.adoclient.http.filter;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.util.List;

import javax.net.ssl.SSLHandshakeException;

import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.WebClientRequestException;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.filter.NettyFailures.ProxyRefusal;

/**
 * Names the reason why no connection came about: the request has not left this machine.
 */
final class ConnectFailures {

	/**
	 * With these the request has not left this machine. The only time limits in here are
	 * those of the pool and of the making of a connection.
	 */
	private static final List<Class<? extends Throwable>> UNSENT = List.of(ConnectException.class,
			HttpConnectTimeoutException.class, UnknownHostException.class, NoRouteToHostException.class,
			SSLHandshakeException.class, NoHttpClientException.class);

	private ConnectFailures() {
	}

	/**
	 * Returns the reason.
	 * @param failure what the connector reported
	 * @param cause one of its causes
	 * @return the reason, {@code null} if the cause does not prove that nothing was sent
	 */
	static @Nullable AdoTransportException of(Exchange exchange, Throwable failure, Throwable cause) {
		if (!NettyFailures.isPoolTimeout(cause) && UNSENT.stream().noneMatch((type) -> type.isInstance(cause))) {
			return null;
		}
		String host = host(exchange, failure);
		if (cause instanceof NoHttpClientException) {
			return lasting(exchange, "The HTTP client could not be made; nothing was sent: check the trust store, and "
					+ "what the application does to the HTTP client.", cause.getCause());
		}
		ProxyRefusal refusal = NettyFailures.proxyRefusal(cause);
		if (refusal != null) {
			return proxy(exchange, host, refusal, cause);
		}
		if (NettyFailures.isHandshakeTimeout(cause)) {
			return passing(exchange, "The encrypted connection to %s was not made in time.".formatted(host), cause);
		}
		CertificateException certificate = certificate(cause);
		if (certificate != null) {
			return lasting(exchange,
					"The certificate of %s is not trusted (%s): check the trust store, ".formatted(host,
							certificate.getMessage()) + "and whether ado.base-url has the name in the certificate.",
					cause);
		}
		return passing(exchange, advice(cause).formatted(host), cause);
	}

	private static AdoTransportException proxy(Exchange exchange, String host, ProxyRefusal refusal, Throwable cause) {
		String windows = WindowsSignIn.among(refusal.challenges());
		if (windows != null) {
			return lasting(exchange, "The proxy on the way to %s offers no other sign-in than %s, that of Windows, "
				.formatted(host, windows) + "which this client does not speak; nothing was sent to the service.",
					cause);
		}
		if (!refusal.challenges().isEmpty()) {
			return lasting(exchange,
					"The proxy on the way to %s wants its own credential (ado.proxy.user and ado.proxy.password, "
						.formatted(host)
							+ "or https.proxyUser and https.proxyPassword); nothing was sent to the service.",
					cause);
		}
		String code = refusal.status();
		if (code.isEmpty() || code.startsWith("5")) {
			return passing(exchange, "The proxy could not connect to %s%s; nothing was sent to the service."
				.formatted(host, code.isEmpty() ? "" : " (status " + code + ")"), cause);
		}
		return lasting(exchange, "The proxy refuses to connect to %s (status %s): it has to allow this host, or to be "
			.formatted(host, code) + "given its own credential; nothing was sent to the service.", cause);
	}

	private static String advice(Throwable cause) {
		if (cause instanceof UnknownHostException) {
			return "The host %s is unknown: check the network, a proxy, and ado.base-url.";
		}
		if (cause instanceof SSLHandshakeException) {
			return "The encrypted connection to %s was refused: check its protocols, and whether it asks for a "
					+ "certificate of the client.";
		}
		if (cause instanceof ConnectException || cause instanceof NoRouteToHostException
				|| cause instanceof HttpConnectTimeoutException) {
			return "No connection could be made to %s: check the network, a proxy, and ado.base-url.";
		}
		return "No connection of the pool to %s became free in time (ado.limits.connections).";
	}

	private static @Nullable CertificateException certificate(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CertificateException certificate) {
				return certificate;
			}
		}
		return null;
	}

	/**
	 * Returns the host and the port that the request went to, which a redirect may have
	 * named.
	 */
	private static String host(Exchange exchange, Throwable failure) {
		URI uri = (failure instanceof WebClientRequestException request) ? request.getUri() : exchange.uri();
		int port = (uri.getPort() >= 0) ? uri.getPort() : "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
		return uri.getHost() + ":" + port;
	}

	private static AdoTransportException passing(Exchange exchange, String advice, Throwable cause) {
		return new AdoTransportException(failure(exchange, advice), false, cause);
	}

	private static AdoTransportException lasting(Exchange exchange, String advice, @Nullable Throwable cause) {
		return AdoTransportException.refused(failure(exchange, advice), cause);
	}

	private static AdoFailure failure(Exchange exchange, String advice) {
		return AdoFailure.of(exchange.line(), advice).attempts(exchange.attempts());
	}

}
