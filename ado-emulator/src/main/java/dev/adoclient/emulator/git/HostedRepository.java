package dev.adoclient.emulator.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/** One git repository. Thread-safe. */
public final class HostedRepository {

	private final ServiceHost host;

	private final UUID projectId;

	private final UUID id;

	private final IntSupplier pushIds;

	private final ObjectStore objects = new ObjectStore();

	private final Ancestry ancestry = new Ancestry(this.objects);

	private final Refs refs;

	private final List<ReceivedPush> pushes = new ArrayList<>();

	private final Map<String, List<PostedStatus>> statuses = new HashMap<>();

	private final Instant createdDate;

	private String name;

	private @Nullable String defaultBranch;

	private boolean disabled;

	HostedRepository(ServiceHost host, UUID projectId, UUID id, String name, IntSupplier pushIds, RefWatcher watcher) {
		this.host = host;
		this.projectId = projectId;
		this.id = id;
		this.name = name;
		this.pushIds = pushIds;
		this.createdDate = host.now();
		this.refs = new Refs(this, watcher);
	}

	public UUID id() {
		return this.id;
	}

	public UUID projectId() {
		return this.projectId;
	}

	public String name() {
		return this.name;
	}

	public Instant createdDate() {
		return this.createdDate;
	}

	/** The full name of the default branch; null while the repository is empty. */
	public @Nullable String defaultBranch() {
		return this.defaultBranch;
	}

	public boolean disabled() {
		return this.disabled;
	}

	public ObjectStore objects() {
		return this.objects;
	}

	public Ancestry ancestry() {
		return this.ancestry;
	}

	public Refs refs() {
		return this.refs;
	}

	/** The size of all files of the default branch, in bytes. */
	public long size() {
		return this.objects.filesOf(tip(this.defaultBranch))
			.values()
			.stream()
			.mapToLong((blob) -> this.objects.blob(blob).length)
			.sum();
	}

	/** Returns the commit at the tip of the branch or tag; null where there is none. */
	public @Nullable String tip(@Nullable String ref) {
		Commit commit = (ref != null) ? this.objects.peel(this.refs.target(ref)) : null;
		return (commit != null) ? commit.id() : null;
	}

	Instant now() {
		return this.host.now();
	}

	void rename(String other) {
		this.name = other;
	}

	/** Switches the repository off, or on again. */
	public void disable(boolean off) {
		this.disabled = off;
	}

	/** Makes another branch the default one, or refuses as the service does. */
	public void defaultBranch(String ref) {
		if (this.refs.find(ref) == null || !ref.startsWith("refs/heads/")) {
			throw GitRefusals.of(404, "GitRefNotFoundException",
					"TF401031: The Git reference '" + ref + "' was not found.");
		}
		this.defaultBranch = ref;
	}

	/** Commits those changes to a branch, which is made where there is none. */
	public ReceivedPush push(String ref, String baseId, List<NewCommit> commits, Person by) {
		synchronized (this.host) {
			String present = this.refs.target(ref);
			if (!present.equals(GitHash.ZERO) && !present.equalsIgnoreCase(baseId)) {
				throw GitRefusals.stale(ref);
			}
			String parent = baseId.equals(GitHash.ZERO) ? null : this.objects.commit(baseId).id();
			for (NewCommit commit : commits) {
				SortedMap<String, String> files = new TreeMap<>(this.objects.filesOf(parent));
				commit.apply(files, this.objects);
				parent = this.objects
					.addCommit(files, (parent != null) ? List.of(parent) : List.of(), commit.author(),
							commit.committer(), commit.message())
					.id();
			}
			RefChange change = new RefChange(ref, present, (parent != null) ? parent : GitHash.ZERO);
			RefStatus status = this.refs.check(change, by);
			if (!status.isSuccess()) {
				throw GitRefusals.refused(ref, status);
			}
			return receive(List.of(change), by);
		}
	}

	/** Changes one ref, or says why not. */
	public RefStatus update(RefChange change, Person by) {
		synchronized (this.host) {
			RefStatus status = this.refs.check(change, by);
			if (status == RefStatus.SUCCEEDED) {
				receive(List.of(change), by);
			}
			return status;
		}
	}

