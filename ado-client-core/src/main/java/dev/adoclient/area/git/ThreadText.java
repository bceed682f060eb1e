package dev.adoclient.area.git;

/**
 * The text of a comment.
 */
final class ThreadText {

	private ThreadText() {
	}

	/**
	 * Returns the text.
	 * @throws IllegalArgumentException if it is blank
	 */
	static String required(String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("The text of the comment is blank");
		}
		return text;
	}

	/**
	 * Returns whether two texts look the same: how their lines end, and blanks around
	 * them, are the service's to change.
	 */
	static boolean same(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").strip();
	}

}
