package dev.adoclient.model;

/**
 * Who may see a project.
 *
 * @param value the value on the wire
 */
public record ProjectVisibility(String value) implements Code {

	public static final ProjectVisibility PRIVATE = new ProjectVisibility("private");

	public static final ProjectVisibility PUBLIC = new ProjectVisibility("public");

}
