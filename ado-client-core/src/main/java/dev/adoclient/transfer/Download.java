package dev.adoclient.transfer;

import java.nio.file.Path;

/**
 * Where a download goes. The file appears under its name when it is complete; until then
 * the bytes are in a temporary file beside it, which is gone if the download fails or is
 * cancelled.
 * <p>
 * A target that is not a file, such as a folder or a link to one, is refused. A symbolic
 * link is replaced itself, and what it leads to stays as it is.
 *
 * @param path the file
 * @param replaces whether a file of that name is replaced; otherwise the download is
 * refused
 * @param progress who is told how far it is
 */
public record Download(Path path, boolean replaces, Progress progress) {

	/**
	 * Returns a download to a file that does not exist yet.
	 */
	public static Download to(Path path) {
		return new Download(path.toAbsolutePath(), false, (bytes, length) -> {
		});
	}

	/**
	 * Replaces a file of that name.
	 */
	public Download replacing() {
		return new Download(this.path, true, this.progress);
	}

	/**
	 * Tells somebody how far it is. What it throws is the failure of the download.
	 */
	public Download progress(Progress progress) {
		return new Download(this.path, this.replaces, progress);
	}

}
