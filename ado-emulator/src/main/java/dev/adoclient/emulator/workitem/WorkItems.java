package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/** The work items of an organization, with all their revisions. Thread-safe. */
public final class WorkItems {

	/** The id of a work item that is only validated. */
	private static final int UNSAVED = -1;

	private final ServiceHost host;

	private final Attachments attachments;

	private final Comments comments;

	private final FieldCatalog fields;

	private final NavigableMap<Integer, List<HostedWorkItem>> revisions = new TreeMap<>();

	private final NavigableMap<Integer, List<HostedWorkItem>> recycleBin = new TreeMap<>();

	private final Map<String, Nodes> nodes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Map<Integer, HostedNode> knownNodes = new HashMap<>();

	private final Map<String, HostedTags> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private int lastId;

	private int lastResourceId;

	/** Creates an organization's work items, of which there are none. */
	public WorkItems(ServiceHost host) {
		this.host = host;
		this.attachments = new Attachments(host);
		this.comments = new Comments(host);
		this.fields = new FieldCatalog(host);
	}

	public Attachments attachments() {
		return this.attachments;
	}

	public Comments comments() {
		return this.comments;
	}

	/** The fields that work items have. */
	public FieldCatalog fields() {
		return this.fields;
	}

	/** The areas and iterations of the project of that name. */
	public Nodes nodes(String project) {
		synchronized (this.host) {
			return this.nodes.computeIfAbsent(project, (name) -> new Nodes(this.host, this, name, this.knownNodes));
		}
	}

	/** The tags of the project of that name. */
	public HostedTags tags(String project) {
		synchronized (this.host) {
			return this.tags.computeIfAbsent(project, (name) -> new HostedTags(this.host, this, name));
		}
	}

	/**
	 * Writes a field of the work items of a project anew, in all their revisions: no
	 * revision comes of it.
	 */
	void rewrite(String project, String field, UnaryOperator<String> change) {
		for (List<HostedWorkItem> all : this.revisions.values()) {
			all.replaceAll((item) -> (item.project().equalsIgnoreCase(project)
					&& item.fields().get(field) instanceof String text) ? item.with(field, change.apply(text)) : item);
		}
	}

	/** Returns the latest revisions of all work items, by id. */
	public List<HostedWorkItem> all() {
		synchronized (this.host) {
			return this.revisions.values().stream().map(WorkItems::latest).toList();
		}
	}

	/** Returns the latest revision, or refuses as the service does. */
	public HostedWorkItem get(int id) {
		synchronized (this.host) {
			List<HostedWorkItem> all = this.revisions.get(id);
			if (all == null) {
				throw WorkItemRefusals.notFound(id);
			}
			return latest(all);
		}
	}

	/**
	 * Returns the revision that was the latest at that time; the latest of all without
	 * one.
	 */
	public Optional<HostedWorkItem> find(int id, @Nullable Instant asOf) {
		synchronized (this.host) {
			return revisions(id).stream()
				.filter((revision) -> asOf == null || !revision.changedDate().isAfter(asOf))
				.reduce((earlier, later) -> later);
		}
	}

	/**
	 * Returns all revisions, the first one first; none where there is no such work item.
	 */
	public List<HostedWorkItem> revisions(int id) {
		synchronized (this.host) {
			return List.copyOf(this.revisions.getOrDefault(id, List.of()));
		}
	}

	/**
	 * Returns what was deleted but not destroyed, by id. Its last revision is that of the
	 * deletion.
	 */
	public List<HostedWorkItem> recycleBin() {
		synchronized (this.host) {
			return this.recycleBin.values().stream().map(WorkItems::latest).toList();
		}
	}

	/** Takes a work item out of the recycle bin, and ties it to others as it was. */
	public HostedWorkItem restore(int id, Person author) {
		synchronized (this.host) {
			List<HostedWorkItem> all = this.recycleBin.get(id);
			if (all == null) {
				throw WorkItemRefusals.notFound(id);
			}
			HostedWorkItem restored = revise(latest(all), author);
			all.add(restored);
			this.recycleBin.remove(id);
			this.revisions.put(id, all);
			new Backlinks(this.revisions).replace(id, List.of(), restored.relations());
			this.host.happened(Happening.Kind.WORK_ITEM_RESTORED, id, restored.title());
			return restored;
		}
	}

