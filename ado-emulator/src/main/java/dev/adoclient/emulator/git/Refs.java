package dev.adoclient.emulator.git;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** The refs of one repository, by name. Guarded by the organization's lock. */
public final class Refs {

	/** What {@code git check-ref-format} refuses. */
	private static final Pattern INVALID = Pattern
		.compile("[\\x00-\\x20\\x7f~^:?*\\[\\\\]|\\.\\.|@\\{|//|/$|\\.$|\\.lock(/|$)|/\\.");

	private final HostedRepository repository;

	private final RefWatcher watcher;

	private final NavigableMap<String, StoredRef> refs = new TreeMap<>();

	Refs(HostedRepository repository, RefWatcher watcher) {
		this.repository = repository;
		this.watcher = watcher;
	}

	/** Returns all refs, by name. */
	public List<StoredRef> all() {
		return new ArrayList<>(this.refs.values());
	}

	/** Returns the ref of that full name, or null. */
	public @Nullable StoredRef find(String name) {
		return this.refs.get(name);
	}

	/** Returns what the ref points to; forty zeros where there is no such ref. */
	public String target(String name) {
		StoredRef ref = this.refs.get(name);
		return (ref != null) ? ref.objectId() : GitHash.ZERO;
	}

	/** Says what would become of the change, and changes nothing. */
	RefStatus check(RefChange change, Person by) {
		String name = change.name();
		if (!name.matches("refs/[^/]+/.+") || INVALID.matcher(name).find()) {
			return RefStatus.INVALID_REF_NAME;
		}
		StoredRef present = this.refs.get(name);
		if (present == null && change.creates() && change.deletes()) {
			return RefStatus.SUCCEEDED_NON_EXISTENT_REF;
		}
		if (!target(name).equalsIgnoreCase(change.oldObjectId())) {
			return RefStatus.STALE_OLD_OBJECT_ID;
		}
		if (!change.deletes() && this.repository.objects().peel(change.newObjectId()) == null) {
			return RefStatus.UNRESOLVABLE_TO_COMMIT;
		}
		if (present != null && present.lockedBy() != null && !present.lockedBy().equals(by)) {
			return RefStatus.LOCKED;
		}
		if (present == null && conflicts(name)) {
			return RefStatus.REF_NAME_CONFLICT;
		}
		return (present != null && this.watcher.protects(this.repository, name)) ? RefStatus.REJECTED_BY_POLICY
				: RefStatus.SUCCEEDED;
	}

	/** A ref cannot be a folder of refs at the same time. */
	private boolean conflicts(String name) {
		return this.refs.keySet()
			.stream()
			.anyMatch((other) -> other.startsWith(name + "/") || name.startsWith(other + "/"));
	}

	/** Carries the change out, whatever a check would say. */
	void apply(RefChange change, Person by) {
		if (change.deletes()) {
			this.refs.remove(change.name());
		}
		else {
			StoredRef fresh = new StoredRef(change.name(), change.newObjectId(), by, null);
			this.refs.merge(change.name(), fresh, (present, added) -> present.movedTo(added.objectId()));
		}
		this.watcher.moved(this.repository, change, by);
	}

	/** Keeps a ref that the service itself moves, such as that of a merge. */
	public void keep(String name, String objectId, Person by) {
		this.refs.put(name, new StoredRef(name, objectId, by, null));
	}

	/** Locks the ref for that person alone, or unlocks it for everybody. */
	public StoredRef lock(String name, @Nullable Person by) {
		StoredRef ref = this.refs.get(name);
		if (ref == null) {
			throw GitRefusals.of(404, "GitRefNotFoundException",
					"TF401031: The Git reference '" + name + "' was not found.");
		}
		if (by != null && ref.lockedBy() != null) {
			throw GitRefusals.of(403, "GitRefLockDeniedException",
					"The reference '" + name + "' is locked already by " + ref.lockedBy().displayName() + ".");
		}
		StoredRef changed = ref.locked(by);
		this.refs.put(name, changed);
		return changed;
	}

}
