package dev.adoclient.emulator.workitem;

import java.io.ByteArrayOutputStream;
import java.util.UUID;

/** A file that was uploaded for a work item, perhaps in chunks. */
public final class HostedAttachment {

	private final UUID id;

	private final String fileName;

	private final ByteArrayOutputStream content = new ByteArrayOutputStream();

	HostedAttachment(UUID id, String fileName) {
		this.id = id;
		this.fileName = fileName;
	}

	public UUID id() {
		return this.id;
	}

	public String fileName() {
		return this.fileName;
	}

	/** The bytes that have come so far. */
	public synchronized byte[] content() {
		return this.content.toByteArray();
	}

	/** The number of bytes that have come so far. */
	public synchronized int size() {
		return this.content.size();
	}

	synchronized void append(byte[] chunk) {
		this.content.writeBytes(chunk);
	}

}
