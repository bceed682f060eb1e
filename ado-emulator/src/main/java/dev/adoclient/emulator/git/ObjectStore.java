package dev.adoclient.emulator.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The objects of one repository, each under its hash. The files of a tree are a map from
 * the path, which starts with a slash, to the blob. Guarded by the organization's lock.
 */
public final class ObjectStore {

	private final Map<String, byte[]> blobs = new HashMap<>();

	private final Map<String, List<TreeEntry>> trees = new HashMap<>();

	private final Map<String, Commit> commits = new HashMap<>();

	private final Map<String, AnnotatedTag> tags = new HashMap<>();

	ObjectStore() {
	}

	/** Keeps all that the other one has. */
	void addAll(ObjectStore other) {
		this.blobs.putAll(other.blobs);
		this.trees.putAll(other.trees);
		this.commits.putAll(other.commits);
		this.tags.putAll(other.tags);
	}

	/** Keeps a file's content, and returns the id of its blob. */
	public String addBlob(byte[] content) {
		String id = GitHash.of("blob", content);
		this.blobs.put(id, content.clone());
		return id;
	}

	/** Returns the content of the blob, or refuses as the service does. */
	public byte[] blob(String id) {
		byte[] content = this.blobs.get(key(id));
		if (content == null) {
			throw GitRefusals.noObject(id);
		}
		return content.clone();
	}

	/** Returns what the tree holds, or refuses as the service does. */
	public List<TreeEntry> tree(String id) {
		List<TreeEntry> entries = this.trees.get(key(id));
		if (entries == null) {
			throw GitRefusals.noObject(id);
		}
		return entries;
	}

	/** Returns the commit, or refuses as the service does. */
	public Commit commit(String id) {
		Commit commit = findCommit(id);
		if (commit == null) {
			throw GitRefusals.noCommit(id);
		}
		return commit;
	}

	/** Returns the commit of that id, or null. */
	public @Nullable Commit findCommit(String id) {
		return this.commits.get(key(id));
	}

	/** Returns the annotated tag of that id, or null. */
	public @Nullable AnnotatedTag findTag(String id) {
		return this.tags.get(key(id));
	}

	/** Returns the commit that the object is, or that a tag marks; null for neither. */
	public @Nullable Commit peel(String id) {
		AnnotatedTag tag = findTag(id);
		return findCommit((tag != null) ? tag.commitId() : id);
	}

	AnnotatedTag addTag(AnnotatedTag tag) {
		this.tags.put(tag.id(), tag);
		return tag;
	}

	/** Keeps a commit of those files. */
	Commit addCommit(SortedMap<String, String> files, List<String> parents, Signature author, Signature committer,
			String message) {
		Commit commit = Commit.of(addTree(files, "/"), parents, author, committer, message);
		this.commits.put(commit.id(), commit);
		return commit;
	}

	/** Returns the files of the commit, by path. */
	public SortedMap<String, String> files(Commit commit) {
		SortedMap<String, String> files = new TreeMap<>();
		collect(commit.treeId(), "/", files);
		return files;
	}

	/** Returns the files of the commit of that id; none where there is no such commit. */
	public SortedMap<String, String> filesOf(@Nullable String commitId) {
		Commit commit = (commitId != null) ? findCommit(commitId) : null;
		return (commit != null) ? files(commit) : new TreeMap<>();
	}

	/** Returns what stands at a path of the commit, or null. */
	public @Nullable TreeEntry find(Commit commit, String path) {
		TreeEntry found = new TreeEntry("", true, commit.treeId());
		for (String name : path.split("/", -1)) {
			if (!name.isEmpty()) {
				TreeEntry folder = found;
				found = folder.folder() ? tree(folder.objectId()).stream()
					.filter((entry) -> entry.name().equals(name))
					.findFirst()
					.orElse(null) : null;
				if (found == null) {
					return null;
				}
			}
		}
		return found;
	}

	/** Returns the commit that changed the path last, as seen from that commit. */
	public Commit lastChange(Commit from, String path) {
		Commit commit = from;
		while (commit.firstParent() != null) {
			Commit parent = commit(commit.firstParent());
			if (!Objects.equals(find(parent, path), find(commit, path))) {
				return commit;
			}
			commit = parent;
		}
		return commit;
	}

	private void collect(String treeId, String folder, SortedMap<String, String> files) {
		for (TreeEntry entry : tree(treeId)) {
			if (entry.folder()) {
				collect(entry.objectId(), folder + entry.name() + "/", files);
			}
			else {
				files.put(folder + entry.name(), entry.objectId());
			}
		}
	}

	private String addTree(SortedMap<String, String> files, String folder) {
		Map<String, TreeEntry> entries = new HashMap<>();
		files.forEach((path, blob) -> {
			String rest = path.substring(folder.length());
			int slash = rest.indexOf('/');
			String name = (slash < 0) ? rest : rest.substring(0, slash);
			if (slash < 0) {
				entries.put(name, new TreeEntry(name, false, blob));
			}
			else if (!entries.containsKey(name)) {
				String below = folder + name + "/";
				entries.put(name, new TreeEntry(name, true, addTree(files.subMap(below, folder + name + "0"), below)));
			}
		});
		List<TreeEntry> sorted = new ArrayList<>(entries.values());
		sorted.sort(Comparator.comparing(TreeEntry::sortKey));
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (TreeEntry entry : sorted) {
			content.writeBytes((entry.mode() + " " + entry.name() + "\0").getBytes(StandardCharsets.UTF_8));
			content.writeBytes(HexFormat.of().parseHex(entry.objectId()));
		}
		String id = GitHash.of("tree", content.toByteArray());
		this.trees.put(id, List.copyOf(sorted));
		return id;
	}

	private static String key(String id) {
		return id.toLowerCase(Locale.ROOT);
	}

}
