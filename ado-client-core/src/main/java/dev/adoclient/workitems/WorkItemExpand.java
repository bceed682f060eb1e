package dev.adoclient.workitems;

import dev.adoclient.model.Code;

/**
 * What comes with a work item beside its fields.
 *
 * @param value the value on the wire
 */
public record WorkItemExpand(String value) implements Code {

	public static final WorkItemExpand NONE = new WorkItemExpand("none");

	public static final WorkItemExpand RELATIONS = new WorkItemExpand("relations");

	public static final WorkItemExpand FIELDS = new WorkItemExpand("fields");

	public static final WorkItemExpand LINKS = new WorkItemExpand("links");

	public static final WorkItemExpand ALL = new WorkItemExpand("all");

}
