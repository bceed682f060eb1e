package dev.adoclient.blocking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoInterruptedException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.transfer.Upload;

/**
 * Waits for an asynchronous operation. The only place where the library blocks: called by
 * generated code alone.
 * <p>
 * The caller's thread-locals (MDC, tracing) cross into the operation where
 * {@code context-propagation} is on the class path. A failure is thrown as a copy of the
 * same type with the caller's frames, an interrupt ends the wait and gives the request
 * up, a thread that is interrupted already sends nothing, and one that must not block (an
 * event loop) is refused.
 */
public final class Await {

	private Await() {
	}

	/**
	 * Returns the value; an empty operation is an error.
	 */
	public static <T> T value(Mono<T> operation, String name) {
		T value = await(operation, name);
		if (value == null) {
			throw new AdoProtocolException(AdoFailure.of(null, name + " has no value."), null);
		}
		return value;
	}

	/**
	 * Returns the value, if there is one.
	 */
	public static <T> Optional<T> optional(Mono<T> operation, String name) {
		return Optional.ofNullable(await(operation, name));
	}

	/**
	 * Waits for the end of the operation.
	 */
	public static void completion(Mono<Void> operation, String name) {
		await(operation, name);
	}

	/**
	 * Returns the elements as they come, one ahead; the stream must be closed.
	 */
	public static <T> Stream<T> stream(Flux<T> operation, String name) {
		refuseNonBlockingThread(name);
		refuseInterruptedThread(name);
		return ElementStream.of(operation.contextCapture(), name);
	}

	/**
	 * Returns the content as it comes; the stream must be closed.
	 */
	public static InputStream inputStream(Flux<DataBuffer> operation, String name) {
		refuseNonBlockingThread(name);
		refuseInterruptedThread(name);
		return new ContentInputStream(operation.contextCapture(), name);
	}

	/**
	 * Returns the content of the stream, read off the event loop and once.
	 */
	public static Publisher<DataBuffer> buffers(InputStream content) {
		return Upload.of(content, -1).content();
	}

	private static <T> @Nullable T await(Mono<T> operation, String name) {
		refuseNonBlockingThread(name);
		refuseInterruptedThread(name);
		CompletableFuture<@Nullable T> future = operation.contextCapture().toFuture();
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			future.cancel(true);
			throw interrupted(name, ex);
		}
		catch (ExecutionException ex) {
			throw thrownHere(ex.getCause());
		}
	}

	static RuntimeException thrownHere(@Nullable Throwable failure) {
		if (failure instanceof AdoException reason) {
			return reason.rethrown();
		}
		if (failure instanceof IOException broken) {
			return new UncheckedIOException(broken);
		}
		Throwable thrown = (failure instanceof CompletionException) ? failure.getCause() : failure;
		if (thrown instanceof Error error) {
			throw error;
		}
		return Exceptions.propagate((failure != null) ? failure : new IllegalStateException("Failed without a cause"));
	}

	/**
	 * Returns the failure of a call whose thread was interrupted while it waited, and
	 * sets the thread's flag again. What was sent is with the service, whoever waits for
	 * it.
	 */
	static AdoInterruptedException interrupted(String name, Throwable cause) {
		Thread.currentThread().interrupt();
		return new AdoInterruptedException(
				AdoFailure.of(null, name
						+ " was interrupted and does not wait any longer; if it writes, it may have taken effect."),
				cause);
	}

	/**
	 * Sends nothing for a thread that is to stop.
	 */
	private static void refuseInterruptedThread(String name) {
		if (Thread.currentThread().isInterrupted()) {
			throw new AdoInterruptedException(
					AdoFailure.of(null, name + " was not begun, since the thread is interrupted; nothing was sent."),
					null);
		}
	}

	private static void refuseNonBlockingThread(String name) {
		if (Schedulers.isInNonBlockingThread()) {
			throw new IllegalStateException(
					"A blocking call on the thread '%s', which must not block. Use the asynchronous %s instead."
						.formatted(Thread.currentThread().getName(), name));
		}
	}

}
