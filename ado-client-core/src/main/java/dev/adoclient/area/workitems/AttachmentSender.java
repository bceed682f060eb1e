package dev.adoclient.area.workitems;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;

import dev.adoclient.error.AdoTransportException;
import dev.adoclient.http.Call;
import dev.adoclient.http.Target;
import dev.adoclient.transfer.Upload;

/**
 * Uploads one file, as a whole or in chunks that follow each other.
 */
final class AttachmentSender {

	private static final String FILE_NAME = "fileName";

	private final Target http;

	private final AttachmentUpload upload;

	AttachmentSender(Target http, AttachmentUpload upload) {
		this.http = http;
		this.upload = upload;
	}

	Mono<AttachmentReference> send() {
		Call create = this.http.post("/wit/attachments").required(FILE_NAME, this.upload.fileName());
		int size = this.upload.chunks();
		if (size == 0) {
			return in(create, "simple").body(this.upload.content()).fetch(AttachmentReference::new);
		}
		return in(create, "chunked").fetch(AttachmentReference::new)
			.flatMap((attachment) -> sendChunks(attachment, size).thenReturn(attachment));
	}

	private Call in(Call create, String uploadType) {
		return create.parameter("uploadType", uploadType).parameter("areaPath", this.upload.areaPath());
	}

	private Mono<Void> sendChunks(AttachmentReference attachment, int size) {
		Upload content = this.upload.content();
		return ContentChunks.of(content.content(), content.length(), size)
			.index()
			.concatMap((chunk) -> sendChunk(attachment, chunk.getT1() * size, size, chunk.getT2()), 1)
			.then();
	}

	/**
	 * Content that fails before the first byte of a chunk makes no request.
	 */
	private Flux<Void> sendChunk(AttachmentReference attachment, long from, int size, Flux<DataBuffer> chunk) {
		long total = this.upload.content().length();
		long to = Math.min(total, from + size);
		Call call = this.http.put("/wit/attachments/{id}", attachment.id())
			.required(FILE_NAME, this.upload.fileName())
			.header(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, to - 1, total));
		return chunk.switchOnFirst((first, bytes) -> {
			Throwable failure = first.getThrowable();
			return (failure != null) ? Mono.error(broken(call, failure))
					: call.body(Upload.of(bytes, to - from)).send();
		});
	}

	private static AdoTransportException broken(Call chunk, Throwable cause) {
		return new AdoTransportException(chunk.failure("The content to be uploaded broke off."), false, cause);
	}

}
