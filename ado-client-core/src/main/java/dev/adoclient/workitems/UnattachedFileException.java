package dev.adoclient.workitems;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
		return Stream.<@Nullable Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.flatMap((cause) -> Arrays.stream(cause.getSuppressed()))
			.filter(UnattachedFileException.class::isInstance)
			.map((note) -> ((UnattachedFileException) note).attachment())
			.findFirst();
	}

}
