package dev.adoclient.http;

import dev.adoclient.transfer.Progress;

/**
 * Tells a progress at most ten times a second, and at the end.
 */
final class SpacedProgress {

	private static final long SPACE_NANOS = 100_000_000;

	private final Progress progress;

	private long last = System.nanoTime();

	SpacedProgress(Progress progress) {
		this.progress = progress;
	}

	void moved(long bytes, long length) {
		long now = System.nanoTime();
		if (now - this.last >= SPACE_NANOS) {
			this.last = now;
			this.progress.moved(bytes, length);
		}
	}

	void complete(long bytes) {
		this.progress.moved(bytes, bytes);
	}

}
