package dev.adoclient.area.workitems;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * One revision of a work item, with the fields that were asked for. A field without a
 * value is not there, and one that was not asked for looks the same.
 */
public final class WorkItem extends AdoObject {

	private static final Pattern RESOURCE = Pattern.compile("(?i)(.*)/_apis/wit/workItems/(\\d+)");

	private final JsonNode fields;

	/**
	 * Creates a view. The id is not checked here: a creation that is only validated has
	 * none.
	 */
	public WorkItem(ObjectNode json) {
		super(json);
		this.fields = json.path("fields");
	}

	public int id() {
		return requiredInt("id");
	}

	/**
	 * Returns the revision: 1 of a new work item, one more with each change.
	 */
	public int rev() {
		return requiredInt("rev");
	}

	/**
	 * Returns the value of a field; {@code null} if it is not there.
	 * @param <T> the type of the value
	 * @throws dev.adoclient.model.UnexpectedJsonException if the value is of another type
	 */
	public <T> @Nullable T get(FieldKey<T> field) {
		return field.read(this.fields.get(field.referenceName()));
	}

	/**
	 * Returns a copy of the value of a field as it came; {@code null} if it is not there.
	 * @param name the reference name, such as {@code System.Title}
	 */
	public @Nullable JsonNode field(String name) {
		return get(FieldKey.any(name));
	}

	/**
	 * Returns the reference names of the fields that are there.
	 */
	public Set<String> fieldNames() {
		return new LinkedHashSet<>(this.fields.propertyNames());
	}

	/**
	 * Returns the links to other work items, files and addresses; empty unless they were
	 * asked for with {@link WorkItemExpand#RELATIONS} or {@link WorkItemExpand#ALL}. The
	 * answer to a change has them unasked. They have no order: what was added last may
	 * come first, and a link between work items changes the list without a new revision.
	 */
	public List<WorkItemRelation> relations() {
		return objects("relations", WorkItemRelation::new);
	}

	/**
	 * Returns the comment that came with this revision.
	 */
	public @Nullable WorkItemCommentVersionRef commentVersionRef() {
		return object("commentVersionRef", WorkItemCommentVersionRef::new);
	}

	/**
	 * Returns which of the long texts are Markdown and which are HTML, by the reference
	 * names of their fields; empty of older services, which know HTML alone.
	 */
	public Map<String, String> multilineFieldsFormat() {
		return stringMap("multilineFieldsFormat");
	}

	/**
	 * Returns the address of the REST resource. It holds the id of the project, also
	 * where the work item was asked for without a project: compare ids, not addresses.
	 */
	public @Nullable URI url() {
		return uri("url");
	}

	/**
	 * Returns the address of the page that shows the work item: the link of the service
	 * where it came with {@link WorkItemExpand#LINKS} or {@link WorkItemExpand#ALL}, or
	 * else made of {@link #url()}; {@code null} if neither is there.
	 */
	public @Nullable URI webUrl() {
		URI link = link("html");
		Matcher resource = RESOURCE.matcher(Objects.toString(url(), ""));
		return (link == null && resource.matches())
				? URI.create(resource.group(1) + "/_workitems/edit/" + resource.group(2)) : link;
	}

	/**
	 * Returns the id, the revision, the state and the title, where there are any.
	 */
	@Override
	public String toString() {
		ObjectNode shown = JsonNodeFactory.instance.objectNode();
		shown.set("id", any("id"));
		shown.set("rev", any("rev"));
		shown.set("state", field(SystemFields.STATE.referenceName()));
		shown.set("title", field(SystemFields.TITLE.referenceName()));
		return summary(shown);
	}

}
