package dev.adoclient.area.workitems;

import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.error.AdoException;
import dev.adoclient.http.Call;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.DownloadedFile;

/**
 * The files of work items. Safe to share between threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments">Attachments</a>
 */
@GenerateBlocking
public class AttachmentsAsyncClient {

	private final WorkItemRoutes routes;

	AttachmentsAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Uploads a file, which belongs to no work item yet, and returns where it is. Above
	 * 130 MB, or if the upload says so, it goes in chunks; a part that fails is not sent
	 * again.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/create">Create</a>
	 */
	public Mono<AttachmentReference> uploadAttachment(AttachmentUpload upload) {
		return new AttachmentSender(this.routes.any(), upload).send();
	}

	/**
	 * Uploads a file, adds it to the work item and returns the new revision of that.
	 * @throws AdoException if either fails; where only the second did, the file is not
	 * lost: {@link UnattachedFileException#uploadedBefore(Throwable)} names it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/create">Create</a>
	 */
	public Mono<WorkItem> addAttachment(int id, AttachmentUpload upload) {
		return addAttachment(id, upload, WorkItemChangeOptions.defaults());
	}

	/**
	 * Uploads a file, adds it to the work item and returns the new revision of that.
	 * @throws AdoException if either fails; where only the second did, the file is not
	 * lost: {@link UnattachedFileException#uploadedBefore(Throwable)} names it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/create">Create</a>
	 */
	public Mono<WorkItem> addAttachment(int id, AttachmentUpload upload, WorkItemChangeOptions options) {
		return uploadAttachment(upload)
			.flatMap((attachment) -> add(id, upload.change(attachment), options).doOnError(AdoException.class,
					(failure) -> failure.addSuppressed(new UnattachedFileException(id, attachment))));
	}

	/**
	 * Returns the content of an attachment, as it comes.
	 * @param attachmentId as {@link WorkItemRelation#attachmentId()} has it
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/get">Get</a>
	 */
	public Flux<DataBuffer> downloadAttachment(UUID attachmentId) {
		return attachment(attachmentId).stream();
	}

	/**
	 * Writes the content of an attachment to a file.
	 * @param attachmentId as {@link WorkItemRelation#attachmentId()} has it
	 * @throws java.io.UncheckedIOException if the file is there already, or cannot be
	 * written
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/get">Get</a>
	 */
	public Mono<DownloadedFile> downloadAttachment(UUID attachmentId, Download download) {
		return attachment(attachmentId).download(download);
	}

	private Mono<WorkItem> add(int id, WorkItemChange change, WorkItemChangeOptions options) {
		return this.routes.update(id, options).body(change.required()).fetch(WorkItem::new);
	}

	private Call attachment(UUID attachmentId) {
		return this.routes.any().get("/wit/attachments/{id}", attachmentId).accept(MediaType.APPLICATION_OCTET_STREAM);
	}

}
