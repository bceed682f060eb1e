package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;

/** Makes a relation from what a caller sent, and refuses one that may not be. */
final class RelationReader {

	private static final Pattern WORK_ITEM = Pattern.compile(".*/_apis/wit/workitems/(\\d{1,9})/?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ATTACHMENT = Pattern.compile(".*/_apis/wit/attachments/([0-9a-f-]{36})(\\?.*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> RESOURCES = Set.of("AttachedFile", "Hyperlink", "ArtifactLink");

	private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

	private final WorkItems workItems;

	private final int workItemId;

	private final Instant now;

	RelationReader(WorkItems workItems, int workItemId, Instant now) {
		this.workItems = workItems;
		this.workItemId = workItemId;
		this.now = now;
	}

	Relation read(@Nullable Object sent, List<Relation> present) {
		if (!(sent instanceof Map<?, ?> map) || !(map.get("rel") instanceof String rel)
				|| !(map.get("url") instanceof String url)) {
			throw WorkItemRefusals.patch("A relation must have a rel and a url.");
		}
		Map<String, Object> attributes = attributes(map.get("attributes"));
		LinkType type = LinkType.find(rel);
		Relation relation = (type != null) ? link(type, url, attributes, present) : resource(rel, url, attributes);
		if (present.stream().anyMatch(relation::sameAs)) {
			if (!relation.isLink()) {
				throw WorkItemRefusals.relationExists();
			}
			throw WorkItemRefusals.of(400, "WorkItemLinkInvalidException", "TF237099: Duplicate work item link.");
		}
		return relation;
	}

	/** What a replacement leaves out stays as it was. */
	Relation replace(Relation removed, @Nullable Object sent, List<Relation> others) {
		if (sent instanceof Map<?, ?> map && !map.containsKey("rel") && !map.containsKey("url")) {
			Relation replaced = removed;
			for (Map.Entry<String, Object> attribute : attributes(map.get("attributes")).entrySet()) {
				replaced = replaced.with(attribute.getKey(), attribute.getValue());
			}
			return replaced;
		}
		return read(sent, others);
	}

	private static Map<String, Object> attributes(@Nullable Object sent) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		if (sent instanceof Map<?, ?> map) {
			map.forEach((name, value) -> {
				if (value != null) {
					attributes.put(String.valueOf(name), value);
				}
			});
		}
		return attributes;
	}

	private Relation link(LinkType type, String url, Map<String, Object> attributes, List<Relation> present) {
		Matcher matcher = WORK_ITEM.matcher(url);
		if (!matcher.matches()) {
			throw WorkItemRefusals.of(400, "WorkItemResourceLinkException", "The url " + url + " is no work item.");
		}
		int target = Integer.parseInt(matcher.group(1));
		if (target == this.workItemId) {
			throw WorkItemRefusals.of(400, "WorkItemLinkInvalidException",
					"TF237070: The specified link type requires that work items be different.");
		}
		LinkType opposite = LinkType.find(type.opposite());
		HostedWorkItem other = this.workItems.get(target);
		if (type.single() && has(present, type)) {
			throw extraParent(target, this.workItemId);
		}
		if (opposite != null && opposite.single() && has(other.relations(), opposite)) {
			throw extraParent(this.workItemId, target);
		}
		return Relation.link(type, target, attributes);
	}

	private static boolean has(List<Relation> relations, LinkType type) {
		return relations.stream().anyMatch((relation) -> relation.rel().equals(type.reference()));
	}

	private static ServiceException extraParent(int parent, int child) {
		return WorkItemRefusals.of(400, "WorkItemLinkAddExtraParentException",
				"TF201036: You cannot add a Child link between work items " + parent + " and " + child
						+ " because a work item can have only one Parent link.");
	}

	private Relation resource(String rel, String url, Map<String, Object> attributes) {
		if (!RESOURCES.contains(rel)) {
			throw WorkItemRefusals.of(400, "WorkItemResourceLinkException", "Unrecognized relation type " + rel + ".");
		}
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("authorizedDate", this.now);
		all.put("id", this.workItems.nextResourceId());
		all.put("resourceCreatedDate", this.now);
		all.put("resourceModifiedDate", this.now);
		all.put("revisedDate", FOR_EVER);
		if (rel.equals("AttachedFile")) {
			HostedAttachment attachment = attachment(url);
			all.put("resourceSize", attachment.size());
			all.put("name", attachment.fileName());
		}
		all.putAll(attributes);
		return new Relation(rel, null, rel.equals("AttachedFile") ? url.substring(url.indexOf("/_apis/")) : url, all);
	}

	private HostedAttachment attachment(String url) {
		Matcher matcher = ATTACHMENT.matcher(url);
		if (!matcher.matches()) {
			throw WorkItemRefusals.of(400, "WorkItemResourceLinkException", "The url " + url + " is no attachment.");
		}
		return this.workItems.attachments().get(UUID.fromString(matcher.group(1)));
	}

}
