package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/** The work items of an organization, with all their revisions. Thread-safe. */
public final class WorkItems {

	/** The id of a work item that is only validated. */
	private static final int UNSAVED = -1;

	private final ServiceHost host;

	private final Attachments attachments;

	private final NavigableMap<Integer, List<WorkItem>> revisions = new TreeMap<>();

	private final NavigableMap<Integer, WorkItem> recycleBin = new TreeMap<>();

	private int lastId;

	private int lastResourceId;

	/** Creates an organization's work items, of which there are none. */
	public WorkItems(ServiceHost host) {
		this.host = host;
		this.attachments = new Attachments(host);
	}

	public Attachments attachments() {
		return this.attachments;
	}

	/** Returns the latest revisions of all work items, by id. */
	public List<WorkItem> all() {
		synchronized (this.host) {
			return this.revisions.values().stream().map(WorkItems::latest).toList();
		}
	}

	/** Returns the latest revision, or refuses as the service does. */
	public WorkItem get(int id) {
		synchronized (this.host) {
			List<WorkItem> all = this.revisions.get(id);
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
	public Optional<WorkItem> find(int id, @Nullable Instant asOf) {
		synchronized (this.host) {
			return revisions(id).stream()
				.filter((revision) -> asOf == null || !revision.changedDate().isAfter(asOf))
				.reduce((earlier, later) -> later);
		}
	}

	/**
	 * Returns all revisions, the first one first; none where there is no such work item.
	 */
	public List<WorkItem> revisions(int id) {
		synchronized (this.host) {
			return List.copyOf(this.revisions.getOrDefault(id, List.of()));
		}
	}

	/** Returns what was deleted but not destroyed. */
	public List<WorkItem> recycleBin() {
		synchronized (this.host) {
			return new ArrayList<>(this.recycleBin.values());
		}
	}

	/** Creates a work item of that type in that project. */
	public WorkItem create(String project, WorkItemType type, List<PatchOperation> patch, SaveOptions options) {
		synchronized (this.host) {
			int id = options.validateOnly() ? UNSAVED : this.lastId + 1;
			String state = type.states().get(0).name();
			WorkItem blank = new WorkItem(id, 0,
					Map.of(Fields.PROJECT, project, Fields.TYPE, type.name(), Fields.AREA, project, Fields.ITERATION,
							project, Fields.STATE, state, Fields.COMMENT_COUNT, 0, "Microsoft.VSTS.Common.Priority", 2),
					List.of());
			WorkItem created = save(blank, patch, options);
			if (!options.validateOnly()) {
				this.lastId = id;
				store(blank, created);
				this.host.happened(Happening.Kind.WORK_ITEM_CREATED, id, created.title());
			}
			return created;
		}
	}

	/** Updates a work item; a patch that changes nothing makes no revision. */
	public WorkItem update(int id, List<PatchOperation> patch, SaveOptions options) {
		synchronized (this.host) {
			WorkItem base = get(id);
			WorkItem updated = save(base, patch, options);
			if (!options.validateOnly() && updated.rev() > base.rev()) {
				store(base, updated);
				this.host.happened(Happening.Kind.WORK_ITEM_UPDATED, id, "rev " + updated.rev());
			}
			return updated;
		}
	}

	/** Takes a work item away: into the recycle bin, or for ever. */
	public WorkItem delete(int id, boolean destroy) {
		synchronized (this.host) {
			WorkItem last = (destroy && this.recycleBin.containsKey(id)) ? this.recycleBin.get(id) : get(id);
			new Backlinks(this.revisions).replace(last.id(), last.relations(), List.of());
			this.revisions.remove(id);
			this.recycleBin.remove(id);
			if (!destroy) {
				this.recycleBin.put(id, last);
			}
			this.host.happened(destroy ? Happening.Kind.WORK_ITEM_DESTROYED : Happening.Kind.WORK_ITEM_RECYCLED, id,
					last.title());
			return last;
		}
	}

	int nextResourceId() {
		return ++this.lastResourceId;
	}

	private WorkItem save(WorkItem base, List<PatchOperation> patch, SaveOptions options) {
		Instant now = this.host.now();
		Draft draft = new Draft(base, options.bypassRules(), this.host.directory());
		new Patch(draft, new RelationReader(this, base.id(), now)).apply(patch);
		return (base.rev() == 0 || draft.isChanged()) ? new Rules(draft, options.author(), now).apply() : base;
	}

	private void store(WorkItem base, WorkItem saved) {
		this.revisions.computeIfAbsent(saved.id(), (id) -> new ArrayList<>()).add(saved);
		new Backlinks(this.revisions).replace(saved.id(), base.relations(), saved.relations());
	}

	private static WorkItem latest(List<WorkItem> revisions) {
		return revisions.get(revisions.size() - 1);
	}

}
