package dev.adoclient.area.workitems;

import java.util.Optional;

/**
 * A note at a failure, among its suppressed exceptions: the file was uploaded, and only
 * adding it to the work item failed. It can be added without uploading it again.
 */
public final class UnattachedFileException extends RuntimeException {

	private final transient AttachmentReference attachment;

	UnattachedFileException(int workItemId, AttachmentReference attachment) {
		super("The file was uploaded as %s, but not added to work item %d".formatted(attachment.url(), workItemId),
				null, false, false);
		this.attachment = attachment;
	}

	/**
	 * Returns the file, for {@link RelationRequest#attachment(AttachmentReference)}.
	 */
	public AttachmentReference attachment() {
		return this.attachment;
	}

	/**
	 * Returns the file that a failed {@code addAttachment} has uploaded, if it came that
	 * far.
	 */
	public static Optional<AttachmentReference> uploadedBefore(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			for (Throwable note : cause.getSuppressed()) {
				if (note instanceof UnattachedFileException unattached) {
					return Optional.of(unattached.attachment());
				}
			}
		}
		return Optional.empty();
	}

}
