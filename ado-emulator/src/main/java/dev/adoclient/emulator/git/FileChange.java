package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;

/** What a commit does to one file. */
public final class FileChange {

	private final Kind kind;

	private final String path;

	private final String sourcePath;

	private final byte @Nullable [] content;

	/**
	 * Creates a change.
	 * @param kind what is done
	 * @param path the file, as it is called afterwards; it starts with a slash
	 * @param sourcePath what the file was called before a renaming; empty otherwise
	 * @param content the new content; null where it stays
	 */
	public FileChange(Kind kind, String path, String sourcePath, byte @Nullable [] content) {
		this.kind = kind;
		this.path = path;
		this.sourcePath = sourcePath;
		this.content = (content != null) ? content.clone() : null;
	}

	Kind kind() {
		return this.kind;
	}

	String path() {
		return this.path;
	}

	String sourcePath() {
		return this.sourcePath;
	}

	byte @Nullable [] content() {
		return this.content;
	}

	/** What can be done to a file; an edit may rename at the same time. */
	public enum Kind implements WireName {

		ADD(1), EDIT(2), RENAME(8), DELETE(16);

		private final int number;

		Kind(int number) {
			this.number = number;
		}

		@Override
		public int number() {
			return this.number;
		}

	}

}