	/** Takes the branches and tags of another repository in, in place of its own. */
	void fill(HostedRepository source, Person by) {
		this.objects.addAll(source.objects);
		Map<String, RefChange> changes = new LinkedHashMap<>();
		this.refs.all()
			.forEach((ref) -> changes.put(ref.name(), new RefChange(ref.name(), ref.objectId(), GitHash.ZERO)));
		source.refs.all()
			.stream()
			.filter((ref) -> ref.name().startsWith("refs/heads/") || ref.name().startsWith("refs/tags/"))
			.forEach((ref) -> changes.put(ref.name(),
					new RefChange(ref.name(), this.refs.target(ref.name()), ref.objectId())));
		if (!changes.isEmpty()) {
			receive(List.copyOf(changes.values()), by);
		}
		this.defaultBranch = source.defaultBranch;
	}

	/** Moves a branch for a pull request, which no policy stops any more. */
	public void moveFor(RefChange change, Person by) {
		receive(List.of(change), by);
	}

	/** Sets a tag that says who set it and why. */
	public AnnotatedTag tag(String tagName, String commitId, String message, Person by) {
		synchronized (this.host) {
			Commit commit = this.objects.commit(commitId);
			String ref = "refs/tags/" + tagName;
			AnnotatedTag tag = this.objects
				.addTag(AnnotatedTag.of(tagName, commit.id(), Signature.of(by, now()), message));
			RefStatus status = update(new RefChange(ref, GitHash.ZERO, tag.id()), by);
			if (status == RefStatus.STALE_OLD_OBJECT_ID) {
				throw GitRefusals.of(409, "GitFailedToCreateTagException",
						"The tag '" + tagName + "' could not be created: there is one of that name already.");
			}
			if (!status.isSuccess()) {
				throw GitRefusals.refused(ref, status);
			}
			return tag;
		}
	}

	private ReceivedPush receive(List<RefChange> changes, Person by) {
		Set<String> known = new HashSet<>();
		for (StoredRef ref : this.refs.all()) {
			Commit tip = this.objects.peel(ref.objectId());
			known.addAll((tip != null) ? this.ancestry.reachable(tip.id()) : Set.of());
		}
		List<String> brought = new ArrayList<>();
		for (RefChange change : changes) {
			Commit tip = this.objects.peel(change.newObjectId());
			List<Commit> log = (tip != null) ? this.ancestry.log(tip.id()) : List.of();
			log.stream().map(Commit::id).filter(known::add).forEach(brought::add);
		}
		ReceivedPush push = new ReceivedPush(this.pushIds.getAsInt(), by, now(), changes, brought);
		this.pushes.add(push);
		this.host.happened(Happening.Kind.PUSH_RECEIVED, push.id(), changes.get(0).name());
		for (RefChange change : changes) {
			if (this.defaultBranch == null && change.name().startsWith("refs/heads/")) {
				this.defaultBranch = change.name();
			}
			this.refs.apply(change, by);
		}
		return push;
	}

	/** Returns what was pushed, the latest first. */
	public List<ReceivedPush> pushes() {
		synchronized (this.host) {
			List<ReceivedPush> latestFirst = new ArrayList<>(this.pushes);
			Collections.reverse(latestFirst);
			return latestFirst;
		}
	}

	/** Returns the push that brought the commit; null where none did. */
	public @Nullable ReceivedPush pushOf(String commitId) {
		return this.pushes.stream().filter((push) -> push.commits().contains(commitId)).findFirst().orElse(null);
	}

	/** Returns what was said of the commit, the latest last. */
	public List<PostedStatus> statuses(String commitId) {
		return List.copyOf(this.statuses.getOrDefault(commitId.toLowerCase(Locale.ROOT), List.of()));
	}

	/** Says something of the commit. */
	public PostedStatus post(String commitId, PostedStatus status) {
		synchronized (this.host) {
			String key = this.objects.commit(commitId).id();
			List<PostedStatus> all = this.statuses.computeIfAbsent(key, (absent) -> new ArrayList<>());
			PostedStatus posted = status.withId(all.size() + 1);
			all.add(posted);
			this.host.happened(Happening.Kind.STATUS_POSTED, posted.id(), key + " " + posted.context());
			return posted;
		}
	}

}
