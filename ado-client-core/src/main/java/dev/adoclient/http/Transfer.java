package dev.adoclient.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoResponse;
import dev.adoclient.http.filter.Contained;
import dev.adoclient.http.filter.ExchangeSettings;
import dev.adoclient.retry.RetrySession;
import dev.adoclient.transfer.DownloadedFile;
import dev.adoclient.transfer.Progress;

/**
 * The content of one download on its way to a file: asked for until it is complete, each
 * time for what is still missing.
 * <p>
 * Each request for content is a call with attempts of its own, until the content begins
 * to come. Here, each time that the content breaks off counts as one attempt. A part that
 * came in full counts as none.
 */
final class Transfer {

	private static final Logger logger = LoggerFactory.getLogger(Transfer.class);

	private final Call call;

	private final PartFile part;

	private final Resumption resumption;

	private final SpacedProgress progress;

	private int attempts = 1;

	Transfer(Call call, PartFile part, Progress progress) {
		this.call = call;
		this.part = part;
		this.resumption = new Resumption(call);
		this.progress = new SpacedProgress(progress);
	}

	/**
	 * Completes when all of the content is in the file.
	 */
	Mono<Void> run() {
		return Mono.defer(() -> {
			RetrySession session = settings().retries()
				.begin(this.call.line() + " (content)", this.call.isSafe(), true);
			// No recursion: there may be thousands of parts.
			return Mono.defer(() -> once(session))
				.repeat(() -> !this.resumption.isComplete(this.part.length()))
				.then()
				.doOnSuccess((received) -> session.succeeded())
				.doOnError(session::failed)
				.doOnCancel(session::cancelled);
		});
	}

	/**
	 * Returns what the answers told of the file.
	 */
	DownloadedFile file(Path path) {
		HttpHeaders headers = this.resumption.headers();
		return new DownloadedFile(path, this.part.length(), headers.getFirst(HttpHeaders.CONTENT_TYPE),
				FileNameHeader.of(headers));
	}

	/**
	 * Asks once for what is missing. A failure after which another request may help
	 * completes, too.
	 */
	private Mono<Void> once(RetrySession session) {
		return new Sender(this.resumption.asking(this.part.length())).stream(this::write)
			.onErrorResume(AdoException.class, (failure) -> after(failure, session));
	}

	private Mono<Void> after(AdoException failure, RetrySession session) {
		boolean outOfRange = failure.response().map(AdoResponse::status).orElse(0) == 416;
		if (!this.resumption.hasBegun() && !outOfRange) {
			return Mono.error(failure);
		}
		AdoException counted = failure.afterAttempts(this.attempts);
		Optional<Duration> wait = outOfRange ? this.resumption.startOver(this.part.length())
				: session.next(counted, false);
		if (wait.isEmpty()) {
			return Mono.error(counted);
		}
		logger.info("{}: the download broke after {} bytes and goes on", this.call.line(), this.part.length());
		this.attempts++;
		settings().counter().retries();
		return settings().lifetime().during(settings().timer().after(wait.get()));
	}

	private Mono<Void> write(ClientResponse response) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		boolean partial = response.statusCode().isSameCodeAs(HttpStatus.PARTIAL_CONTENT);
		return FileDownload.offTheEventLoop(Mono.<Void>fromRunnable(() -> begin(headers, partial)))
			.then(ContentWriter.write(Sender.content(response), (buffer) -> {
				this.part.write(buffer);
				this.progress.moved(this.part.length(), this.resumption.total());
			}))
			.then(Contained.defer(this::end));
	}

	private void begin(HttpHeaders headers, boolean partial) {
		if (!this.resumption.begin(headers, partial, this.part.length())) {
			this.part.clear();
		}
	}

	private Mono<Void> end() {
		this.resumption.end(this.part.length());
		if (this.resumption.isComplete(this.part.length())) {
			this.progress.complete(this.part.length());
		}
		return Mono.empty();
	}

	private ExchangeSettings settings() {
		return this.call.target().http().settings();
	}

}
