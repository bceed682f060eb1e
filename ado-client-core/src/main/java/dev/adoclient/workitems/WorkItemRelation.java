package dev.adoclient.workitems;

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

	public WorkItemRelation(ObjectNode json) {
		super(json);
	}

	public @Nullable WorkItemRelationType rel() {
		return code("rel", WorkItemRelationType::new);
	}

	/**
	 * Returns the address, which need not be one that can be fetched
	 * ({@code vstfs:///…}), nor a well-formed one in hyperlinks that people type.
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
		Matcher matcher = WORK_ITEM.matcher(address());
		return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
	}

	/**
	 * Returns the id of the attached file, for downloading it; {@code null} if there is
	 * none.
	 */
	public @Nullable UUID attachmentId() {
		Matcher matcher = ATTACHMENT.matcher(address());
		return matcher.find() ? UUID.fromString(matcher.group(1)) : null;
	}

	private String address() {
		String url = url();
		return (url != null) ? url : "";
	}

}
