package dev.adoclient.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * One download to a file. The content is written to a temporary file in the same folder,
 * which gets the name of the target when it is complete. Files are opened, written, moved
 * and deleted on threads that may block, never on the event loop.
 */
final class FileDownload {

	private final Call call;

	private final Download download;

	FileDownload(Call call, Download download) {
		this.call = call;
		this.download = download;
	}

	Mono<DownloadedFile> run() {
		// The resource is an object that has no file yet; receive() opens the file. So a
		// cancellation at any moment is safe: PartFile.open() and discard() are
		// synchronized, and after discard() no file can be opened.
		return Mono.usingWhen(Mono.fromSupplier(() -> new PartFile(this.download.path())), this::receive,
				(moved) -> Mono.empty(), (part, failure) -> discard(part), FileDownload::discard);
	}

	private Mono<DownloadedFile> receive(PartFile part) {
		Transfer transfer = new Transfer(this.call, part, this.download.progress());
		return offTheEventLoop(Mono.<Void>fromCallable(() -> open(part))).then(transfer.run())
			.then(offTheEventLoop(Mono.fromCallable(() -> moved(part, transfer))));
	}

	private @Nullable Void open(PartFile part) throws IOException {
		Path path = this.download.path();
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			throw new UncheckedIOException("What is there is not a file, and is not replaced",
					new FileAlreadyExistsException(path.toString()));
		}
		if (!this.download.replaces() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			throw new UncheckedIOException(
					"The file is there already; replace it (Download.replacing()), or choose another",
					new FileAlreadyExistsException(path.toString()));
		}
		if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
			throw new UncheckedIOException("The folder of the download does not exist",
					new NoSuchFileException(path.toString()));
		}
		part.open();
		return null;
	}

	/**
	 * Gives the temporary file the name of the target. No step that can fail comes after
	 * that, so that after any failure the target is unchanged.
	 */
	private DownloadedFile moved(PartFile part, Transfer transfer) throws IOException {
		DownloadedFile file = transfer.file(this.download.path());
		part.move(this.download.replaces());
		return file;
	}

	private static Mono<Void> discard(PartFile part) {
		return offTheEventLoop(Mono.fromRunnable(part::discard));
	}

	static <T> Mono<T> offTheEventLoop(Mono<T> work) {
		return work.subscribeOn(Schedulers.boundedElastic());
	}

}
