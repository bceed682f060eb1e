package dev.adoclient.emulator.workitem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The files that were uploaded for work items. Thread-safe. */
public final class Attachments {

	/** Above this a file must be uploaded in chunks. */
	public static final int SIMPLE_LIMIT = 130 * 1024 * 1024;

	private final ServiceHost host;

	private long room = Runtime.getRuntime().maxMemory() / 4;

	private final Map<UUID, HostedAttachment> attachments = new LinkedHashMap<>();

	Attachments(ServiceHost host) {
		this.host = host;
	}

	/**
	 * Says how many more bytes there is room for; without it, a quarter of the memory of
	 * this process.
	 */
	public void room(long bytes) {
		synchronized (this.host) {
			this.room = bytes;
		}
	}

	private void take(int bytes) {
		if (bytes > this.room) {
			throw WorkItemRefusals.of(413, "WorkItemAttachmentExceedsMaxSizeException",
					"This emulator keeps uploads in memory: it has no room for " + bytes + " more bytes.");
		}
		this.room -= bytes;
	}

	/** Stores a whole file. */
	public HostedAttachment store(String fileName, byte[] content) {
		synchronized (this.host) {
			if (content.length > SIMPLE_LIMIT) {
				throw WorkItemRefusals.of(400, "WorkItemAttachmentExceedsMaxSizeException",
						"The attachment of " + content.length + " bytes is too large to be uploaded at once.");
			}
			take(content.length);
			HostedAttachment attachment = create(fileName);
			attachment.append(content);
			this.host.happened(Happening.Kind.ATTACHMENT_STORED, content.length, attachment.id().toString());
			return attachment;
		}
	}

	/** Begins a file that comes in chunks. */
	public HostedAttachment start(String fileName) {
		synchronized (this.host) {
			HostedAttachment attachment = create(fileName);
			this.host.happened(Happening.Kind.ATTACHMENT_STARTED, 0, attachment.id().toString());
			return attachment;
		}
	}

	/** Appends the chunk that comes next; the last one completes the file. */
	public HostedAttachment append(UUID id, long offset, long total, byte[] chunk) {
		synchronized (this.host) {
			HostedAttachment attachment = get(id);
			if (offset != attachment.size() || offset + chunk.length > total) {
				throw WorkItemRefusals.of(400, "WorkItemAttachmentIncorrectOffsetException", "The chunk starts at "
						+ offset + ", but the attachment has " + attachment.size() + " of " + total + " bytes.");
			}
			take(chunk.length);
			attachment.append(chunk);
			if (attachment.size() == total) {
				this.host.happened(Happening.Kind.ATTACHMENT_STORED, attachment.size(), id.toString());
			}
			return attachment;
		}
	}

	/** Returns the file, or refuses as the service does. */
	public HostedAttachment get(UUID id) {
		synchronized (this.host) {
			HostedAttachment attachment = this.attachments.get(id);
			if (attachment == null) {
				throw notFound(id.toString());
			}
			return attachment;
		}
	}

	/** Refuses to show a file that does not exist. */
	public static ServiceException notFound(String id) {
		return WorkItemRefusals.of(404, "AttachmentNotFoundException",
				"TF237082: The file attachment " + id + " does not exist.");
	}

	private HostedAttachment create(String fileName) {
		UUID id = StableId.of("attachment", String.valueOf(this.attachments.size() + 1));
		HostedAttachment attachment = new HostedAttachment(id, fileName);
		this.attachments.put(id, attachment);
		return attachment;
	}

}
