package dev.adoclient.emulator.workitem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The tags that work items of one project have. Thread-safe. */
public final class HostedTags {

	private final ServiceHost host;

	private final WorkItems workItems;

	private final String project;

	private final Map<String, UUID> ids = new HashMap<>();

	HostedTags(ServiceHost host, WorkItems workItems, String project) {
		this.host = host;
		this.workItems = workItems;
		this.project = project;
	}

	/** Returns all tags, by name. */
	public List<HostedTag> all() {
		synchronized (this.host) {
			Map<String, String> names = new LinkedHashMap<>();
			for (HostedWorkItem item : this.workItems.all()) {
				if (item.project().equalsIgnoreCase(this.project) && item.value(Fields.TAGS) instanceof String tags) {
					names(tags).forEach((name) -> names.putIfAbsent(key(name), name));
				}
			}
			return names.values()
				.stream()
				.sorted(Comparator.comparing(HostedTags::key))
				.map((name) -> new HostedTag(id(name), name))
				.toList();
		}
	}

	/** Returns the tag of that name or id, or refuses as the service does. */
	public HostedTag get(String nameOrId) {
		return all().stream()
			.filter((tag) -> tag.name().equalsIgnoreCase(nameOrId) || tag.id().toString().equalsIgnoreCase(nameOrId))
			.findFirst()
			.orElseThrow(
					() -> WorkItemRefusals.of(404, "TagNotFoundException", "The tag " + nameOrId + " was not found."));
	}

	/** Gives a tag another name, on all work items that have it. */
	public HostedTag rename(String nameOrId, String name) {
		synchronized (this.host) {
			HostedTag tag = get(nameOrId);
			if (name.isBlank() || name.chars().anyMatch((c) -> c < ' ' || c == ';' || c == ',')) {
				throw WorkItemRefusals.of(400, "InvalidTagNameException", "The tag name " + name + " is not valid.");
			}
			if (!tag.name().equalsIgnoreCase(name)
					&& all().stream().anyMatch((other) -> other.name().equalsIgnoreCase(name))) {
				throw WorkItemRefusals.of(409, "DuplicateTagNameException", "The tag " + name + " exists already.");
			}
			this.ids.put(key(name), tag.id());
			rewrite((each) -> each.equalsIgnoreCase(tag.name()) ? name : each);
			this.host.happened(Happening.Kind.TAG_CHANGED, 0, "rename " + tag.name() + " to " + name);
			return get(name);
		}
	}

	/** Takes a tag from all work items that have it. */
	public void delete(String nameOrId) {
		synchronized (this.host) {
			HostedTag tag = get(nameOrId);
			rewrite((each) -> each.equalsIgnoreCase(tag.name()) ? "" : each);
			this.host.happened(Happening.Kind.TAG_CHANGED, 0, "delete " + tag.name());
		}
	}

	private void rewrite(UnaryOperator<String> change) {
		this.workItems.rewrite(this.project, Fields.TAGS,
				(tags) -> names(tags).map(change).filter((tag) -> !tag.isEmpty()).collect(Collectors.joining("; ")));
	}

	private UUID id(String name) {
		return this.ids.computeIfAbsent(key(name),
				(key) -> StableId.of("tag", this.project.toLowerCase(Locale.ROOT) + "/" + key));
	}

	private static Stream<String> names(String tags) {
		return Stream.of(tags.split(";", -1)).map(String::strip).filter((tag) -> !tag.isEmpty());
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
