package dev.adoclient.area.workitems;

/**
 * The reference name of a field, such as {@code System.Title}, in the one form in which
 * everything here keeps it.
 */
final class FieldName {

	private static final String PATH = "/fields/";

	private FieldName() {
	}

	/**
	 * Returns the reference name: {@code System.Title} of itself, and of
	 * {@code /fields/System.Title}.
	 * @throws IllegalArgumentException if it cannot be a name
	 */
	static String of(String name) {
		String reference = (name.startsWith(PATH) ? name.substring(PATH.length()) : name).strip();
		// A comma would make two names of it, a slash another path.
		if (reference.isEmpty() || reference.matches(".*[,/~\\p{Cntrl}].*")) {
			throw new IllegalArgumentException("Not the reference name of a field: '%s'".formatted(name));
		}
		return reference;
	}

	/**
	 * Returns the path of the field in a JSON Patch.
	 */
	static String path(String name) {
		return PATH + of(name);
	}

}
