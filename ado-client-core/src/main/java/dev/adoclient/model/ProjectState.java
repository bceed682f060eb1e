package dev.adoclient.model;

/**
 * The state of a project.
 *
 * @param value the value on the wire
 */
public record ProjectState(String value) implements Code {

	public static final ProjectState DELETING = new ProjectState("deleting");

	public static final ProjectState NEW = new ProjectState("new");

	public static final ProjectState WELL_FORMED = new ProjectState("wellFormed");

	public static final ProjectState CREATE_PENDING = new ProjectState("createPending");

	public static final ProjectState ALL = new ProjectState("all");

	public static final ProjectState UNCHANGED = new ProjectState("unchanged");

	public static final ProjectState DELETED = new ProjectState("deleted");

}
