package dev.adoclient.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.http.filter.ExchangeSettings;
import dev.adoclient.retry.RetrySession;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * One download to a file: asked for, written beside it, resumed where it broke, moved
 * into place. Files are touched off the event loop only.
 * <p>
 * That the content begins to come is a call, with attempts of its own; each time that it
 * breaks off is one attempt here.
 */
final class FileDownload {

	private static final Logger logger = LoggerFactory.getLogger(FileDownload.class);

	/** Parts that may wait for the disk; Netty cuts them to 8 KB or so. */
	private static final int WRITE_AHEAD = 64;

	private final Call call;

	private final Download download;

	private final ExchangeSettings settings;

	FileDownload(Call call, Download download) {
		this.call = call;
		this.download = download;
		this.settings = call.target().http().settings();
	}

	Mono<DownloadedFile> run() {
		return Mono.usingWhen(offTheEventLoop(Mono.fromCallable(this::open)), this::receive,
				(part) -> offTheEventLoop(Mono.<Void>fromRunnable(part::discard)));
	}

	private PartFile open() throws IOException {
		Path path = this.download.path();
		if (!this.download.replaces() && Files.exists(path)) {
			throw new UncheckedIOException(
					"The file is there already; replace it (Download.replacing()), or choose another",
					new FileAlreadyExistsException(path.toString()));
		}
		if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
			throw new UncheckedIOException("The folder of the download does not exist",
					new NoSuchFileException(path.toString()));
		}
		return PartFile.beside(path);
	}

	private Mono<DownloadedFile> receive(PartFile part) {
		RetrySession session = this.settings.retries().begin(this.call.line() + " (content)", this.call.isSafe(), true);
		return attempt(part, session, 1).doOnSuccess((received) -> session.succeeded())
			.doOnError(session::failed)
			.doOnCancel(session::cancelled)
			.then(offTheEventLoop(Mono.fromCallable(() -> part.moveTo(this.download))));
	}

	private Mono<Void> attempt(PartFile part, RetrySession session, int attempts) {
		return new Sender(part.resuming(this.call)).stream((response) -> write(part, response))
			.onErrorResume(AdoException.class, (failure) -> {
				if (!part.hasBegun() && !isOutOfRange(failure)) {
					return Mono.error(failure);
				}
				AdoException counted = failure.afterAttempts(attempts);
				Optional<Duration> wait = isOutOfRange(failure) ? part.startOver() : session.next(counted, false);
				if (wait.isEmpty()) {
					return Mono.error(counted);
				}
				logger.info("{}: the download broke after {} bytes and goes on", this.call.line(), part.length());
				return this.settings.lifetime()
					.during(this.settings.timer().after(wait.get()))
					.then(Mono.defer(() -> attempt(part, session, attempts + 1)));
			});
	}

	private Mono<Void> write(PartFile part, ClientResponse response) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		boolean partial = response.statusCode().isSameCodeAs(HttpStatus.PARTIAL_CONTENT);
		return offTheEventLoop(Mono.fromRunnable(() -> part.begin(this.call, headers, partial)))
			.thenMany(Sender.content(response).publishOn(Schedulers.boundedElastic(), WRITE_AHEAD))
			// What is written is no buffer any more, or then() would release it once
			// more.
			.map((buffer) -> part.write(buffer, this.download.progress()))
			.then(Mono.<Void>fromRunnable(() -> part.complete(this.call, this.download.progress())))
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
	}

	/**
	 * Returns whether what is here is not a part of what the service has now.
	 */
	private static boolean isOutOfRange(AdoException failure) {
		return failure.response().map(AdoResponse::status).orElse(0) == 416;
	}

	private static <T> Mono<T> offTheEventLoop(Mono<T> work) {
		return work.subscribeOn(Schedulers.boundedElastic());
	}

}
