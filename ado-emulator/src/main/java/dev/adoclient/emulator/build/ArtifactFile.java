package dev.adoclient.emulator.build;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** A file of an artifact. */
public final class ArtifactFile {

	private final String path;

	private final byte[] content;

	/**
	 * Creates a file.
	 * @param path where it is in the artifact, with slashes and none at the start
	 * @param content its bytes
	 */
	public ArtifactFile(String path, byte[] content) {
		this.path = path;
		this.content = content.clone();
	}

	/** Creates a file that holds that text. */
	public static ArtifactFile text(String path, String text) {
		return new ArtifactFile(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The id by which it is fetched: the same content has the same id. */
	public String id() {
		return UUID.nameUUIDFromBytes(this.content).toString().replace("-", "").toUpperCase(Locale.ROOT);
	}

	public String path() {
		return this.path;
	}

	public byte[] content() {
		return this.content.clone();
	}

	public int size() {
		return this.content.length;
	}

}
