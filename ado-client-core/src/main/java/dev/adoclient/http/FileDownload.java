package dev.adoclient.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoTimeoutException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * One download to a file: asked for, written beside it, resumed where it broke, moved
 * into place. Files are touched off the event loop only.
 */
final class FileDownload {

	private static final Logger logger = LoggerFactory.getLogger(FileDownload.class);

	private final Call call;

	private final Download download;

	FileDownload(Call call, Download download) {
		this.call = call;
		this.download = download;
	}

	Mono<DownloadedFile> run() {
		return Mono
			.using(this::open, (part) -> attempt(part, 1).then(Mono.fromCallable(() -> part.moveTo(this.download))),
					PartFile::discard)
			.subscribeOn(Schedulers.boundedElastic());
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

	private Mono<Void> attempt(PartFile part, int attempts) {
		return new Sender(part.resuming(this.call)).stream((response) -> receive(part, response))
			.onErrorResume(AdoException.class, (failure) -> {
				boolean broken = failure instanceof AdoTransportException || failure instanceof AdoTimeoutException;
				boolean resumable = broken && part.canResume() && attempts < this.call.target().http().attempts();
				if (!resumable) {
					return Mono.error(failure);
				}
				logger.info("{}: the download broke after {} bytes and is resumed", this.call.line(), part.length());
				return attempt(part, attempts + 1);
			});
	}

	private Mono<Void> receive(PartFile part, ClientResponse response) {
		HttpHeaders headers = response.headers().asHttpHeaders();
		boolean partial = response.statusCode().isSameCodeAs(HttpStatus.PARTIAL_CONTENT);
		return Mono.fromRunnable(() -> part.begin(headers, partial))
			.subscribeOn(Schedulers.boundedElastic())
			.thenMany(Sender.content(response).publishOn(Schedulers.boundedElastic(), 4))
			.doOnNext((buffer) -> part.write(buffer, this.download.progress()))
			.then(Mono.fromRunnable(() -> part.complete(this.call, this.download.progress())));
	}

}
