package dev.adoclient.emulator.git;

/**
 * Moves, creates or deletes a ref; forty zeros stand for no object.
 *
 * @param name the full name, such as {@code refs/heads/main}
 * @param oldObjectId what it points to before
 * @param newObjectId what it shall point to
 */
public record RefChange(String name, String oldObjectId, String newObjectId) {

	/** Forty zeros: the id of no object. */
	public static final String NOTHING = GitHash.ZERO;

	boolean creates() {
		return this.oldObjectId.equals(NOTHING);
	}

	boolean deletes() {
		return this.newObjectId.equals(NOTHING);
	}

}