	/** Returns what a work item of that type in that project starts with. */
	public HostedWorkItem template(String project, HostedWorkItemType type) {
		return blank(UNSAVED, project, type).with(Fields.REASON, type.reason(type.states().get(0).name()));
	}

	private static HostedWorkItem blank(int id, String project, HostedWorkItemType type) {
		Map<String, Object> fields = new HashMap<>(type.defaults());
		fields.putAll(Map.of(Fields.PROJECT, project, Fields.TYPE, type.name(), Fields.AREA, project, Fields.ITERATION,
				project, Fields.STATE, type.states().get(0).name(), Fields.COMMENT_COUNT, 0,
				"Microsoft.VSTS.Common.Priority", 2));
		return new HostedWorkItem(id, 0, fields, Map.of(), List.of());
	}

	/** Creates a work item of that type in that project. */
	public HostedWorkItem create(String project, HostedWorkItemType type, List<PatchOperation> patch,
			SaveOptions options) {
		synchronized (this.host) {
			int id = options.validateOnly() ? UNSAVED : this.lastId + 1;
			HostedWorkItem blank = blank(id, project, type);
			HostedWorkItem created = save(blank, patch, options);
			if (!options.validateOnly()) {
				this.lastId = id;
				store(blank, created);
				this.host.happened(Happening.Kind.WORK_ITEM_CREATED, id, created.title());
			}
			return created;
		}
	}

	/**
	 * Updates a work item. A patch that changes nothing makes no revision, and neither
	 * does one that only changes links between work items.
	 */
	public HostedWorkItem update(int id, List<PatchOperation> patch, SaveOptions options) {
		synchronized (this.host) {
			HostedWorkItem base = get(id);
			HostedWorkItem updated = save(base, patch, options);
			if (!options.validateOnly() && !updated.equals(base)) {
				store(base, updated);
				this.host.happened(Happening.Kind.WORK_ITEM_UPDATED, id, "rev " + updated.rev());
			}
			return updated;
		}
	}

	/**
	 * Takes a work item away: into the recycle bin, which is a revision of its own, or
	 * for ever.
	 */
	public HostedWorkItem delete(int id, boolean destroy, Person author) {
		synchronized (this.host) {
			List<HostedWorkItem> recycled = destroy ? this.recycleBin.remove(id) : null;
			HostedWorkItem last = (recycled != null) ? latest(recycled) : destroy ? get(id) : revise(get(id), author);
			new Backlinks(this.revisions).replace(last.id(), last.relations(), List.of());
			List<HostedWorkItem> removed = this.revisions.remove(id);
			if (!destroy && removed != null) {
				removed.add(last);
				this.recycleBin.put(id, removed);
			}
			this.host.happened(destroy ? Happening.Kind.WORK_ITEM_DESTROYED : Happening.Kind.WORK_ITEM_RECYCLED, id,
					last.title());
			return last;
		}
	}

	int nextResourceId() {
		return ++this.lastResourceId;
	}

	private HostedWorkItem save(HostedWorkItem base, List<PatchOperation> patch, SaveOptions options) {
		Instant now = this.host.now();
		Draft draft = new Draft(base, options.bypassRules(), this.host.directory());
		new Patch(draft, this.fields, new RelationReader(this, base.id(), now)).apply(patch);
		return (base.rev() == 0 || draft.isRevised()) ? new Rules(draft, options.author(), now).apply()
				: draft.relinked();
	}

	/** The next revision, which differs in nothing but who made it and when. */
	private HostedWorkItem revise(HostedWorkItem base, Person author) {
		return new Rules(new Draft(base, true, this.host.directory()), author, this.host.now()).apply();
	}

	private void store(HostedWorkItem base, HostedWorkItem saved) {
		List<HostedWorkItem> all = this.revisions.computeIfAbsent(saved.id(), (id) -> new ArrayList<>());
		if (saved.rev() == base.rev()) {
			all.remove(all.size() - 1);
		}
		all.add(saved);
		if (saved.rev() > base.rev()) {
			this.comments.add(saved);
		}
		new Backlinks(this.revisions).replace(saved.id(), base.relations(), saved.relations());
	}

	private static HostedWorkItem latest(List<HostedWorkItem> revisions) {
		return revisions.get(revisions.size() - 1);
	}

}
