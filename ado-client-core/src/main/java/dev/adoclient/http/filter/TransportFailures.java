package dev.adoclient.http.filter;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import io.netty.handler.timeout.ReadTimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;
import tools.jackson.core.JacksonException;

import org.springframework.core.io.buffer.DataBufferLimitException;

import dev.adoclient.error.AdoClosedException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.model.UnexpectedJsonException;

/**
 * Names the reason why no answer came, or none that can be read. By type, never by text.
 */
final class TransportFailures {

	/**
	 * With these the request has not left this machine. The only time limits in here are
	 * those of the pool and of the making of a connection.
	 */
	private static final List<Class<? extends Throwable>> UNSENT = List.of(ConnectException.class,
			HttpConnectTimeoutException.class, UnknownHostException.class, NoRouteToHostException.class,
			SSLHandshakeException.class, PoolAcquireTimeoutException.class);

	/**
	 * With these nothing came in time, and the service may have acted: connectors have
	 * them for an answer and for a connection alike.
	 */
	private static final List<Class<? extends Throwable>> SILENT = List.of(ReadTimeoutException.class,
			SocketTimeoutException.class, HttpTimeoutException.class, TimeoutException.class);

	private TransportFailures() {
	}

	static Throwable of(Exchange exchange, Throwable failure) {
		if (failure instanceof AdoException || failure instanceof Error) {
			return failure;
		}
		if (exchange.settings().lifetime().isOver()) {
			return closed(exchange, failure);
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ContentFailure) {
				return Objects.requireNonNullElse(cause.getCause(), cause);
			}
			AdoException reason = reason(exchange, cause);
			if (reason != null) {
				return reason;
			}
		}
		return new AdoTransportException(failure(exchange, "The call failed: " + failure.getClass().getSimpleName()),
				true, failure);
	}

	static AdoClosedException closed(Exchange exchange, @Nullable Throwable failure) {
		return new AdoClosedException(failure(exchange, "The client was closed during the call."), failure);
	}

	static AdoTimeoutException stalled(Exchange exchange, Duration stall) {
		return new AdoTimeoutException(
				failure(exchange, "The content stopped coming for %s (ado.timeouts.stall).".formatted(stall)), null);
	}

	private static @Nullable AdoException reason(Exchange exchange, Throwable cause) {
		if (cause instanceof DataBufferLimitException) {
			return new AdoProtocolException(
					failure(exchange, "The answer is larger than may be held in memory (ado.limits.memory)."), cause);
		}
		if (cause instanceof JacksonException) {
			return new AdoProtocolException(failure(exchange, "The answer did not contain JSON."), cause);
		}
		if (cause instanceof UnexpectedJsonException) {
			return new AdoProtocolException(
					failure(exchange, "The answer is not what is documented: " + cause.getMessage() + "."), cause);
		}
		if (UNSENT.stream().anyMatch((type) -> type.isInstance(cause))) {
			return new AdoTransportException(failure(exchange, unsent(cause)), false, cause);
		}
		if (SILENT.stream().anyMatch((type) -> type.isInstance(cause))) {
			return new AdoTimeoutException(failure(exchange, "The service sent nothing for too long."), cause);
		}
		if (cause instanceof SSLException || cause instanceof IOException) {
			return new AdoTransportException(failure(exchange, "The connection broke before the answer was complete."),
					true, cause);
		}
		return null;
	}

	private static String unsent(Throwable cause) {
		if (cause instanceof UnknownHostException) {
			return "The host is unknown: check the network, a proxy, and ado.base-url.";
		}
		if (cause instanceof SSLHandshakeException) {
			return "The encrypted connection was refused: check the certificate and the trust store.";
		}
		if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
			return "No connection could be made: check the network, a proxy, and ado.base-url.";
		}
		return "No connection of the pool became free in time (ado.limits.connections).";
	}

	private static AdoFailure failure(Exchange exchange, String advice) {
		return AdoFailure.of(exchange.line(), advice).attempts(exchange.attempts());
	}

}
