package dev.adoclient.http.filter;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;
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
	 * With these nothing came in time, and the service may have acted: connectors have
	 * them for an answer and for a connection alike.
	 */
	private static final List<Class<? extends Throwable>> SILENT = List.of(SocketTimeoutException.class,
			HttpTimeoutException.class, TimeoutException.class);

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
			AdoException reason = reason(exchange, failure, cause);
			if (reason != null) {
				return reason;
			}
		}
		return new AdoTransportException(
				failure(exchange, "The call failed: " + failure.getClass().getSimpleName() + "." + exchange.doubt()),
				true, failure);
	}

	static AdoClosedException closed(Exchange exchange, @Nullable Throwable failure) {
		return new AdoClosedException(failure(exchange, "The client was closed during the call."), failure);
	}

	static AdoTimeoutException stalled(Exchange exchange, Duration stall) {
		return new AdoTimeoutException(
				failure(exchange, "The content stopped coming for %s (ado.timeouts.stall).".formatted(stall)), null);
	}

	private static @Nullable AdoException reason(Exchange exchange, Throwable failure, Throwable cause) {
		if (NettyFailures.isTooLongHeader(cause)) {
			return new AdoProtocolException(
					failure(exchange, "The headers of the answer are longer than the 64 KB that are read."), cause);
		}
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
		AdoException unsent = ConnectFailures.of(exchange, failure, cause);
		if (unsent != null) {
			return unsent;
		}
		if (NettyFailures.isSilence(cause) || SILENT.stream().anyMatch((type) -> type.isInstance(cause))) {
			return new AdoTimeoutException(
					failure(exchange, "The service sent nothing for too long (ado.timeouts.read)." + exchange.doubt()),
					cause);
		}
		if ((cause instanceof SSLException || cause instanceof IOException) && !NettyFailures.isOfAProxy(cause)) {
			return new AdoTransportException(
					failure(exchange, "The connection broke before the answer was complete." + exchange.doubt()), true,
					cause);
		}
		return null;
	}

	private static AdoFailure failure(Exchange exchange, String advice) {
		return AdoFailure.of(exchange.line(), advice).attempts(exchange.attempts());
	}

}
