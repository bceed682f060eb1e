package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How bad an issue of a timeline record is.
 *
 * @param value the value on the wire
 */
public record IssueType(String value) implements Code {

	public static final IssueType ERROR = new IssueType("error");

	public static final IssueType WARNING = new IssueType("warning");

}
