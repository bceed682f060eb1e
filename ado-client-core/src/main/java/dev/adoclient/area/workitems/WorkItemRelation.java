package dev.adoclient.area.workitems;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What a work item is related to, and how.
 */
public final class WorkItemRelation extends AdoObject {

	private static final Pattern WORK_ITEM = Pattern.compile("(?i)/_apis/wit/workItems/(\\d{1,9})$");

	private static final Pattern ATTACHMENT = Pattern
		.compile("(?i)/_apis/wit/attachments/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:\\?|$)");

	private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

	public WorkItemRelation(ObjectNode json) {
		super(json);
	}

	public @Nullable RelationType rel() {
		return code("rel", RelationType::new);
	}

	/**
	 * Returns the address, which need not be one that can be fetched
	 * ({@code vstfs:///…}), nor a well-formed one in hyperlinks that people type. That of
	 * a work item holds the id of its project, also where it was added without.
	 */
	public @Nullable String url() {
		return string("url");
	}

	/**
	 * Returns the attributes, such as {@code comment}, {@code name} and {@code isLocked}.
	 */
	public @Nullable JsonNode attributes() {
		return any("attributes");
	}

	public @Nullable String comment() {
		JsonNode attributes = attributes();
		return (attributes != null) ? attributes.path("comment").asStringOpt().orElse(null) : null;
	}

	/**
	 * Returns the id of the work item at the other end; {@code null} if there is none.
	 */
	public @Nullable Integer workItemId() {
		return workItemId(address());
	}

	/**
	 * Returns the id of the attached file, for downloading it; {@code null} if there is
	 * none.
	 */
	public @Nullable UUID attachmentId() {
		return attachmentId(address());
	}

	/**
	 * Returns whether the relation is of the type and leads to the address. The same work
	 * item or file has several addresses, with the id of the project in it and without;
	 * one of another organization has to be named as it is.
	 */
	boolean is(RelationType type, String address) {
		if (!type.equals(rel())) {
			return false;
		}
		boolean remote = type.value().contains(".Remote.");
		boolean sameItem = !remote && workItemId() != null && Objects.equals(workItemId(), workItemId(address));
		boolean sameFile = attachmentId() != null && Objects.equals(attachmentId(), attachmentId(address));
		return sameItem || sameFile || escaped(address()).equals(escaped(address));
	}

	/**
	 * Returns the type and the address, for messages.
	 */
	String described() {
		return string("rel") + " " + url();
	}

	private static @Nullable Integer workItemId(String address) {
		Matcher matcher = WORK_ITEM.matcher(address);
		return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
	}

	private static @Nullable UUID attachmentId(String address) {
		Matcher matcher = ATTACHMENT.matcher(address);
		return matcher.find() ? UUID.fromString(matcher.group(1)) : null;
	}

	/**
	 * Returns the address with its escapes in capitals: the service writes {@code %2f}
	 * and {@code %2F} for the same.
	 */
	private static String escaped(String address) {
		return ESCAPE.matcher(address).replaceAll((escape) -> escape.group().toUpperCase(Locale.ROOT));
	}

	private String address() {
		String url = url();
		return (url != null) ? url : "";
	}

}
