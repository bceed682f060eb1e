package dev.adoclient.area.projects;

/**
 * What the name of a project or of a team must be.
 */
final class ProjectName {

	private static final int LONGEST = 64;

	private ProjectName() {
	}

	/**
	 * Returns the name.
	 * @throws IllegalArgumentException if it is blank or too long
	 */
	static String checked(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("The name is blank");
		}
		if (name.length() > LONGEST) {
			throw new IllegalArgumentException("A name has 64 characters at the most, not " + name.length());
		}
		return name;
	}

}
