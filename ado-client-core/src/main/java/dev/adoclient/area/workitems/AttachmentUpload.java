package dev.adoclient.area.workitems;

import org.jspecify.annotations.Nullable;

import dev.adoclient.transfer.Upload;

/**
 * A file to be uploaded for work items. Immutable.
 *
 * @param fileName the name under which it will be shown; any characters
 * @param content the bytes
 * @param areaPath the area whose permissions hold for the file, if it is not the
 * project's
 * @param comment what is shown beside the file, once it is added to a work item
 * @param chunkSize into chunks of how many bytes the content is cut; {@code 0} for none
 * up to 130 MB, above which the service takes nothing else
 */
public record AttachmentUpload(String fileName, Upload content, @Nullable String areaPath, @Nullable String comment,
		int chunkSize) {

	/** Above this, the service takes chunks only. */
	private static final long LARGEST_WHOLE = 130L * 1024 * 1024;

	private static final int CHUNK_SIZE = 32 * 1024 * 1024;

	/**
	 * Creates an upload.
	 * @throws IllegalArgumentException if the name is blank, or chunks are asked for of
	 * content whose length is not known
	 */
	public AttachmentUpload {
		if (fileName.isBlank()) {
			throw new IllegalArgumentException("The file needs a name");
		}
		if (chunkSize < 0) {
			throw new IllegalArgumentException("A chunk has 1 byte or more, not " + chunkSize);
		}
		if (chunkSize > 0 && content.length() < 0) {
			throw new IllegalArgumentException("Content is only cut into chunks if its length is known");
		}
	}

	/**
	 * Returns the upload of a file.
	 * @param fileName the name under which it will be shown
	 */
	public static AttachmentUpload of(String fileName, Upload content) {
		return new AttachmentUpload(fileName, content, null, null, 0);
	}

	/**
	 * Sets the area whose permissions hold for the file, such as {@code web\checkout}.
	 */
	public AttachmentUpload areaPath(String areaPath) {
		return new AttachmentUpload(this.fileName, this.content, areaPath, this.comment, this.chunkSize);
	}

	/**
	 * Sets what is shown beside the file, once it is added to a work item.
	 */
	public AttachmentUpload comment(String comment) {
		return new AttachmentUpload(this.fileName, this.content, this.areaPath, comment, this.chunkSize);
	}

	/**
	 * Sets that the content goes in chunks of so many bytes, however long it is.
	 */
	public AttachmentUpload inChunksOf(int bytes) {
		if (bytes < 1) {
			throw new IllegalArgumentException("A chunk has 1 byte or more, not " + bytes);
		}
		return new AttachmentUpload(this.fileName, this.content, this.areaPath, this.comment, bytes);
	}

	/**
	 * Returns how many bytes a chunk has; {@code 0} if the content goes as a whole.
	 */
	int chunks() {
		if (this.content.length() == 0) {
			return 0;
		}
		return (this.chunkSize == 0 && this.content.length() > LARGEST_WHOLE) ? CHUNK_SIZE : this.chunkSize;
	}

	/**
	 * Returns the change that adds the uploaded file to a work item.
	 */
	WorkItemChange change(AttachmentReference attachment) {
		RelationRequest relation = RelationRequest.attachment(attachment);
		return WorkItemChange.empty().addRelation((this.comment != null) ? relation.comment(this.comment) : relation);
	}

}
